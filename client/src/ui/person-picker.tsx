import { useId } from 'react';
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
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own frame, and names itself by a legend */}
      <div role="group" aria-labelledby={labelId} className={styles.people}>
        {people.map((person) => (
          <button
            key={person.id}
            type="button"
            aria-pressed={person.id === chosen}
            className={styles.person}
            onClick={() => onChoose(person.id === chosen ? null : person)}
          >
            <Avatar name={person.name} side={person.side} isDecorative />
            {person.name}
          </button>
        ))}
      </div>
    </div>
  );
}
