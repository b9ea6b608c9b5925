import type { Finding } from '@cap-commun/shared/domain/finding';
import { findingId } from '@cap-commun/shared/rules/finding-order';
import { waivability, waiverEdits } from '@cap-commun/shared/rules/fixes';
import { isJustified } from '@cap-commun/shared/rules/support/consent';
import { useEvaluation } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { useDraftText } from '../../document/use-draft-text.ts';
import { commonMessages } from '../../i18n/areas/common.ts';
import { findingsMessages } from '../../i18n/areas/findings.ts';
import { signingMessages } from '../../i18n/areas/signing.ts';
import { useMessages } from '../../i18n/language.ts';
import { PersonSignatures } from '../../signing/person-signatures.tsx';
import { SigningNote } from '../../signing/signing-note.tsx';
import { useSigning } from '../../signing/use-signing.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import styles from './findings.module.css';
import { waiverSubject } from './waiver-key.ts';

/** “It is deliberate, because…”: a reason long enough, signed by who writes it; the other brand reads it. */
export function WaiveForm({ finding, onClose }: { readonly finding: Finding; readonly onClose: () => void }) {
  const session = useBoardSession();
  const words = useMessages(findingsMessages);
  const common = useMessages(commonMessages);
  const signed = useMessages(signingMessages);
  const { context } = useEvaluation();
  const begun = useBegunWaiver(finding);
  const [draft, setDraft] = useDraftText(`waive ${findingId(finding)}`);
  const reason = draft ?? begun?.justification ?? '';
  const signing = useSigning(waiverSubject(finding));
  const isReady = isJustified(reason, context) && signing.hand.ok && signing.canReach && !signing.isBusy;
  const close = () => {
    setDraft(null);
    onClose();
  };
  const sign = async () => {
    const written = reason.trim();
    // Another reason is another waiver: whoever signed the one before has not signed this one.
    if (begun?.justification?.trim() !== written) session.edit(waiverEdits(finding, [], written));
    if (await signing.sign()) close();
  };
  return (
    <div className={styles.form}>
      <TextArea
        label={words.waive}
        value={reason}
        onChange={setDraft}
        autoFocus
        hint={words.waiveCount(reason.trim().length, context.settings.justificationMin)}
      />
      {waivability(finding, context).needsBothBrands && (
        <p className={styles.gap}>{words.gaps['second-brand']}</p>
      )}
      <div className={styles.acts}>
        <Button size="small" variant="primary" isDisabled={!isReady} onPress={() => void sign()}>
          {signing.isBusy ? signed.sending : words.waiveAct}
        </Button>
        <Button size="small" variant="quiet" onPress={close}>
          {common.cancel}
        </Button>
      </div>
      <SigningNote signing={signing} />
    </div>
  );
}

/** A reason that somebody has signed and that does not suffice yet: what is missing, and the way to sign it too. */
export function BegunWaiver({ finding }: { readonly finding: Finding }) {
  const words = useMessages(findingsMessages);
  const { context } = useEvaluation();
  const begun = useBegunWaiver(finding);
  if (!begun) return null;
  const gap = !isJustified(begun.justification, context)
    ? 'justification'
    : waivability(finding, context).needsBothBrands
      ? 'second-brand'
      : 'person';
  return (
    <div className={styles.begun}>
      <p className={styles.reason}>« {begun.justification} »</p>
      <p className={styles.gap}>{words.begun[gap]}</p>
      <PersonSignatures subject={waiverSubject(finding)} />
    </div>
  );
}

/** The waiver of exactly this finding, whether or not it suffices. */
export function useBegunWaiver(finding: Finding) {
  const { graph } = useEvaluation().context;
  return graph
    .get(finding.entity)
    ?.waivers?.find((waiver) => waiver.rule === finding.rule && (waiver.key ?? '') === (finding.key ?? ''));
}
