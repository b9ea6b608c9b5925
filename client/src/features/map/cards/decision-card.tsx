import { decision } from '@cap-commun/shared/domain/entities/decision';
import { choiceLabel } from '../../../canvas-adapter/choice-label.ts';
import { formatDay, formatMonth } from '../../../i18n/format.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { classNames } from '../../../lib/class-names.ts';
import card from './card.module.css';
import type { CardProps } from './card-props.ts';
import { CardTitle } from './card-title.tsx';
import styles from './decision.module.css';
import { People } from './parts.tsx';

/** A decision: a double rule, its day as a block, who took it and how. */
export function DecisionCard({ entity, facts }: CardProps<'decision'>) {
  const language = useLanguage();
  return (
    <div className={classNames(card.card, styles.decision)}>
      <DayBlock day={entity.date} />
      <CardTitle entity={entity} className={styles.title} />
      <div className={classNames(card.meta, styles.meta)}>
        <People people={facts.people} />
        <span className={card.fact}>{choiceLabel(decision.fields.method, entity.method, language)}</span>
      </div>
    </div>
  );
}

function DayBlock({ day }: { readonly day: string | undefined }) {
  const language = useLanguage();
  if (day === undefined) {
    return (
      <span className={styles.date}>
        <span className={styles.undated}>?</span>
      </span>
    );
  }
  return (
    <time className={styles.date} dateTime={day} title={formatDay(language, day, 'long')}>
      <span className={styles.day}>{Number(day.slice(8))}</span>
      <span className={styles.month}>{formatMonth(language, day)}</span>
    </time>
  );
}
