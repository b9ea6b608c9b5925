import { isFiniteNumber } from '@cap-commun/shared/core/json';
import { definitionOf, type Entity } from '@cap-commun/shared/domain/registry';
import { useState } from 'react';
import { useBoardSession } from '../../document/session-context.ts';
import { useWrittenOnLeave } from '../../document/use-field-draft.ts';
import { outlineMessages } from '../../i18n/areas/outline.ts';
import { formatDay } from '../../i18n/format.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './facts-form.module.css';

export interface FactsFormProps {
  readonly entity: Entity;
  readonly fields: readonly string[];
}

/** The dates or figures of a card, each written when its box is left; for a metric, today's reading, too. */
export function FactsForm({ entity, fields }: FactsFormProps) {
  return (
    <div className={styles.form}>
      {fields.map((name) => (
        <FactField key={name} entity={entity} name={name} />
      ))}
      {entity.type === 'metric' && <NewReading id={entity.id} unit={entity.unit} />}
    </div>
  );
}

function FactField({ entity, name }: { readonly entity: Entity; readonly name: string }) {
  const session = useBoardSession();
  const language = useLanguage();
  const field = definitionOf(entity.type).fields[name];
  const value = (entity as unknown as Readonly<Record<string, unknown>>)[name];
  const write = (next: unknown) => session.edit([{ op: 'set', id: entity.id, path: [name], value: next }]);
  if (!field) return null;
  const label = field.label[language];
  if (field.kind === 'date') {
    return <DateField label={label} value={typeof value === 'string' ? value : undefined} onChange={write} />;
  }
  if (field.kind === 'number') {
    return <NumberField label={label} value={isFiniteNumber(value) ? value : undefined} onChange={write} />;
  }
  return <WordField label={label} value={typeof value === 'string' ? value : ''} onChange={write} />;
}

interface WordFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string | undefined) => void;
}

function WordField({ label, value, onChange }: WordFieldProps) {
  const [draft, setDraft] = useState(value);
  const keep = () => {
    if (draft !== value) onChange(draft.trim() || undefined);
  };
  useWrittenOnLeave(draft !== value, keep);
  return <TextField label={label} value={draft} onChange={setDraft} onBlur={keep} />;
}

function NewReading({ id, unit }: { readonly id: string; readonly unit: string | undefined }) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = useMessages(outlineMessages);
  const [value, setValue] = useState<number | undefined>();
  const at = session.findings.today();
  const add = () => {
    if (value === undefined) return;
    session.edit([{ op: 'add', id, path: ['readings'], value: { at, value } }]);
    setValue(undefined);
  };
  return (
    <div className={styles.reading}>
      <NumberField
        label={words.readingOf(formatDay(language, at))}
        value={value}
        onChange={setValue}
        {...(unit !== undefined && { suffix: unit })}
      />
      <Button size="small" isDisabled={value === undefined} onPress={add}>
        {words.addReading}
      </Button>
    </div>
  );
}
