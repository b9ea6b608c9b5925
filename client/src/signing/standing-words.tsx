import type { Standing } from '@cap-commun/shared/consent/confirmation';
import { signingMessages } from '../i18n/areas/signing.ts';
import { formatList } from '../i18n/format.ts';
import { useLanguage, useMessages } from '../i18n/language.ts';
import { SeverityMark } from '../ui/severity-mark.tsx';
import styles from './signing.module.css';

interface StandingWordsProps {
  readonly standing: Standing;
  /** Whether the board says that it is signed. */
  readonly isClaimed: boolean;
}

/** What is known of a signature, as a mark and a word: signed, fallen, claimed without a record, or awaited. */
export function StandingWords({ standing, isClaimed }: StandingWordsProps) {
  const words = useMessages(signingMessages);
  if (standing.state === 'confirmed' && isClaimed) {
    return (
      <span className={styles.signed}>
        <SeverityMark severity="ok" />
        {words.signed}
      </span>
    );
  }
  if (standing.state === 'not-confirmed' && isClaimed) {
    return (
      <span className={styles.doubtful} title={words.notConfirmedHint}>
        {words.notConfirmed}
      </span>
    );
  }
  return <span className={styles.awaited}>{words.waiting}</span>;
}

/** What made a signature fall; nothing while it has not. */
export function FallenWords({ standing }: { readonly standing: Standing }) {
  const language = useLanguage();
  const words = useMessages(signingMessages);
  if (standing.state !== 'changed') return null;
  const [first] = standing.changed;
  if (!first) return null;
  return (
    <p
      className={styles.fallen}
      title={formatList(
        language,
        standing.changed.map((clause) => clause[language]),
      )}
    >
      {words.fallen(first[language])}
    </p>
  );
}
