import { type LinkType, linkTypes } from '@cap-commun/shared/domain/link-types';
import { definitionOf, type EntityType } from '@cap-commun/shared/domain/registry';
import { Star, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { lookOf } from '../../../canvas-adapter/link-look.ts';
import { commonMessages } from '../../../i18n/areas/common.ts';
import { viewMessages } from '../../../i18n/areas/view.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { capitalise } from '../../../lib/capitalise.ts';
import { classNames } from '../../../lib/class-names.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { SeverityMark } from '../../../ui/severity-mark.tsx';
import { OwnerStripe } from '../cards/parts.tsx';
import { LinkEndMark } from '../links/link-drawing.tsx';
import links from '../links/links.module.css';
import { useMap } from '../map-context.ts';
import styles from './legend.module.css';

/** The outline of each kind in a box of 44 × 28. */
const OUTLINES = {
  objective: 'M1 1H36L43 14L36 27H1Z',
  action: 'M4 1H40A3 3 0 0 1 43 4V24A3 3 0 0 1 40 27H4A3 3 0 0 1 1 24V4A3 3 0 0 1 4 1Z',
  metric: 'M4 1H40A3 3 0 0 1 43 4V27H1V4A3 3 0 0 1 4 1Z',
  risk: 'M7 1H37L43 7V21L37 27H7L1 21V7Z',
  contingency: 'M4 1H40A3 3 0 0 1 43 4V17A10 10 0 0 1 33 27H11A10 10 0 0 1 1 17V4A3 3 0 0 1 4 1Z',
  decision: 'M1 1H43V27H1ZM4 4H40V24H4Z',
  sticky: 'M8 1H36V20L29 27H8ZM36 20H29V27',
  milestone: 'M22 2L34 14L22 26L10 14Z',
} as const satisfies Partial<Record<EntityType, string>>;

const LINKS: readonly LinkType[] = ['contributes', 'measures', 'depends', 'mitigates', 'threatens'];
const SEVERITIES = ['error', 'warning', 'info'] as const;

/** What the outlines, stripes, lines and marks of the map mean. */
export function LegendContent() {
  const map = useMap();
  const language = useLanguage();
  const words = viewMessages[language].legend;
  const ref = useRef<HTMLElement>(null);
  const close = () => map.state.toggleLegend();
  useEffect(() => ref.current?.querySelector('button')?.focus(), []);
  return (
    <section
      ref={ref}
      role="dialog"
      aria-label={words.title}
      className={styles.legend}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <header className={styles.head}>
        <h2>{words.title}</h2>
        <IconButton size="small" label={commonMessages[language].close} onPress={close}>
          <X size={14} aria-hidden />
        </IconButton>
      </header>
      <h3>{words.kinds}</h3>
      <ul className={styles.list}>
        {(Object.keys(OUTLINES) as (keyof typeof OUTLINES)[]).map((kind) => (
          <li key={kind}>
            <svg className={styles.outline} data-kind={kind} viewBox="0 0 44 28" aria-hidden="true">
              <path d={OUTLINES[kind]} />
              {kind === 'metric' && <path className={styles.foot} d="M1 22H43M1 24.5H26" />}
              {kind === 'action' && <path className={styles.stripe} d="M3 2V26" />}
            </svg>
            <span>
              <b>{definitionOf(kind).label[language]}</b> {words.kindLines[kind]}
            </span>
          </li>
        ))}
        <li>
          <span className={styles.sample}>
            <Star size={16} fill="currentColor" aria-hidden />
          </span>
          {words.decisive}
        </li>
      </ul>
      <h3>{words.who}</h3>
      <ul className={classNames(styles.list, styles.short)}>
        {(['a', 'b', 'both', 'nobody'] as const).map((who) => (
          <li key={who}>
            <span className={styles.owner}>
              <OwnerStripe sides={who === 'both' ? ['a', 'b'] : who === 'nobody' ? [] : [who]} />
            </span>
            {words.whoLines[who]}
          </li>
        ))}
      </ul>
      <h3>{words.links}</h3>
      <ul className={styles.list}>
        {LINKS.map((type) => (
          <li key={type}>
            <LinkSample type={type} />
            {capitalise(linkTypes[type].label[language])}
          </li>
        ))}
        <li className={styles.hint}>{words.quiet}</li>
      </ul>
      <h3>{words.marks}</h3>
      <ul className={styles.list}>
        {SEVERITIES.map((severity) => (
          <li key={severity}>
            <span className={styles.sample}>
              <SeverityMark severity={severity} />
            </span>
            {words.markLines[severity]}
          </li>
        ))}
      </ul>
    </section>
  );
}

function LinkSample({ type }: { readonly type: LinkType }) {
  const look = lookOf(type);
  if (!look) return null;
  const d = 'M2 10H36';
  return (
    <svg className={styles.line} viewBox="0 0 44 20" aria-hidden="true">
      <path d={d} className={classNames(links.link, look.line !== 'solid' && links[look.line])} />
      {look.line === 'double' && <path d={d} className={styles.gap} />}
      <LinkEndMark end={look.end} x={37} y={10} angle={0} />
    </svg>
  );
}
