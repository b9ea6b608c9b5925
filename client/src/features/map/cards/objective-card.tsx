import { SMART_LETTERS, smartLetters } from '@cap-commun/shared/rules/card-summaries';
import { Star } from 'lucide-react';
import { useEvaluation } from '../../../document/hooks.ts';
import { mapMessages } from '../../../i18n/areas/map.ts';
import { formatDay } from '../../../i18n/format.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { classNames } from '../../../lib/class-names.ts';
import { BrandMark, BrandPair } from '../../../ui/brand-mark.tsx';

import card from './card.module.css';
import type { CardProps } from './card-props.ts';
import styles from './objective.module.css';
import { CardHead } from './parts.tsx';

/** An objective: a signpost, with its SMART letters and how many figures settle it. */
export function ObjectiveCard({ entity, facts, findings }: CardProps<'objective'>) {
  const language = useLanguage();
  const words = useMessages(mapMessages);
  const most = useEvaluation().context.settings.maxDecisivePerObjective;
  const { decisiveCount } = facts;
  const met = smartLetters(entity.id, findings);
  const isUntitled = !entity.title?.trim();
  return (
    <div className={classNames(card.card, styles.objective)}>
      <svg
        className={classNames(card.outline, styles.outline)}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path d="M3 0H94.7L100 50 94.7 100H3Q0 100 0 95V5Q0 0 3 0Z" />
      </svg>
      <CardHead entity={entity} titleClass={styles.title} />
      <div className={styles.row}>
        <span className={styles.smart}>
          {SMART_LETTERS.map((letter) => {
            const state = isUntitled ? 'unset' : met[letter] ? 'met' : 'missing';
            const name = words.smart[letter];
            return (
              <span
                key={letter}
                className={classNames(styles.letter, state !== 'met' && styles[state])}
                role="img"
                aria-label={state === 'met' ? name : words.smartMissing(name)}
                title={state === 'met' ? name : words.smartMissing(name)}
              >
                {letter}
              </span>
            );
          })}
        </span>
        <span
          className={classNames(styles.count, decisiveCount > most && styles.over)}
          role="img"
          aria-label={words.decisiveCount(decisiveCount, most)}
        >
          <Star size={14} fill={decisiveCount > 0 ? 'currentColor' : 'none'} aria-hidden />
          {decisiveCount}/{most}
        </span>
      </div>
      <div className={card.meta}>
        {facts.sides.length === 2 ? (
          <BrandPair />
        ) : (
          facts.sides.map((side) => <BrandMark key={side} side={side} />)
        )}
        <span className={card.fact}>
          {[
            entity.scope === 'shared' ? words.shared : null,
            entity.due ? formatDay(language, entity.due) : words.noDate,
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </span>
      </div>
    </div>
  );
}
