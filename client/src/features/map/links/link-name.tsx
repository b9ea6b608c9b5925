import { isLinkType, linkTypes } from '@cap-commun/shared/domain/link-types';
import { Pencil, X } from 'lucide-react';
import { useBoardSession } from '../../../document/session-context.ts';
import { linkMessages } from '../../../i18n/areas/links.ts';
import { mapMessages } from '../../../i18n/areas/map.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { classNames } from '../../../lib/class-names.ts';
import styles from './links.module.css';

export interface LinkNameProps {
  /** Its key in the document. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly onOpen: () => void;
}

/** The type of the link under the pointer, at its middle, with the ways to name it and to remove it. */
export function LinkName({ id, x, y, onOpen }: LinkNameProps) {
  const session = useBoardSession();
  const language = useLanguage();
  const link = session.board.links.get().get(id)?.link;
  if (!link) return null;
  const name = isLinkType(link.type) ? linkTypes[link.type].label[language] : link.type;
  return (
    <div
      className={classNames('nodrag nopan', styles.name)}
      data-link-name={id}
      // On the line, but over it: it leaves the ends of a short one free to be taken.
      style={{ transform: `translate(${x}px, ${y}px) translate(-50%, calc(-100% - 3px))` }}
    >
      <button
        type="button"
        className={styles.type}
        aria-label={linkMessages[language].edit(name)}
        onClick={onOpen}
      >
        {name}
        {session.canWrite && <Pencil size={13} aria-hidden />}
      </button>
      {session.canWrite && (
        <button
          type="button"
          aria-label={mapMessages[language].link.remove(name)}
          onClick={() => session.edit([{ op: 'unlink', link }])}
        >
          <X size={14} aria-hidden />
        </button>
      )}
    </div>
  );
}
