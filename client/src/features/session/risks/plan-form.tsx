import type { EntityId } from '@cap-commun/shared/core/ids';
import type { FieldPath } from '@cap-commun/shared/domain/edit';
import type { Contingency } from '@cap-commun/shared/domain/entities/contingency';
import type { Risk } from '@cap-commun/shared/domain/entities/risk';
import { useState } from 'react';
import { ownerEdits } from '../../../card-tools/card-edits.ts';
import { useEdit, useEvaluation } from '../../../document/hooks.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { useWrittenOnLeave } from '../../../document/use-field-draft.ts';
import { useSharedText } from '../../../document/use-shared-text.ts';
import { sessionRiskMessages } from '../../../i18n/areas/session-risks.ts';
import { useMessages } from '../../../i18n/language.ts';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import { useCardsOf, useTitleOf } from '../session-cards.ts';
import { PersonChips } from '../steps/person-chips.tsx';
import styles from './risks.module.css';

interface PlanFormProps {
  readonly risk: Risk;
  readonly plan: Contingency;
}

/** The sign, then the four parts of a plan, and who answers for it. */
export function PlanForm({ risk, plan }: PlanFormProps) {
  const words = useMessages(sessionRiskMessages).plans;
  const edit = useEdit();
  const { graph } = useEvaluation().context;
  const titleOf = useTitleOf();
  const people = useCardsOf('person');
  const owners = graph.in(plan.id, 'owns');
  const contacts = new Set(plan.contacts ?? []);
  const toggleContact = (person: EntityId) =>
    edit([{ op: contacts.has(person) ? 'remove' : 'add', id: plan.id, path: ['contacts'], value: person }]);
  return (
    <div className={styles.planForm}>
      <SharedArea
        id={risk.id}
        path={['trigger']}
        label={words.trigger}
        hint={words.triggerHint}
        value={risk.trigger ?? ''}
      />
      <StepsField plan={plan} />
      <SharedArea id={plan.id} path={['resources']} label={words.resources} value={plan.resources ?? ''} />
      <PersonChips label={words.contacts} chosen={contacts} onToggle={toggleContact} />
      <SharedArea
        id={plan.id}
        path={['communication']}
        label={words.communication}
        value={plan.communication ?? ''}
      />
      <Select
        label={words.owner}
        placeholder={words.nobody}
        emptyLabel={words.nobody}
        options={people.map((person) => ({ id: person.id, label: titleOf(person) }))}
        value={owners[0]}
        onChange={(person) => edit(ownerEdits(plan.id, owners, person ?? null))}
      />
    </div>
  );
}

interface SharedAreaProps {
  readonly id: EntityId;
  readonly path: FieldPath;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
}

/** A text that several hands may write at once. */
function SharedArea({ id, path, label, hint, value }: SharedAreaProps) {
  const { canWrite } = useBoardSession();
  const { ref, defaultValue, onInput } = useSharedText(id, path, value);
  return (
    <label className={styles.area}>
      <b>{label}</b>
      <textarea ref={ref} defaultValue={defaultValue} readOnly={!canWrite} onInput={onInput} />
      {hint !== undefined && <small>{hint}</small>}
    </label>
  );
}

/** Steps are a list: they are written as lines, and kept when the field is left. */
function StepsField({ plan }: { readonly plan: Contingency }) {
  const words = useMessages(sessionRiskMessages).plans;
  const edit = useEdit();
  const { canWrite } = useBoardSession();
  const kept = (plan.steps ?? []).join('\n');
  const [draft, setDraft] = useState<string | null>(null);
  const keep = () => {
    if (draft === null) return;
    const steps = draft.split('\n').map((line) => line.trim());
    edit([{ op: 'set', id: plan.id, path: ['steps'], value: steps.filter((line) => line !== '') }]);
    setDraft(null);
  };
  useWrittenOnLeave(draft !== null, keep);
  return (
    <TextArea
      label={words.steps}
      hint={words.stepsHint}
      value={draft ?? kept}
      onChange={setDraft}
      onBlur={keep}
      isReadOnly={!canWrite}
    />
  );
}
