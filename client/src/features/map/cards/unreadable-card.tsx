import { FileQuestionMark } from 'lucide-react';
import { mapMessages } from '../../../i18n/areas/map.ts';
import { useMessages } from '../../../i18n/language.ts';
import { classNames } from '../../../lib/class-names.ts';
import { Button } from '../../../ui/button.tsx';
import card from './card.module.css';
import styles from './unreadable.module.css';

/** A card that this version cannot read: kept, movable, and said so. */
export function UnreadableCard() {
  const words = useMessages(mapMessages).unreadable;
  return (
    <div className={classNames(card.card, styles.unreadable)}>
      <p className={styles.words}>
        <FileQuestionMark size={16} aria-hidden />
        {words.title}
      </p>
      <p>{words.body}</p>
      <div className="nodrag">
        <Button size="small" onPress={() => location.reload()}>
          {words.reload}
        </Button>
      </div>
    </div>
  );
}
