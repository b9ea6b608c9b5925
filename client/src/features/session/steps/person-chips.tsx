import type { EntityId } from '@cap-commun/shared/core/ids';
import { useMemo } from 'react';
import { marksOf } from '../../../canvas-adapter/people.ts';
import { useBoardInfo, useEvaluation } from '../../../document/hooks.ts';
import { Avatar } from '../../../ui/avatar.tsx';
import styles from './forms.module.css';

interface PersonChipsProps {
  readonly label: string;
  readonly chosen: ReadonlySet<EntityId>;
  readonly onToggle: (person: EntityId) => void;
}

/** People of the board, to choose several from. */
export function PersonChips({ label, chosen, onToggle }: PersonChipsProps) {
  const { graph } = useEvaluation().context;
  const info = useBoardInfo();
  const people = useMemo(
    () => marksOf(graph, info, graph.ids('person')).toSorted((a, b) => a.side.localeCompare(b.side)),
    [graph, info],
  );
  if (people.length === 0) return null;
  return (
    <fieldset className={styles.chips}>
      <legend>{label}</legend>
      <div>
        {people.map(({ id, name, side }) => (
          <button
            key={id}
            type="button"
            className={styles.chip}
            aria-pressed={chosen.has(id)}
            onClick={() => onToggle(id)}
          >
            <Avatar name={name} side={side} isDecorative />
            {name}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** A set with something put in, or taken out when it is in. */
export function toggled<Item>(items: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const after = new Set(items);
  if (!after.delete(item)) after.add(item);
  return after;
}
