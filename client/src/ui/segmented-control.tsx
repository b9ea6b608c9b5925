import { type ReactNode, useId } from 'react';
import { classNames } from '../lib/class-names.ts';
import styles from './tabs.module.css';

export interface SegmentedControlProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly label: string; readonly icon?: ReactNode }[];
  readonly value: Id;
  readonly onChange: (value: Id) => void;
  /** One under the other, for words that people wrote themselves and that may be long. */
  readonly isStacked?: boolean;
}

/**
 * Two to four ways to see the same thing, all visible. Radio buttons of the browser: it stands in the bar of every
 * board, whose first load would carry twice its weight for a group of a library.
 */
export function SegmentedControl<Id extends string>(props: SegmentedControlProps<Id>) {
  const { label, options, value, onChange, isStacked } = props;
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className={classNames(styles.segments, isStacked && styles.stacked)}
    >
      {options.map((option) => (
        <label key={option.id} className={styles.segment}>
          <input
            type="radio"
            name={name}
            className={styles.choice}
            checked={option.id === value}
            onChange={() => onChange(option.id)}
          />
          {option.icon}
          {isStacked ? <span className={styles.stackedLabel}>{option.label}</span> : option.label}
        </label>
      ))}
    </div>
  );
}
