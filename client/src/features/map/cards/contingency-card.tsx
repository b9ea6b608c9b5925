import { mapMessages } from '../../../i18n/areas/map.ts';
import { useMessages } from '../../../i18n/language.ts';
import { classNames } from '../../../lib/class-names.ts';
import { MissingAvatar } from '../../../ui/avatar.tsx';
import card from './card.module.css';
import type { CardProps } from './card-props.ts';
import styles from './guard.module.css';
import { CardHead, People } from './parts.tsx';

/** A contingency plan: round feet, its owner, and how much of it is written. */
export function ContingencyCard({ entity, facts }: CardProps<'contingency'>) {
  const words = useMessages(mapMessages);
  const steps = entity.steps?.length ?? 0;
  const contacts = entity.contacts?.length ?? 0;
  return (
    <div className={classNames(card.card, styles.contingency)}>
      <CardHead entity={entity} titleClass={styles.title} />
      <div className={card.meta}>
        {facts.owners.length > 0 ? <People people={facts.owners} /> : <MissingAvatar label={words.noOwner} />}
        <span className={card.fact}>{`${words.steps(steps)} · ${words.contacts(contacts)}`}</span>
      </div>
    </div>
  );
}
