import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Metric } from '@cap-commun/shared/domain/entities/metric';
import { Star } from 'lucide-react';
import { useCardView } from '../../canvas-adapter/card-views.ts';
import { givenTitle } from '../../canvas-adapter/key-facts.ts';
import { unitWord } from '../../canvas-adapter/unit-word.ts';
import { useEvaluation } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { phoneMessages } from '../../i18n/areas/phone.ts';
import { formatDay, formatNumber } from '../../i18n/format.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import styles from './phone.module.css';

/** Every metric with its last figure, those that decide first; a tap opens the card to enter a reading. */
export function FigureList() {
  const { selection } = useBoardSession();
  const { graph } = useEvaluation().context;
  const words = useMessages(phoneMessages);
  const metrics = [...graph.all('metric')].sort(
    (one, other) => Number(other.decisive === true) - Number(one.decisive === true),
  );
  const open = (id: EntityId) => {
    selection.selectCards([id]);
    selection.showPanel('inspector');
  };
  return (
    <section className={styles.list} aria-label={words.places.figures}>
      <h1 className={styles.title}>{words.places.figures}</h1>
      {metrics.length === 0 && <p className={styles.nothing}>{words.noFigures}</p>}
      <ul>
        {metrics.map(({ id }) => (
          <li key={id}>
            <FigureRow id={id} onOpen={() => open(id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FigureRow({ id, onOpen }: { readonly id: EntityId; readonly onOpen: () => void }) {
  const language = useLanguage();
  const words = useMessages(mapMessages);
  const view = useCardView(id);
  const entity = view?.reading.entity;
  if (!view || entity?.type !== 'metric') return null;
  const { gauge, owners, isDecisive } = view.facts;
  const [owner] = owners;
  const [worst] = view.findings;
  return (
    <button type="button" className={styles.row} data-id={id} onClick={onOpen}>
      <span className={styles.rowMain}>
        <span className={styles.rowTitle}>{givenTitle(entity, language) ?? words.untitled}</span>
        <span className={styles.rowMeta}>
          {gauge?.now === undefined ? (
            words.noReading
          ) : (
            <Figure metric={entity} now={gauge.now} at={gauge.at} />
          )}
        </span>
      </span>
      {worst && <SeverityMark severity={worst.severity} />}
      {isDecisive && <Star size={16} fill="currentColor" role="img" aria-label={words.label.decisive} />}
      {owner && <Avatar name={owner.name} side={owner.side} />}
    </button>
  );
}

function Figure({
  metric,
  now,
  at,
}: {
  readonly metric: Metric;
  readonly now: number;
  readonly at: string | undefined;
}) {
  const language = useLanguage();
  const words = useMessages(mapMessages);
  const target =
    metric.target === undefined ? '' : `, ${words.target(formatNumber(language, metric.target))}`;
  return (
    <>
      <b className={styles.figure}>{formatNumber(language, now)}</b> {unitWord(metric.unit)}
      {target}
      {at !== undefined && ` · ${formatDay(language, at)}`}
    </>
  );
}
