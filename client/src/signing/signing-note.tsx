import type { CommandFailure } from '@cap-commun/shared/protocol/commands';
import { signingMessages } from '../i18n/areas/signing.ts';
import { useMessages } from '../i18n/language.ts';
import styles from './signing.module.css';
import type { Signing } from './use-signing.ts';

/** Why one cannot sign now, or why the last attempt was refused; nothing when nothing is in the way. */
export function SigningNote({ signing }: { readonly signing: Signing }) {
  const words = useMessages(signingMessages);
  const { hand, canReach, failure, isBusy } = signing;
  if (!hand.ok) {
    // A reader is offered nothing, so nothing has to be explained.
    return hand.error === 'read-only' ? null : <p className={styles.note}>{words.failures[hand.error]}</p>;
  }
  if (!canReach) {
    return (
      <p className={styles.note} role="status">
        {words.offline}
      </p>
    );
  }
  if (isBusy || failure === null) return null;
  // Other commands fail for reasons that no signature does.
  const said: Readonly<Partial<Record<CommandFailure, string>>> = words.failures;
  return (
    <p className={styles.refused} role="alert">
      {said[failure] ?? words.failures.unavailable}
    </p>
  );
}
