import { claimants, type Standing, standingOf } from '@cap-commun/shared/consent/confirmation';
import type { Subject } from '@cap-commun/shared/consent/subject';
import type { EntityId } from '@cap-commun/shared/core/ids';
import { cardName } from '@cap-commun/shared/rules/card-name';
import { partnersInOrder, sideOfPartner } from '../canvas-adapter/people.ts';
import { useBoardInfo, useBoardRevision, useEvaluation, useSignatures } from '../document/hooks.ts';
import { signingMessages } from '../i18n/areas/signing.ts';
import { formatInstant } from '../i18n/format.ts';
import { useLanguage, useMessages } from '../i18n/language.ts';
import { classNames } from '../lib/class-names.ts';
import { BrandMark } from '../ui/brand-mark.tsx';
import { SignButton } from './sign-button.tsx';
import styles from './signing.module.css';
import { SigningNote } from './signing-note.tsx';
import { FallenWords, StandingWords } from './standing-words.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { isOwn, type Signing, useSigning } from './use-signing.ts';
import { WithdrawButton } from './withdraw-button.tsx';

interface BrandSignaturesProps {
  readonly subject: Extract<Subject, { kind: 'split' | 'agreement' | 'vision' }>;
}

/** Each brand's yes to a split, an agreement or the shared sentence: who said it, when, whether it still holds, and the way to say it. */
export function BrandSignatures({ subject }: BrandSignaturesProps) {
  const words = useMessages(signingMessages);
  const info = useBoardInfo();
  const { graph } = useEvaluation().context;
  const signatures = useSignatures();
  // A signature may fall where no finding changes.
  useBoardRevision();
  const signing = useSigning(subject);
  const claimed = claimants(graph, subject);
  return (
    <div className={styles.box}>
      <ul aria-label={words.brands}>
        {partnersInOrder(graph, info).map((partner) => (
          <BrandLine
            key={partner}
            partner={partner}
            subject={subject}
            signing={signing}
            isClaimed={claimed.includes(partner)}
            standing={signatures && standingOf(graph, subject, partner, signatures)}
          />
        ))}
      </ul>
      <SigningNote signing={signing} />
    </div>
  );
}

interface BrandLineProps {
  readonly partner: EntityId;
  readonly subject: BrandSignaturesProps['subject'];
  readonly signing: Signing;
  readonly isClaimed: boolean;
  /** Null while nothing is known of any signature. */
  readonly standing: Standing | null;
}

function BrandLine({ partner, subject, signing, standing, isClaimed: isWritten }: BrandLineProps) {
  const language = useLanguage();
  const words = useMessages(signingMessages);
  const info = useBoardInfo();
  const { graph } = useEvaluation().context;
  const name = cardName(graph, partner, language);
  // A yes to the sentence is in the server’s records alone.
  const isClaimed = subject.kind === 'vision' ? standing?.record !== undefined : isWritten;
  const holds = standing?.state === 'confirmed' && isClaimed;
  const isMine = isOwn(signing, subject, partner);
  const isSigner = signing.hand.ok && standing?.record?.person === signing.hand.value.person;
  const line = useKeptFocus<HTMLLIElement>(holds);
  return (
    <li ref={line} tabIndex={-1} className={styles.line}>
      <BrandMark side={sideOfPartner(graph, info, partner)} />
      <span className={styles.who}>
        {name}
        {standing?.record && (
          <small>
            {standing.record.name}, {formatInstant(language, standing.record.at)}
          </small>
        )}
      </span>
      {standing && <StandingWords standing={standing} isClaimed={isClaimed} />}
      {standing && <FallenWords standing={standing} />}
      {isMine && standing && !holds && (
        <div className={styles.act}>
          <SignButton
            size="small"
            signing={signing}
            label={subject.kind === 'agreement' ? words.signFor(name) : words.confirmFor(name)}
          />
        </div>
      )}
      {holds && isSigner && (
        <div className={classNames(styles.act, styles.back)}>
          <WithdrawButton signing={signing} />
        </div>
      )}
    </li>
  );
}
