import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Entity } from '@cap-commun/shared/domain/registry';
import { Check, Trash2 } from 'lucide-react';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { useMessages } from '../../../i18n/language.ts';
import { NoteFace } from '../note-face.tsx';
import { useTitleOf } from '../session-cards.ts';
import styles from './grouping.module.css';
import { dragSource } from './note-drag.ts';

interface PickableNoteProps {
  readonly card: Entity;
  readonly isPicked: boolean;
  readonly isReadOnly: boolean;
  readonly onToggle: () => void;
  /** The notes that go with it. */
  readonly onDrag: () => readonly EntityId[];
  readonly onRemove: () => void;
}

/** A note that can be picked, dragged, and taken away where another says the same. */
export function PickableNote({ card, isPicked, isReadOnly, onToggle, onDrag, onRemove }: PickableNoteProps) {
  const words = useMessages(sessionMessages).group;
  const title = useTitleOf()(card);
  if (isReadOnly) {
    return (
      <li className={styles.note}>
        <NoteFace card={card} />
      </li>
    );
  }
  return (
    <li className={styles.note} data-note={card.id} {...dragSource(onDrag)}>
      <button
        type="button"
        className={styles.pick}
        aria-pressed={isPicked}
        aria-label={words.pick(title)}
        onClick={onToggle}
      >
        <NoteFace card={card} isLit={isPicked} />
        {isPicked && (
          <span className={styles.tick}>
            <Check size={12} aria-hidden />
          </span>
        )}
      </button>
      {isPicked && (
        <button
          type="button"
          className={styles.remove}
          aria-label={words.remove(title)}
          title={words.remove(title)}
          onClick={onRemove}
        >
          <Trash2 size={14} aria-hidden />
        </button>
      )}
    </li>
  );
}
