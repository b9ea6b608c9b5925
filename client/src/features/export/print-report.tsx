import { boardSummary } from '@cap-commun/shared/export/summary';
import type { SummaryItem, SummarySection } from '@cap-commun/shared/export/summary-types';
import { Square, SquareCheck, Star } from 'lucide-react';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useBoardSession } from '../../document/session-context.ts';
import { useLanguage } from '../../i18n/language.ts';
import { exportedOf } from './board-files.ts';
import styles from './print-report.module.css';

export interface PrintReportProps {
  readonly onDone: () => void;
}

/** The board on paper: the map, then the summary. It is in the page only while the browser prints it. */
export function PrintReport({ onDone }: PrintReportProps) {
  const session = useBoardSession();
  const language = useLanguage();
  const [mapAddress, setMapAddress] = useState<string>();
  const [isMapShown, setMapShown] = useState(false);
  const { title, headline, sections } = boardSummary(exportedOf(session, language));

  useEffect(() => {
    let address: string | undefined;
    let isOver = false;
    void import('./map-image.ts')
      .then(({ mapSvg }) => mapSvg(session, { language }))
      .then((image) => {
        if (isOver) return;
        address = URL.createObjectURL(image);
        setMapAddress(address);
      }, onDone);
    return () => {
      isOver = true;
      if (address) URL.revokeObjectURL(address);
    };
  }, [session, language, onDone]);

  useEffect(() => {
    if (!isMapShown) return;
    addEventListener('afterprint', onDone);
    print();
    return () => removeEventListener('afterprint', onDone);
  }, [isMapShown, onDone]);

  return createPortal(
    <article className={styles.report} lang={language} data-printed>
      <h1>{title}</h1>
      <p className={styles.headline}>{headline}</p>
      {mapAddress && (
        <img
          className={styles.map}
          src={mapAddress}
          alt=""
          onLoad={() => setMapShown(true)}
          onError={() => setMapShown(true)}
        />
      )}
      {sections.map((section) => (
        <Section key={section.title} section={section} level={2} />
      ))}
    </article>,
    document.body,
  );
}

function Section({ section, level }: { readonly section: SummarySection; readonly level: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <section>
      <Heading>{section.title}</Heading>
      {section.lead && <p className={styles.lead}>{section.lead}</p>}
      <Items items={section.items} />
      {section.sections.map((inner, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two objectives may have one title, and nothing here moves
        <Section key={index} section={inner} level={3} />
      ))}
    </section>
  );
}

function Items({ items }: { readonly items: readonly SummaryItem[] }) {
  if (items.length === 0) return null;
  return (
    <ul>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing here moves
        <li key={index}>
          <Mark mark={item.mark ?? null} />
          <span>
            {item.text}
            <Items items={item.items ?? []} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Mark({ mark }: { readonly mark: SummaryItem['mark'] | null }) {
  if (mark === 'decisive') return <Star size={12} fill="currentColor" aria-hidden />;
  if (mark === 'done') return <SquareCheck size={12} aria-hidden />;
  return mark === 'open' ? <Square size={12} aria-hidden /> : null;
}
