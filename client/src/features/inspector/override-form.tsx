import type { Edit } from '@cap-commun/shared/domain/edit';
import type { Metric } from '@cap-commun/shared/domain/entities/metric';
import type { Verdict } from '@cap-commun/shared/rules/metric-verdicts';
import { isJustified } from '@cap-commun/shared/rules/support/consent';
import { choiceLabel } from '@cap-commun/shared/rules/support/words';
import { useId, useState } from 'react';
import { useEvaluation } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { useDraftText } from '../../document/use-draft-text.ts';
import { commonMessages } from '../../i18n/areas/common.ts';
import { overrideMessages } from '../../i18n/areas/override.ts';
import { signingMessages } from '../../i18n/areas/signing.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { capitalise } from '../../lib/capitalise.ts';
import { SigningNote } from '../../signing/signing-note.tsx';
import { useSigning } from '../../signing/use-signing.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import styles from './override.module.css';

/** What people may say of a metric; that it is not recognised is what the product says. */
const GRADES: readonly Verdict[] = ['decisive', 'weak', 'vanity'];

/** Asks what one would do if the figure fell, and what it is worth: the answer is the reason, signed by who writes it. */
export function OverrideForm({ metric, onClose }: { readonly metric: Metric; readonly onClose: () => void }) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = useMessages(overrideMessages);
  const common = useMessages(commonMessages);
  const signed = useMessages(signingMessages);
  const { context } = useEvaluation();
  const group = useId();
  const signing = useSigning({ kind: 'override', entity: metric.id });
  const { override } = metric;
  const [verdict, setVerdict] = useState(GRADES.find((grade) => grade === override?.verdict) ?? 'decisive');
  const [draft, setDraft] = useDraftText(`override ${metric.id}`);
  const reason = draft ?? override?.justification ?? '';
  const isReady = isJustified(reason, context) && (metric.title ?? '').trim() !== '';
  const close = () => {
    setDraft(null);
    onClose();
  };
  const give = async () => {
    session.edit(overrideEdits(metric, verdict, reason.trim(), session.findings.today()));
    if (await signing.sign()) close();
  };
  return (
    <div className={styles.override}>
      <TextArea
        label={words.question}
        value={reason}
        onChange={setDraft}
        hint={words.count(reason.trim().length, context.settings.justificationMin)}
      />
      <fieldset className={styles.grades}>
        <legend>{words.worth}</legend>
        {GRADES.map((grade) => (
          <label key={grade}>
            <input type="radio" name={group} checked={verdict === grade} onChange={() => setVerdict(grade)} />
            {capitalise(choiceLabel('metric', ['override', 'verdict'], grade)[language])}
          </label>
        ))}
      </fieldset>
      <div className={styles.overrideActs}>
        <Button
          size="small"
          variant="primary"
          isDisabled={!isReady || !signing.hand.ok || !signing.canReach || signing.isBusy}
          onPress={() => void give()}
        >
          {signing.isBusy ? signed.sending : words.sign}
        </Button>
        <Button size="small" variant="quiet" onPress={close}>
          {common.cancel}
        </Button>
      </div>
      <SigningNote signing={signing} />
    </div>
  );
}

/** A verdict written anew: whoever signed another one has not signed this one. */
function overrideEdits(
  metric: Metric,
  verdict: Verdict,
  justification: string,
  today: string,
): readonly Edit[] {
  const { id, override } = metric;
  const title = metric.title ?? '';
  const isSame =
    override?.verdict === verdict &&
    override.justification?.trim() === justification &&
    override.label === title;
  if (isSame) return [];
  const set = (name: string, value: unknown): Edit => ({ op: 'set', id, path: ['override', name], value });
  return [
    { op: 'set', id, path: ['override'], value: undefined },
    set('verdict', verdict),
    set('justification', justification),
    set('on', today),
    set('label', title),
  ];
}
