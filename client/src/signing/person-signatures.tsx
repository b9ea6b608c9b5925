import { claimants, type Standing, standingOf } from '@cap-commun/shared/consent/confirmation';
import type { Subject } from '@cap-commun/shared/consent/subject';
import type { EntityId } from '@cap-commun/shared/core/ids';
import { cardName } from '@cap-commun/shared/rules/card-name';
import { marksOf } from '../canvas-adapter/people.ts';
import { useBoardInfo, useBoardRevision, useEvaluation, useSignatures } from '../document/hooks.ts';
import { signingMessages } from '../i18n/areas/signing.ts';
import { formatInstant } from '../i18n/format.ts';
import { useLanguage, useMessages } from '../i18n/language.ts';
import { classNames } from '../lib/class-names.ts';
import { Avatar } from '../ui/avatar.tsx';
import { SignButton } from './sign-button.tsx';
import styles from './signing.module.css';
import { SigningNote } from './signing-note.tsx';
import { FallenWords, StandingWords } from './standing-words.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { isOwn, type Signing, useSigning } from './use-signing.ts';
import { WithdrawButton } from './withdraw-button.tsx';

interface PersonSignaturesProps {
  readonly subject: Extract<Subject, { kind: 'override' | 'waiver' }>;
}

/** The persons who stand behind a waiver or another verdict, and the way to stand behind it too. */
export function PersonSignatures({ subject }: PersonSignaturesProps) {
  const words = useMessages(signingMessages);
  const { graph } = useEvaluation().context;
  const signatures = useSignatures();
  // A signature may fall where no finding changes.
  useBoardRevision();
  const signing = useSigning(subject);
  const claimed = claimants(graph, subject);
  const hasMine = claimed.some((person) => isOwn(signing, subject, person));
  const box = useKeptFocus<HTMLDivElement>(hasMine);
  return (
    <div ref={box} tabIndex={-1} className={styles.box}>
      {claimed.length > 0 && (
        <ul aria-label={words.persons}>
          {claimed.map((person) => (
            <PersonLine
              key={person}
              person={person}
              signing={signing}
              isMine={isOwn(signing, subject, person)}
              standing={signatures && standingOf(graph, subject, person, signatures)}
            />
          ))}
        </ul>
      )}
      {!hasMine && signing.hand.ok && signatures && (
        <SignButton size="small" signing={signing} label={claimed.length > 0 ? words.signToo : words.sign} />
      )}
      <SigningNote signing={signing} />
    </div>
  );
}

interface PersonLineProps {
  readonly person: EntityId;
  readonly signing: Signing;
  readonly isMine: boolean;
  /** Null while nothing is known of any signature. */
  readonly standing: Standing | null;
}

function PersonLine({ person, signing, isMine, standing }: PersonLineProps) {
  const language = useLanguage();
  const words = useMessages(signingMessages);
  const info = useBoardInfo();
  const { graph } = useEvaluation().context;
  const [mark] = marksOf(graph, info, [person]);
  return (
    <li className={styles.line}>
      <Avatar name={mark?.name ?? ''} side={mark?.side ?? 'neutral'} isDecorative />
      <span className={styles.who}>
        {cardName(graph, person, language)}
        {standing?.record && <small>{formatInstant(language, standing.record.at)}</small>}
      </span>
      {standing && <StandingWords standing={standing} isClaimed />}
      {standing && <FallenWords standing={standing} />}
      {isMine && standing?.state === 'confirmed' && (
        <div className={classNames(styles.act, styles.back)}>
          <WithdrawButton signing={signing} />
        </div>
      )}
      {isMine && standing && standing.state !== 'confirmed' && (
        <div className={styles.act}>
          <SignButton size="small" signing={signing} label={words.confirmMine} />
        </div>
      )}
    </li>
  );
}
