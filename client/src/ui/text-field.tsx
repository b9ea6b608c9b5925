import {
  type FocusEventHandler,
  type HTMLInputTypeAttribute,
  type InputHTMLAttributes,
  type KeyboardEventHandler,
  type ReactNode,
  useId,
} from 'react';
import { classNames } from '../lib/class-names.ts';
import styles from './field.module.css';

interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly isInvalid?: boolean;
  /** What is wrong; shown only while `isInvalid`. */
  readonly error?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onFocus?: FocusEventHandler;
  readonly onBlur?: FocusEventHandler;
  readonly onKeyDown?: KeyboardEventHandler;
  readonly isDisabled?: boolean;
  readonly isReadOnly?: boolean;
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
  readonly className?: string | undefined;
}

export interface TextFieldProps extends FieldProps {
  readonly type?: HTMLInputTypeAttribute;
  readonly inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  readonly autoComplete?: string;
  /** A mark in front of the text, inside the box. */
  readonly prefix?: ReactNode;
  readonly suffix?: ReactNode;
  readonly size?: 'medium' | 'large';
}

/** One line of text with its label: the browser's own input, as the first page of a guest waits for it. */
export function TextField(props: TextFieldProps) {
  const { type = 'text', inputMode, autoComplete, prefix, suffix, size } = props;
  const { id, input, notes } = useField(props);
  return (
    <Field {...props} id={id} isLarge={size === 'large'}>
      <div className={styles.box}>
        {prefix}
        <input
          {...input}
          type={type}
          inputMode={inputMode}
          autoComplete={autoComplete}
          className={styles.input}
        />
        {suffix !== undefined && <span className={styles.suffix}>{suffix}</span>}
      </div>
      {notes}
    </Field>
  );
}

/** Text of several lines; grows with what is written. */
export function TextArea(props: FieldProps) {
  const { id, input, notes } = useField(props);
  return (
    <Field {...props} id={id}>
      <div className={styles.box}>
        <textarea {...input} className={classNames(styles.input, styles.area)} />
      </div>
      {notes}
    </Field>
  );
}

interface FieldFrameProps extends FieldProps {
  readonly id: string;
  readonly isLarge?: boolean;
  readonly children: ReactNode;
}

function Field({
  id,
  label,
  isInvalid,
  isDisabled,
  isReadOnly,
  isLarge,
  className,
  children,
}: FieldFrameProps) {
  return (
    <div
      className={classNames(styles.field, isLarge && styles.large, className)}
      data-invalid={isInvalid || undefined}
      data-disabled={isDisabled || undefined}
      data-readonly={isReadOnly || undefined}
    >
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children}
    </div>
  );
}

/** What an input says of itself, and the lines of help and of trouble that it is described by. */
function useField(props: FieldProps) {
  const id = useId();
  const { hint, isInvalid = false, error, placeholder, onChange } = props;
  const described = [hint !== undefined && `${id}-hint`, isInvalid && error !== undefined && `${id}-error`];
  const notes = (
    <>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {isInvalid && error !== undefined && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </>
  );
  const input = {
    id,
    value: props.value,
    placeholder,
    maxLength: props.maxLength,
    disabled: props.isDisabled,
    readOnly: props.isReadOnly,
    autoFocus: props.autoFocus,
    'aria-invalid': isInvalid || undefined,
    'aria-describedby': described.filter(Boolean).join(' ') || undefined,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onChange(target.value),
    onFocus: props.onFocus,
    onBlur: props.onBlur,
    onKeyDown: props.onKeyDown,
  };
  return { id, input, notes };
}
