import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { classNames } from '../lib/class-names.ts';
import styles from './combo-list.module.css';

/** One row to choose. */
export interface ComboRow {
  readonly id: string;
  /** What is read out, where it is not all that the row shows. */
  readonly label: string | undefined;
  readonly content: ReactNode;
}

export interface ComboGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly ComboRow[];
}

export interface ComboListProps {
  readonly label: string;
  readonly listLabel: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly groups: readonly ComboGroup[];
  /** `isMore` when Shift is held: one goes on choosing. */
  readonly onChoose: (id: string, isMore: boolean) => void;
  readonly placeholder?: string;
  /** What stands in the place of the list while it is empty. */
  readonly nothing?: ReactNode;
  /** Drawn under the text, letter for letter, such as tints of words. */
  readonly underlay?: ReactNode;
  /** Beside the field. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

/**
 * A field with its list always open under it: the first row is chosen by Enter until arrows go elsewhere, after every
 * letter typed, pasted or taken back. (The autocomplete of react-aria-components lets go of its row on Backspace.)
 */
export function ComboList(props: ComboListProps) {
  const { label, listLabel, value, onChange, groups, onChoose, nothing } = props;
  const id = useId();
  const rows = groups.flatMap((group) => group.rows);
  const [chosen, setChosen] = useState({ value, at: 0 });
  const at = chosen.value === value ? Math.min(chosen.at, rows.length - 1) : 0;
  const active = rows[at];
  const rowId = (row: ComboRow) => `${id}-${row.id}`;
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  const activeId = active && rowId(active);
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);

  const pointer = useRef('');
  const hover = ({ clientX, clientY }: PointerEvent, row: ComboRow) => {
    // Browsers tell of a move when rows go by under a pointer that lies still.
    const place = `${clientX} ${clientY}`;
    const hasMoved = pointer.current !== '' && pointer.current !== place;
    pointer.current = place;
    if (hasMoved && row !== active) setChosen({ value, at: rows.indexOf(row) });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (step !== undefined && rows.length > 0) {
      event.preventDefault();
      setChosen({ value, at: (at + step + rows.length) % rows.length });
    } else if (event.key === 'Enter' && active) {
      event.preventDefault();
      onChoose(active.id, event.shiftKey);
    }
  };
  return (
    <>
      <div className={styles.field}>
        {props.before}
        <div className={styles.line}>
          {props.underlay !== undefined && (
            <div className={styles.underlay} aria-hidden="true">
              {props.underlay}
            </div>
          )}
          <input
            ref={input}
            className={styles.input}
            role="combobox"
            aria-label={label}
            aria-expanded={rows.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={activeId}
            autoComplete="off"
            spellCheck={false}
            value={value}
            placeholder={props.placeholder}
            onChange={(event) => onChange(event.target.value)}
            onKeyDown={onKeyDown}
          />
        </div>
        {props.after}
      </div>
      {rows.length === 0 && <div className={styles.nothing}>{nothing}</div>}
      <div id={`${id}-list`} role="listbox" aria-label={listLabel} className={styles.list}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options in a list box, not of fields
          <div key={group.id} role="group" aria-labelledby={`${id}-group-${group.id}`}>
            <div id={`${id}-group-${group.id}`} className={styles.groupTitle}>
              {group.title}
            </div>
            {group.rows.map((row) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the row
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
              <div
                key={row.id}
                id={rowId(row)}
                role="option"
                aria-selected={row === active}
                aria-label={row.label}
                className={classNames(styles.row, row === active && styles.active)}
                onPointerMove={(event) => hover(event, row)}
                // The field keeps the focus.
                onPointerDown={(event) => event.preventDefault()}
                onClick={(event) => onChoose(row.id, event.shiftKey)}
              >
                {row.content}
              </div>
            ))}
          </div>
        ))}
      </div>
    </>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
