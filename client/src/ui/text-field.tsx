import type { ReactNode } from 'react';
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Input,
  Label,
  Text,
} from 'react-aria-components';
import { classNames } from '../lib/class-names.ts';
import styles from './field.module.css';

interface FieldProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong; shown only while `isInvalid`. */
  readonly error?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly className?: string | undefined;
}

export interface TextFieldProps extends FieldProps {
  /** A mark in front of the text, inside the box. */
  readonly prefix?: ReactNode;
  readonly suffix?: ReactNode;
  readonly size?: 'medium' | 'large';
}

/** One line of text with its label. */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, placeholder, prefix, suffix, size, className, ...rest } = props;
  return (
    <AriaTextField
      {...rest}
      className={classNames(styles.field, size === 'large' && styles.large, className)}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <div className={styles.box}>
        {prefix}
        <Input className={styles.input ?? ''} {...(placeholder !== undefined && { placeholder })} />
        {suffix !== undefined && <span className={styles.suffix}>{suffix}</span>}
      </div>
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}

/** Text of several lines; grows with what is written. */
export function TextArea({ label, hint, error, placeholder, className, ...rest }: FieldProps) {
  return (
    <AriaTextField {...rest} className={classNames(styles.field, className)}>
      <Label className={styles.label ?? ''}>{label}</Label>
      <div className={styles.box}>
        <AriaTextArea
          className={classNames(styles.input, styles.area)}
          {...(placeholder !== undefined && { placeholder })}
        />
      </div>
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}

/** The line of help and the line of trouble under an input; goes inside a react-aria field. */
export function FieldNotes({
  hint,
  error,
}: {
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}) {
  return (
    <>
      {hint !== undefined && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      {error !== undefined && <FieldError className={styles.error ?? ''}>{error}</FieldError>}
    </>
  );
}
