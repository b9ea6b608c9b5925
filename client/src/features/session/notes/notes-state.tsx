import { Check, CloudOff } from 'lucide-react';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { useMessages } from '../../../i18n/language.ts';
import { useSettled } from '../../../lib/time-hooks.ts';
import type { ConnectionStatus } from '../../../sync/status.ts';
import styles from './notes.module.css';

/** A moment of sending is not worth a word. */
const SENDING_AFTER_MS = 400;

/** Whether what one writes alone is on the server's disk. */
export function NotesState({ status }: { readonly status: ConnectionStatus }) {
  const words = useMessages(sessionMessages).write;
  const isSaved = status.kind === 'saved';
  const isLong = useSettled(!isSaved, SENDING_AFTER_MS);
  if (status.kind === 'offline' || status.kind === 'blocked') {
    return (
      <p className={styles.waiting} role="status" data-notes-state="waiting">
        <CloudOff size={14} aria-hidden /> {words.waiting}
      </p>
    );
  }
  if (status.kind === 'unsaved' && status.refusal !== null) {
    return (
      <p className={styles.waiting} role="status" data-notes-state="refused">
        {words.full}
      </p>
    );
  }
  return (
    <p className={styles.saved} role="status" data-notes-state={isSaved ? 'saved' : 'sending'}>
      {isSaved || !isLong ? (
        <>
          <Check size={14} aria-hidden /> {words.saved}
        </>
      ) : (
        words.sending
      )}
    </p>
  );
}
