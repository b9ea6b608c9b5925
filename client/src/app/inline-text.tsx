import { type KeyboardEvent, useRef } from 'react';
import { classNames } from '../lib/class-names.ts';
import styles from './top-bar.module.css';

export interface InlineTextProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly canWrite: boolean;
  readonly maxLength: number;
  readonly onChange: (value: string) => void;
  readonly className?: string | undefined;
}

/** A word of the bar that becomes an input under the hand. Enter and Esc leave it. */
export function InlineText(props: InlineTextProps) {
  const { label, value, placeholder, canWrite, maxLength, onChange, className } = props;
  const input = useRef<HTMLInputElement>(null);
  if (!canWrite)
    return <span className={classNames(styles.inlineText, className)}>{value || placeholder}</span>;
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === 'Escape') input.current?.blur();
    event.stopPropagation();
  };
  return (
    <input
      ref={input}
      className={classNames(styles.inlineText, styles.inlineInput, className)}
      aria-label={label}
      value={value}
      placeholder={placeholder}
      maxLength={maxLength}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={leave}
    />
  );
}
