import { X } from 'lucide-react';
import { useBoardSession } from '../document/session-context.ts';
import { boardMessages } from '../i18n/areas/board.ts';
import { commonMessages } from '../i18n/areas/common.ts';
import { useMessages } from '../i18n/language.ts';
import { useStore } from '../lib/store.ts';
import { IconButton } from '../ui/icon-button.tsx';
import styles from './board-frame.module.css';

/** Why an undo left cards where they are. */
export function UndoNotice() {
  const session = useBoardSession();
  const notice = useStore(session.undoNotice);
  const words = useMessages(boardMessages);
  const { untitledBoard, close } = useMessages(commonMessages);
  const titles = notice?.kept.map((id) => session.board.card(id)?.entity?.title || untitledBoard);
  return (
    <div role="status">
      {titles && (
        <div className={styles.notice}>
          {words.undoKept(titles)}
          <IconButton label={close} size="small" onPress={() => session.dismissUndoNotice()}>
            <X size={14} aria-hidden />
          </IconButton>
        </div>
      )}
    </div>
  );
}
