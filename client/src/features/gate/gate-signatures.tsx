import type { GateSignature, GateState } from '@cap-commun/shared/consent/gate';
import type { Subject } from '@cap-commun/shared/consent/subject';
import { cardName } from '@cap-commun/shared/rules/card-name';
import { partnersInOrder, sideOfPartner } from '../../canvas-adapter/people.ts';
import { useBoardInfo, useEvaluation } from '../../document/hooks.ts';
import { gateMessages } from '../../i18n/areas/gate.ts';
import { signingMessages } from '../../i18n/areas/signing.ts';
import { formatInstant } from '../../i18n/format.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { classNames } from '../../lib/class-names.ts';
import { SignButton } from '../../signing/sign-button.tsx';
import { SigningNote } from '../../signing/signing-note.tsx';
import { FallenWords } from '../../signing/standing-words.tsx';
import { useKeptFocus } from '../../signing/use-kept-focus.ts';
import { isOwn, type Signing } from '../../signing/use-signing.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { BrandMark } from '../../ui/brand-mark.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import styles from './gate.module.css';

/** The launch, as something to sign. */
export const GATE: Subject = { kind: 'gate' };

interface GateSignaturesProps {
  readonly gate: GateState;
  readonly signing: Signing;
  /** Whether the server has said which signatures there are. */
  readonly isKnown: boolean;
}

/** One box a brand, under its stripe: signed by whom and when, fallen and why, or still to be signed. */
export function GateSignatures({ gate, signing, isKnown }: GateSignaturesProps) {
  const words = useMessages(gateMessages);
  const info = useBoardInfo();
  const { graph } = useEvaluation().context;
  return (
    <section className={styles.signatures} aria-label={words.signatures}>
      <h2 className={styles.hidden}>{words.signatures}</h2>
      <ul className={styles.boxes}>
        {partnersInOrder(graph, info).flatMap((partner) => {
          const signature = gate.signatures.find((each) => each.partner === partner);
          return signature ? (
            <SignatureBox
              key={partner}
              signature={signature}
              signing={signing}
              isClear={gate.isClear}
              isKnown={isKnown}
            />
          ) : (
            []
          );
        })}
      </ul>
      <SigningNote signing={signing} />
    </section>
  );
}

interface SignatureBoxProps {
  readonly signature: GateSignature;
  readonly signing: Signing;
  readonly isClear: boolean;
  readonly isKnown: boolean;
}

function SignatureBox({ signature, signing, isClear, isKnown }: SignatureBoxProps) {
  const language = useLanguage();
  const words = useMessages(gateMessages);
  const signed = useMessages(signingMessages);
  const info = useBoardInfo();
  const { graph } = useEvaluation().context;
  const { partner, record } = signature;
  const name = cardName(graph, partner, language);
  const side = sideOfPartner(graph, info, partner);
  const holds = signature.state === 'confirmed';
  const isMine = isOwn(signing, GATE, partner);
  const box = useKeptFocus<HTMLLIElement>(holds);
  return (
    <li
      ref={box}
      tabIndex={-1}
      className={classNames(styles.box, signature.state === 'changed' && styles.fallen)}
      aria-label={name}
    >
      <span className={classNames(styles.stripe, styles[side])} aria-hidden="true" />
      <div className={styles.boxHead}>
        <BrandMark side={side} />
        <h3>{name}</h3>
        {holds && (
          <span className={styles.signed}>
            <SeverityMark severity="ok" />
            {signed.signed}
          </span>
        )}
      </div>
      {record ? (
        <div className={styles.signer}>
          <Avatar name={record.name} side={side} size="large" isDecorative />
          <p>
            <b>{record.name}</b>
            <small>{formatInstant(language, record.at)}</small>
          </p>
        </div>
      ) : (
        <p className={styles.awaited}>{words.waitingFor}</p>
      )}
      <FallenWords standing={signature} />
      {isMine && isKnown && !holds && (
        <div className={styles.act}>
          <SignButton
            variant="primary"
            signing={signing}
            isDisabled={!isClear}
            label={record ? signed.signAgain(name) : signed.signFor(name)}
          />
          {!isClear && <p className={styles.note}>{words.settleFirst}</p>}
        </div>
      )}
    </li>
  );
}
