import type { CommandFailure } from '@cap-commun/shared/protocol/commands';
import { sessionMessages } from '../../i18n/areas/session.ts';
import { useMessages } from '../../i18n/language.ts';
import styles from './session.module.css';
import type { Asking } from './use-session-act.ts';

/** Why the session did not do what it was asked, in words. */
export function useFailureWords(failure: CommandFailure | null): string | null {
  const { failures } = useMessages(sessionMessages);
  if (failure === null) return null;
  return failure in failures ? failures[failure as keyof typeof failures] : failures.other;
}

/** Says it until the next attempt; a press takes it away. */
export function FailureNote({ asking }: { readonly asking: Asking }) {
  const words = useFailureWords(asking.failure);
  return (
    <span role="alert" className={styles.alertSlot}>
      {words !== null && (
        <button type="button" className={styles.failure} onClick={asking.forget}>
          {words}
        </button>
      )}
    </span>
  );
}
