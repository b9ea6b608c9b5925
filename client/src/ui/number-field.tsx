import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
  Input,
  Label,
} from 'react-aria-components';
import { classNames } from '../lib/class-names.ts';
import styles from './field.module.css';
import { FieldNotes } from './field-notes.tsx';

export interface NumberFieldProps
  extends Omit<AriaNumberFieldProps, 'className' | 'style' | 'children' | 'value' | 'onChange'> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly suffix?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly value: number | undefined;
  /** Called when the field is left or Enter is pressed; `undefined` once it has been emptied. */
  readonly onChange: (value: number | undefined) => void;
  readonly className?: string | undefined;
}

/** A number, read and written in the reader's form. */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, error, suffix, placeholder, value, onChange, className, ...rest } = props;
  return (
    <AriaNumberField
      formatOptions={{ maximumFractionDigits: 6 }}
      {...rest}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? undefined : next)}
      className={classNames(styles.field, className)}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <div className={styles.box}>
        <Input className={styles.input ?? ''} {...(placeholder !== undefined && { placeholder })} />
        {suffix !== undefined && <span className={styles.suffix}>{suffix}</span>}
      </div>
      <FieldNotes hint={hint} error={error} />
    </AriaNumberField>
  );
}
