import { useId } from 'react';
import { classNames } from '../lib/class-names.ts';
import styles from './field.module.css';

export interface DateFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly isDisabled?: boolean;
  readonly isReadOnly?: boolean;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
  readonly className?: string | undefined;
}

/** A calendar day; the browser's own input, which knows the reader's order of day and month. */
export function DateField(props: DateFieldProps) {
  const {
    label,
    hint,
    value,
    onChange,
    isDisabled = false,
    isReadOnly = false,
    className,
    ...handlers
  } = props;
  const id = useId();
  return (
    <div
      className={classNames(styles.field, className)}
      data-disabled={isDisabled || undefined}
      data-readonly={isReadOnly || undefined}
    >
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.box}>
        <input
          {...handlers}
          id={id}
          type="date"
          className={styles.input}
          value={value ?? ''}
          disabled={isDisabled}
          readOnly={isReadOnly}
          {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })}
          onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
        />
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
