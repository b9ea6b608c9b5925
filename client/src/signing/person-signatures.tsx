import { claimants, standingOf } from '@cap-commun/shared/consent/confirmation';
import type { Subject } from '@cap-commun/shared/consent/subject';
import { cardName } from '@cap-commun/shared/rules/messages';
import { marksOf } from '../canvas-adapter/people.ts';
import { useBoardInfo, useEvaluation, useSignatures } from '../document/hooks.ts';
import { signingMessages } from '../i18n/areas/signing.ts';
import { formatInstant } from '../i18n/format.ts';
import { useLanguage, useMessages } from '../i18n/language.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Button } from '../ui/button.tsx';
import { SignButton } from './sign-button.tsx';
import styles from './signing.module.css';
import { SigningNote } from './signing-note.tsx';
import { FallenWords, StandingWords } from './standing-words.tsx';
import { isOwn, useSigning } from './use-signing.ts';

interface PersonSignaturesProps {
  readonly subject: Extract<Subject, { kind: 'override' | 'waiver' }>;
}

/** The persons who stand behind a waiver or another verdict, and the way to stand behind it too. */
export function PersonSignatures({ subject }: PersonSignaturesProps) {
  const language = useLanguage();
  const words = useMessages(signingMessages);
  const info = useBoardInfo();
  const { graph } = useEvaluation().context;
  const signatures = useSignatures();
  const signing = useSigning(subject);
  const claimed = claimants(graph, subject);
  const hasMine = claimed.some((person) => isOwn(signing, subject, person));
  return (
    <div className={styles.box}>
      {claimed.length > 0 && (
        <ul aria-label={words.persons}>
          {claimed.map((person) => {
            const [mark] = marksOf(graph, info, [person]);
            const standing = signatures && standingOf(graph, subject, person, signatures);
            const isMine = isOwn(signing, subject, person);
            return (
              <li key={person} className={styles.line}>
                <Avatar name={mark?.name ?? ''} side={mark?.side ?? 'neutral'} isDecorative />
                <span className={styles.who}>
                  {cardName(graph, person, language)}
                  {standing?.record && <small>{formatInstant(language, standing.record.at)}</small>}
                </span>
                {standing && <StandingWords standing={standing} isClaimed />}
                {standing && <FallenWords standing={standing} />}
                {isMine && standing && (
                  <div className={styles.act}>
                    {standing.state === 'confirmed' ? (
                      <Button
                        size="small"
                        variant="quiet"
                        isDisabled={!signing.canReach || signing.isBusy}
                        onPress={() => void signing.withdraw()}
                      >
                        {words.withdraw}
                      </Button>
                    ) : (
                      <SignButton size="small" signing={signing} label={words.confirmMine} />
                    )}
                  </div>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {!hasMine && signing.hand.ok && signatures && (
        <SignButton size="small" signing={signing} label={claimed.length > 0 ? words.signToo : words.sign} />
      )}
      <SigningNote signing={signing} />
    </div>
  );
}
