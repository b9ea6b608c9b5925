import { isCalendarDate } from '@cap-commun/shared/core/calendar-date';
import { isFiniteNumber } from '@cap-commun/shared/core/json';
import type {
  BooleanField,
  DateField as DateFieldType,
  NumberField,
  RawField,
  TextField as TextFieldType,
  WordField,
} from '@cap-commun/shared/domain/field';
import { useState } from 'react';
import { CaretOverlay } from '../../card-tools/caret-overlay.tsx';
import { useBoardSession } from '../../document/session-context.ts';
import { useDraft, useWrittenDraft, useWrittenOnLeave } from '../../document/use-field-draft.ts';
import { useSharedText } from '../../document/use-shared-text.ts';
import { inspectorMessages } from '../../i18n/areas/inspector.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { parseNumber } from '../../i18n/parse-number.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type ControlProps, nameOf } from './form-context.ts';
import styles from './inspector.module.css';

/** Writes a value in its field, as one step of undo. */
function useWrite({ id, path }: Pick<ControlProps, 'id' | 'path'>) {
  const session = useBoardSession();
  return (value: unknown) => session.edit([{ op: 'set', id, path, value }]);
}

/** A text that two hands may write at once. */
export function TextControl({ id, path, field, label, value, isReadOnly }: ControlProps<TextFieldType>) {
  const text = useSharedText(id, path, typeof value === 'string' ? value : '');
  const hint = field.hint?.[useLanguage()];
  const inputId = `field-${id}-${nameOf(path)}`;
  const common = { ...text, id: inputId, readOnly: isReadOnly, className: styles.input };
  return (
    <div className={styles.field}>
      <label htmlFor={inputId}>{label}</label>
      {field.multiline ? <textarea {...common} rows={2} /> : <input {...common} type="text" />}
      <CaretOverlay card={id} field={nameOf(path)} text={text.defaultValue} box={text.ref} />
      {hint && <p className={styles.hint}>{hint}</p>}
    </div>
  );
}

/** A short word: written when the field is left. */
export function WordControl({
  id,
  path,
  field,
  label,
  value,
  isReadOnly,
}: ControlProps<WordField | RawField>) {
  const write = useWrite({ id, path });
  const written =
    typeof value === 'string' ? value : value === undefined || value === null ? '' : String(value);
  const { text, isTouched, setDraft } = useDraft(written);
  const hint = field.hint?.[useLanguage()];
  const commit = () => {
    if (isTouched && text !== written) write(text.trim() === '' ? undefined : text.trim());
    setDraft(null);
  };
  useWrittenOnLeave(isTouched, commit);
  return (
    <TextField
      label={label}
      hint={hint}
      value={text}
      isReadOnly={isReadOnly}
      onChange={setDraft}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  );
}

/** A number in the reader's form. What is no number stays as typed, with what is wrong under it. */
export function NumberControl({ id, path, field, label, value, raw, isReadOnly }: ControlProps<NumberField>) {
  const language = useLanguage();
  const words = inspectorMessages[language];
  const write = useWrite({ id, path });
  const written = isFiniteNumber(value)
    ? formatNumber(language, value, { maximumFractionDigits: 6 })
    : raw === undefined || raw === null
      ? ''
      : String(raw);
  const { text, isTouched, setDraft } = useDraft(written);
  const [isLeft, setLeft] = useState(true);
  const parsed = text.trim() === '' ? undefined : parseNumber(language, text);
  const error = isLeft ? numberError(text, parsed, field, language) : undefined;
  const commit = () => {
    setLeft(true);
    if (!isTouched || parsed === null || numberError(text, parsed, field, language) !== undefined) return;
    if (parsed !== value) write(parsed);
    setDraft(null);
  };
  useWrittenOnLeave(isTouched, commit);
  return (
    <TextField
      label={label}
      hint={error === undefined ? field.hint?.[language] : undefined}
      error={error}
      isInvalid={error !== undefined}
      inputMode="decimal"
      value={text}
      isReadOnly={isReadOnly}
      onChange={setDraft}
      onFocus={() => setLeft(false)}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  );

  function numberError(
    typed: string,
    number: number | null | undefined,
    limits: NumberField,
    lang: typeof language,
  ) {
    if (number === undefined) return undefined;
    if (number === null) return words.wrongNumber(typed.trim());
    const { min, max } = limits;
    if (min !== undefined && number < min) return words.tooSmall(formatNumber(lang, min));
    if (max !== undefined && number > max) return words.tooLarge(formatNumber(lang, max));
    return undefined;
  }
}

export function BooleanControl({ id, path, label, value, isReadOnly }: ControlProps<BooleanField>) {
  const write = useWrite({ id, path });
  return (
    <Checkbox isSelected={value === true} isDisabled={isReadOnly} onChange={(isOn) => write(isOn)}>
      {label}
    </Checkbox>
  );
}

/** Years below this are being typed. */
const FIRST_YEAR = '1900';

/** A day. While its year is being typed it is not written. */
export function DateControl({ id, path, field, label, value, raw, isReadOnly }: ControlProps<DateFieldType>) {
  const language = useLanguage();
  const write = useWrite({ id, path });
  const written = typeof value === 'string' ? value : '';
  const { text, setDraft } = useWrittenDraft(written);
  const isUnread = value === undefined && raw !== undefined && raw !== null && raw !== '';
  const hint = isUnread ? inspectorMessages[language].unread(String(raw)) : field.hint?.[language];
  return (
    <DateField
      label={label}
      hint={hint}
      value={text}
      isReadOnly={isReadOnly}
      onChange={(day) => {
        setDraft(day ?? '');
        if (day === undefined) write(undefined);
        else if (isCalendarDate(day) && day >= FIRST_YEAR) write(day);
      }}
    />
  );
}
