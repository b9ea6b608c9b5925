import type { RefSetField } from '@cap-commun/shared/domain/field';
import { cardName } from '@cap-commun/shared/rules/card-name';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEvaluation } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { useDraftText } from '../../document/use-draft-text.ts';
import { inspectorMessages } from '../../i18n/areas/inspector.ts';
import { useLanguage } from '../../i18n/language.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useCardOptions } from './choice-controls.tsx';
import { type ControlProps, nameOf } from './form-context.ts';
import styles from './inspector.module.css';

/** Several cards, or words, as chips. Each is added and removed by itself, so two hands never undo each other. */
export function CollectionControl({ id, path, field, label, value, isReadOnly }: ControlProps<RefSetField>) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = inspectorMessages[language];
  const { graph } = useEvaluation().context;
  const members = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  const options = useCardOptions(field.to).filter((option) => !members.includes(option.id));
  const memberName = (member: string) => (graph.peek(member) ? cardName(graph, member, language) : member);
  const change = (op: 'add' | 'remove', member: string) => session.edit([{ op, id, path, value: member }]);
  return (
    <fieldset className={styles.field}>
      <legend>{label}</legend>
      <div className={styles.chips}>
        {members.length === 0 && isReadOnly && <span className={styles.hint}>{words.hasNone}</span>}
        {members.map((member) => (
          <Chip
            key={member}
            label={memberName(member)}
            {...(!isReadOnly && { onRemove: () => change('remove', member) })}
          />
        ))}
      </div>
      {!isReadOnly && options.length > 0 && (
        <Select
          label={words.addTo(label)}
          isLabelHidden
          placeholder={words.add}
          options={options}
          value={undefined}
          onChange={(member) => member !== undefined && change('add', member)}
        />
      )}
      {!isReadOnly && field.words && (
        <AddWord
          draftKey={`add ${id} ${nameOf(path)}`}
          label={words.addTo(label)}
          onAdd={(word) => change('add', word)}
        />
      )}
      {field.hint && <p className={styles.hint}>{field.hint[language]}</p>}
    </fieldset>
  );
}

export interface ChipProps {
  readonly label: string;
  readonly mark?: ReactNode;
  readonly onPress?: () => void;
  readonly onRemove?: () => void;
}

/** One of several: a name, the way to it, and the way to take it out. */
export function Chip({ label, mark, onPress, onRemove }: ChipProps) {
  const words = inspectorMessages[useLanguage()];
  return (
    <span className={styles.chip}>
      {onPress ? (
        <button type="button" className={styles.chipName} onClick={onPress}>
          {mark}
          <span>{label}</span>
        </button>
      ) : (
        <span className={styles.chipName}>
          {mark}
          <span>{label}</span>
        </span>
      )}
      {onRemove && (
        <button
          type="button"
          className={styles.chipRemove}
          data-takes-out
          aria-label={words.removeFrom(label)}
          title={words.removeFrom(label)}
          onClick={onRemove}
        >
          <X size={12} aria-hidden />
        </button>
      )}
    </span>
  );
}

interface AddWordProps {
  readonly draftKey: string;
  readonly label: string;
  readonly onAdd: (word: string) => void;
}

function AddWord({ draftKey, label, onAdd }: AddWordProps) {
  const words = inspectorMessages[useLanguage()];
  const [draft, setText] = useDraftText(draftKey);
  const text = draft ?? '';
  const add = () => {
    const word = text.trim();
    if (word === '') return;
    onAdd(word);
    setText(null);
  };
  return (
    <div className={styles.addRow}>
      <TextField
        label={label}
        value={text}
        onChange={setText}
        onKeyDown={(event) => event.key === 'Enter' && add()}
      />
      <Button size="small" onPress={add} isDisabled={text.trim() === ''}>
        {words.add}
      </Button>
    </div>
  );
}
