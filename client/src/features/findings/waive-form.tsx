import type { Finding } from '@cap-commun/shared/domain/finding';
import { missingForWaiver, waiverEdits } from '@cap-commun/shared/rules/fixes';
import { useState } from 'react';
import { useEvaluation } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { commonMessages } from '../../i18n/areas/common.ts';
import { findingsMessages } from '../../i18n/areas/findings.ts';
import { useLanguage } from '../../i18n/language.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import styles from './findings.module.css';
import { waiverKey } from './waiver-key.ts';

/** “It is deliberate, because…”: a reason long enough, signed by who writes it; the other brand reads it. */
export function WaiveForm({ finding, onClose }: { readonly finding: Finding; readonly onClose: () => void }) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = findingsMessages[language];
  const { context } = useEvaluation();
  const begun = context.graph
    .get(finding.entity)
    ?.waivers?.find((waiver) => waiver.rule === finding.rule && (waiver.key ?? '') === (finding.key ?? ''));
  const [reason, setReason] = useState(begun?.justification ?? '');
  const { person } = session.me;
  const signers = [...new Set([...(begun?.by ?? []), ...(person ? [person] : [])])];
  const gaps = missingForWaiver(finding, signers, reason, context);
  // The other brand's signature may come later: the reason is kept until then.
  const canSign = person !== null && gaps.every((gap) => gap === 'second-brand');
  const told = gaps.find((gap) => gap !== 'justification');
  const sign = () => {
    const isSameReason = begun !== undefined && begun.justification === reason;
    session.edit(
      isSameReason && person
        ? [{ op: 'add', id: finding.entity, path: ['waivers', waiverKey(finding), 'by'], value: person }]
        : waiverEdits(finding, person ? [person] : [], reason.trim()),
    );
    onClose();
  };
  return (
    <div className={styles.form}>
      <TextArea
        label={words.waive}
        value={reason}
        onChange={setReason}
        autoFocus
        hint={words.waiveCount(reason.trim().length, context.settings.justificationMin)}
      />
      {told && <p className={styles.gap}>{words.gaps[told]}</p>}
      <div className={styles.acts}>
        <Button size="small" variant="primary" isDisabled={!canSign} onPress={sign}>
          {begun ? words.signToo : words.waiveAct}
        </Button>
        <Button size="small" variant="quiet" onPress={onClose}>
          {commonMessages[language].cancel}
        </Button>
      </div>
    </div>
  );
}
