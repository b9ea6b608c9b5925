import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Select as AriaSelect,
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import { classNames } from '../lib/class-names.ts';
import styles from './field.module.css';
import { FieldNotes } from './field-notes.tsx';
import menu from './menu.module.css';

export interface SelectOption {
  readonly id: string;
  readonly label: string;
  readonly mark?: ReactNode;
}

export interface SelectProps {
  readonly label: string;
  /** Hides the label from sight when what surrounds the field already says it. */
  readonly isLabelHidden?: boolean;
  readonly hint?: string | undefined;
  readonly placeholder: string;
  readonly options: readonly SelectOption[];
  /** Id of the chosen option. */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  /** Words of the first row, which empties the field; without them it cannot be emptied. */
  readonly emptyLabel?: string | undefined;
  readonly isDisabled?: boolean;
  readonly className?: string | undefined;
}

const EMPTY = '\u0000empty';

/** One choice among a few. */
export function Select(props: SelectProps) {
  const { label, isLabelHidden, hint, placeholder, options, value, onChange, emptyLabel, className } = props;
  return (
    <AriaSelect
      className={classNames(styles.field, className)}
      {...(isLabelHidden && { 'aria-label': label })}
      isDisabled={props.isDisabled ?? false}
      placeholder={placeholder}
      value={value ?? null}
      onChange={(key) => onChange(key === null || key === EMPTY ? undefined : String(key))}
    >
      {!isLabelHidden && <Label className={styles.label ?? ''}>{label}</Label>}
      <Button className={classNames(styles.box, styles.select)}>
        <SelectValue className={styles.value ?? ''} />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <FieldNotes hint={hint} />
      <Popover className={classNames(menu.popover, menu.matchTrigger)} offset={4}>
        <ListBox className={menu.list ?? ''}>
          {emptyLabel !== undefined && (
            <ListBoxItem id={EMPTY} textValue={emptyLabel} className={classNames(menu.item, menu.muted)}>
              {emptyLabel}
            </ListBoxItem>
          )}
          {options.map((option) => (
            <ListBoxItem key={option.id} id={option.id} textValue={option.label} className={menu.item ?? ''}>
              {option.mark}
              <span className={menu.text}>{option.label}</span>
              <Check size={14} aria-hidden className={menu.check} />
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
