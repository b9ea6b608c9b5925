import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import styles from './field.module.css';

export interface CheckboxProps {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

export function Checkbox({ isSelected, onChange, isDisabled = false, children }: CheckboxProps) {
  return (
    <CheckboxField isSelected={isSelected} onChange={onChange} isDisabled={isDisabled}>
      <CheckboxButton className={styles.checkbox ?? ''}>
        <span className={styles.tick}>
          <Check size={12} strokeWidth={3} aria-hidden />
        </span>
        <span>{children}</span>
      </CheckboxButton>
    </CheckboxField>
  );
}
