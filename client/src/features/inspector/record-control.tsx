import { isCalendarDate } from '@cap-commun/shared/core/calendar-date';
import { isJsonObject, type JsonObject } from '@cap-commun/shared/core/json';
import { recordKey } from '@cap-commun/shared/document/flatten';
import type { Field, RecordField } from '@cap-commun/shared/domain/field';
import { cardName } from '@cap-commun/shared/rules/card-name';
import { Plus, X } from 'lucide-react';
import { useEvaluation } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { useDraftTexts } from '../../document/use-draft-text.ts';
import { inspectorMessages } from '../../i18n/areas/inspector.ts';
import { formatDay, formatNumber } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { parseNumber } from '../../i18n/parse-number.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useCardOptions } from './choice-controls.tsx';
import { type ControlProps, nameOf, partOf } from './form-context.ts';
import styles from './inspector.module.css';

/** Rows with a key: readings by day and source, shares by brand. A row is corrected by writing it again. */
export function RecordControl({ id, path, field, label, value, isReadOnly }: ControlProps<RecordField>) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = inspectorMessages[language];
  const rows = Array.isArray(value) ? value.filter(isJsonObject) : [];
  const names = Object.keys(field.fields);
  return (
    <fieldset className={styles.field}>
      <legend>{label}</legend>
      {rows.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              {names.map((name) => (
                <th key={name} scope="col">
                  {field.fields[name]?.label[language]}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={recordKey(field.keyedBy, row)}>
                {names.map((name) => (
                  <td key={name}>
                    <Cell field={field.fields[name]} value={partOf(row, name)} />
                  </td>
                ))}
                <td>
                  {!isReadOnly && (
                    <IconButton
                      data-takes-out
                      label={words.removeRow}
                      size="small"
                      onPress={() =>
                        session.edit([{ op: 'remove', id, path, value: recordKey(field.keyedBy, row) }])
                      }
                    >
                      <X size={14} aria-hidden />
                    </IconButton>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {!isReadOnly && (
        <NewRow
          draftKey={`row ${id} ${nameOf(path)}`}
          field={field}
          label={path[0] === 'readings' ? words.addReading : words.addRow}
          onAdd={(row) => session.edit([{ op: 'add', id, path, value: row }])}
        />
      )}
    </fieldset>
  );
}

function Cell({ field, value }: { readonly field: Field | undefined; readonly value: unknown }) {
  const language = useLanguage();
  const { graph } = useEvaluation().context;
  if (value === undefined || value === null) return '–';
  if (typeof value === 'number') return formatNumber(language, value, { maximumFractionDigits: 6 });
  const text = String(value);
  if (field?.kind === 'date') return formatDay(language, text, 'numeric');
  return field?.kind === 'ref' ? cardName(graph, text, language) : text;
}

interface NewRowProps {
  readonly draftKey: string;
  readonly field: RecordField;
  readonly label: string;
  readonly onAdd: (row: JsonObject) => void;
}

function NewRow({ draftKey, field, label, onAdd }: NewRowProps) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = inspectorMessages[language];
  const [texts, setTexts] = useDraftTexts(draftKey);
  if (texts === null) {
    const today = session.findings.today();
    const start = Object.entries(field.fields).flatMap(([name, inner]) =>
      inner.kind === 'date' ? [[name, today] as const] : [],
    );
    return (
      <Button
        size="small"
        icon={<Plus size={14} aria-hidden />}
        onPress={() => setTexts(Object.fromEntries(start))}
      >
        {label}
      </Button>
    );
  }
  const row = readRow(field, texts, language);
  return (
    <div className={styles.newRow}>
      {Object.entries(field.fields).map(([name, inner]) => (
        <RowInput
          key={name}
          field={inner}
          value={texts[name] ?? ''}
          onChange={(text) => setTexts({ ...texts, [name]: text })}
        />
      ))}
      <Button
        size="small"
        isDisabled={row === null}
        onPress={() => {
          if (row === null) return;
          onAdd(row);
          setTexts(null);
        }}
      >
        {words.add}
      </Button>
    </div>
  );
}

interface RowInputProps {
  readonly field: Field;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function RowInput({ field, value, onChange }: RowInputProps) {
  const language = useLanguage();
  const words = inspectorMessages[language];
  const label = field.label[language];
  const options = useCardOptions(field.kind === 'ref' ? field.to : []);
  if (field.kind === 'date') {
    return <DateField label={label} value={value} onChange={(day) => onChange(day ?? '')} />;
  }
  if (field.kind === 'ref') {
    return (
      <Select
        label={label}
        placeholder={words.choose}
        options={options}
        value={value === '' ? undefined : value}
        onChange={(id) => onChange(id ?? '')}
      />
    );
  }
  const isWrong = field.kind === 'number' && value.trim() !== '' && parseNumber(language, value) === null;
  return (
    <TextField
      label={label}
      value={value}
      onChange={onChange}
      inputMode={field.kind === 'number' ? 'decimal' : 'text'}
      isInvalid={isWrong}
      error={isWrong ? words.wrongNumber(value.trim()) : undefined}
    />
  );
}

/** The row that was typed; `null` while a number, a day or a card of it is missing. */
export function readRow(
  field: RecordField,
  texts: Readonly<Record<string, string>>,
  language: 'fr' | 'en',
): JsonObject | null {
  const row: JsonObject = {};
  for (const [name, inner] of Object.entries(field.fields)) {
    const text = texts[name]?.trim() ?? '';
    if (inner.kind === 'number') {
      const number = parseNumber(language, text);
      if (number === null) return null;
      row[name] = number;
    } else if (inner.kind === 'date') {
      if (!isCalendarDate(text)) return null;
      row[name] = text;
    } else if (inner.kind === 'ref') {
      if (text === '') return null;
      row[name] = text;
    } else if (text !== '') row[name] = text;
  }
  return row;
}
