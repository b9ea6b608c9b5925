import { Check } from 'lucide-react';
import { isFolded } from '../../../canvas-adapter/card-size.ts';
import { mapMessages } from '../../../i18n/areas/map.ts';
import { formatDay } from '../../../i18n/format.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { classNames } from '../../../lib/class-names.ts';
import { Avatar, MissingAvatar } from '../../../ui/avatar.tsx';
import styles from './action.module.css';
import card from './card.module.css';
import type { CardProps } from './card-props.ts';
import { CardTitle } from './card-title.tsx';
import { CardHead, OwnerStripe, People } from './parts.tsx';

/** An action: a rectangle with its owner's stripe; done, it folds to one line. */
export function ActionCard({ entity, facts }: CardProps<'action'>) {
  const words = useMessages(mapMessages);
  if (isFolded(entity)) {
    const [owner] = facts.owners;
    return (
      <div className={classNames(card.card, styles.action, styles.folded)}>
        <OwnerStripe sides={facts.sides} className={styles.stripe} />
        <Check size={14} strokeWidth={2.5} className={styles.check ?? ''} aria-hidden />
        <CardTitle entity={entity} className={styles.title} />
        {owner && (
          <span className={styles.owner}>
            <Avatar name={owner.name} side={owner.side} />
          </span>
        )}
      </div>
    );
  }
  const isOwned = facts.owners.length > 0;
  return (
    <div className={classNames(card.card, styles.action)}>
      <OwnerStripe sides={facts.sides} />
      <CardHead entity={entity} />
      <div className={card.meta}>
        {isOwned ? <People people={facts.owners} /> : <MissingAvatar label={words.noOwner} />}
        {isOwned ? (
          <span className={card.fact}>
            <Period entity={entity} />
          </span>
        ) : (
          <span className={card.missing}>{words.noOwner}</span>
        )}
        <Status entity={entity} facts={facts} />
      </div>
    </div>
  );
}

function Period({ entity: { start, due } }: Pick<CardProps<'action'>, 'entity'>) {
  const language = useLanguage();
  const words = useMessages(mapMessages);
  if (start && due) return `${formatDay(language, start)} – ${formatDay(language, due)}`;
  if (due) return words.due(formatDay(language, due));
  return start ? formatDay(language, start) : words.noDate;
}

function Status({ entity, facts }: Pick<CardProps<'action'>, 'entity' | 'facts'>) {
  const words = useMessages(mapMessages);
  const known = entity.status === 'doing' || entity.status === 'dropped' ? entity.status : 'planned';
  const state = facts.isLate && known !== 'dropped' ? 'late' : known;
  return (
    <span className={classNames(card.status, card[state])} title={words.status[state]}>
      <span className={card.glyph} aria-hidden="true" />
      {words.status[state]}
    </span>
  );
}
