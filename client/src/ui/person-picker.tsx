import { useId } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { Avatar, type BrandSide } from './avatar.tsx';
import styles from './person-picker.module.css';

export interface PickablePerson {
  readonly id: string;
  readonly name: string;
  readonly side: BrandSide;
}

export interface PersonPickerProps {
  readonly label: string;
  readonly people: readonly PickablePerson[];
  readonly chosen: string | null;
  /** `null` when the choice is taken back. */
  readonly onChoose: (person: PickablePerson | null) => void;
}

/** Known people to pick oneself from; nothing is shown when nobody is known. */
export function PersonPicker({ label, people, chosen, onChoose }: PersonPickerProps) {
  const labelId = useId();
  if (people.length === 0) return null;
  return (
    <div className={styles.group}>
      <span id={labelId} className={styles.label}>
        {label}
      </span>
      <ToggleButtonGroup
        aria-labelledby={labelId}
        className={styles.people ?? ''}
        selectionMode="single"
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => onChoose(people.find((person) => keys.has(person.id)) ?? null)}
      >
        {people.map((person) => (
          <ToggleButton key={person.id} id={person.id} className={styles.person ?? ''}>
            <Avatar name={person.name} side={person.side} isDecorative />
            {person.name}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
