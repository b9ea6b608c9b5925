import { milestone } from '@cap-commun/shared/domain/entities/milestone';
import { choiceLabel } from '../../../canvas-adapter/choice-label.ts';
import { mapMessages } from '../../../i18n/areas/map.ts';
import { formatDay } from '../../../i18n/format.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { classNames } from '../../../lib/class-names.ts';
import card from './card.module.css';
import type { CardProps } from './card-props.ts';
import { CardTitle } from './card-title.tsx';
import styles from './idea.module.css';

/** A milestone: a diamond with its name and day; the end of the programme is solid. */
export function MilestoneCard({ entity }: CardProps<'milestone'>) {
  const language = useLanguage();
  const words = useMessages(mapMessages);
  const day = entity.date ? formatDay(language, entity.date) : words.noDate;
  const kind = choiceLabel(milestone.fields.kind, entity.kind, language);
  return (
    <div className={classNames(card.card, styles.milestone)}>
      <span
        className={classNames(styles.diamond, entity.kind === 'end' && styles.isEnd)}
        aria-hidden="true"
      />
      <div className={styles.milestoneWords}>
        <CardTitle entity={entity} className={styles.title} />
        <div className={card.meta}>
          <span className={card.fact}>{[day, kind].filter(Boolean).join(' · ')}</span>
        </div>
      </div>
    </div>
  );
}

/** Free words on the canvas. */
export function TextCard({ entity }: CardProps<'text'>) {
  return (
    <div className={classNames(card.card, styles.text)}>
      <CardTitle entity={entity} className={classNames(styles.title, styles.textWords)} />
    </div>
  );
}
