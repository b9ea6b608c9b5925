import { mapMessages } from '../../../i18n/areas/map.ts';
import { useMessages } from '../../../i18n/language.ts';
import { classNames } from '../../../lib/class-names.ts';
import card from './card.module.css';
import type { CardProps } from './card-props.ts';
import styles from './guard.module.css';
import { CardHead } from './parts.tsx';

const STEPS = [1, 2, 3, 4, 5];

/** A worst case: cut corners, likelihood and impact as five ticks each, and their product. */
export function RiskCard({ entity }: CardProps<'risk'>) {
  const words = useMessages(mapMessages);
  const { likelihood, impact } = entity;
  return (
    <div className={classNames(card.card, styles.risk)}>
      <svg
        className={classNames(card.outline, styles.outline)}
        viewBox="0 0 224 84"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path d="M11 0H213L224 11V73L213 84H11L0 73V11Z" />
      </svg>
      <CardHead entity={entity} titleClass={styles.title} />
      <div className={classNames(card.meta, styles.ratings)}>
        <span>{words.likelihood}</span>
        <Scale label={words.likelihood} value={likelihood} />
        <span>{words.impact}</span>
        <Scale label={words.impact} value={impact} />
        {likelihood !== undefined && impact !== undefined && (
          <span className={styles.score}>{likelihood * impact}</span>
        )}
      </div>
    </div>
  );
}

function Scale({ label, value }: { readonly label: string; readonly value: number | undefined }) {
  return (
    <span className={styles.scale} role="img" aria-label={`${label} ${value ?? '–'}/5`}>
      {STEPS.map((step) => (
        <span
          key={step}
          className={classNames(styles.tick, value !== undefined && step <= value && styles.on)}
        />
      ))}
    </span>
  );
}
