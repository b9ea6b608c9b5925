import type { ListField } from '@cap-commun/shared/domain/field';
import { Plus, X } from 'lucide-react';
import { useBoardSession } from '../../document/session-context.ts';
import { useDraft, useWrittenOnLeave } from '../../document/use-field-draft.ts';
import { inspectorMessages } from '../../i18n/areas/inspector.ts';
import { useLanguage } from '../../i18n/language.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { ControlProps } from './form-context.ts';
import styles from './inspector.module.css';

/** Lines in an order: the steps of a plan. */
export function ListControl({ id, path, label, value, isReadOnly }: ControlProps<ListField>) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = inspectorMessages[language];
  const lines = Array.isArray(value) ? value.map(String) : [];
  const write = (next: readonly string[]) => session.edit([{ op: 'set', id, path, value: next }]);
  return (
    <fieldset className={styles.field}>
      <legend>{label}</legend>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
        <div key={index} className={styles.addRow}>
          <Line
            label={`${label} ${index + 1}`}
            value={line}
            isReadOnly={isReadOnly}
            onWrite={(text) => write(lines.with(index, text))}
          />
          {!isReadOnly && (
            <IconButton
              data-takes-out
              label={words.removeRow}
              size="small"
              onPress={() => session.edit([{ op: 'remove', id, path, value: line }])}
            >
              <X size={14} aria-hidden />
            </IconButton>
          )}
        </div>
      ))}
      {!isReadOnly && (
        <Button
          size="small"
          icon={<Plus size={14} aria-hidden />}
          onPress={() => session.edit([{ op: 'add', id, path, value: '' }])}
        >
          {words.addRow}
        </Button>
      )}
    </fieldset>
  );
}

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly isReadOnly: boolean;
  readonly onWrite: (text: string) => void;
}

function Line({ label, value, isReadOnly, onWrite }: LineProps) {
  const { text, isTouched, setDraft } = useDraft(value);
  const commit = () => {
    if (isTouched && text !== value) onWrite(text);
    setDraft(null);
  };
  useWrittenOnLeave(isTouched, commit);
  return (
    <TextField
      label={label}
      className={styles.bare}
      value={text}
      isReadOnly={isReadOnly}
      onChange={setDraft}
      onBlur={commit}
    />
  );
}
