import { mapMessages } from '../../../i18n/areas/map.ts';
import { useMessages } from '../../../i18n/language.ts';
import { classNames } from '../../../lib/class-names.ts';
import card from './card.module.css';
import type { CardProps } from './card-props.ts';
import { CardTitle } from './card-title.tsx';
import styles from './idea.module.css';
import { EntityChip, People } from './parts.tsx';

/** A vision: a ribbon. */
export function VisionCard({ entity, facts }: CardProps<'vision'>) {
  const words = useMessages(mapMessages);
  const kind = entity.kind === 'shared' || entity.kind === 'individual' ? entity.kind : 'none';
  return (
    <div className={classNames(card.card, styles.vision)}>
      <EntityChip entity={entity} />
      <span className={styles.visionKind}>{words.visionKinds[kind]}</span>
      <CardTitle entity={entity} className={classNames(styles.title, styles.visionTitle)} />
      <People people={facts.owners} />
    </div>
  );
}
