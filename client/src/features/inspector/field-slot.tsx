import type { FieldPath } from '@cap-commun/shared/domain/edit';
import { type FocusEvent, type ReactNode, useEffect, useRef } from 'react';
import { ReplacedNote } from '../../card-tools/replaced-note.tsx';
import { useSelection } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { useStore } from '../../lib/store.ts';
import { nameOf } from './form-context.ts';
import styles from './inspector.module.css';

/** What takes the keyboard in a field: never the ways to take out what is already there. */
const FOCUSABLE = ':is(input, textarea, summary, button):not([tabindex="-1"], [disabled], [type="hidden"])';
const TAKES_OUT = '[data-takes-out]';

interface FieldSlotProps {
  readonly id: string;
  readonly path: FieldPath;
  readonly children: ReactNode;
}

/**
 * The place of a field in the form, whatever its control: shows the others that this hand is in it, and puts it there
 * when a fix asks for it.
 */
export function FieldSlot({ id, path, children }: FieldSlotProps) {
  const { selection } = useBoardSession();
  const { editing } = useSelection();
  const slot = useRef<HTMLDivElement>(null);
  const name = nameOf(path);
  const isHere = editing?.card === id && editing.field === name;
  useEffect(() => {
    if (isHere && slot.current) enter(slot.current);
  }, [isHere]);
  // Focus inside a group rises to the group, and focus inside a list of answers rises from outside the page's form.
  const isOwn = (event: FocusEvent<HTMLDivElement>) =>
    event.target.closest('[data-field]') === event.currentTarget;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens to where the focus is, and does nothing by itself
    <div
      ref={slot}
      className={styles.slot}
      data-field={name}
      onFocus={(event) => {
        if (isOwn(event)) selection.startEditing(id, name);
      }}
      onBlur={(event) => {
        const now = selection.get().editing;
        if (isOwn(event) && now?.card === id && now.field === name) selection.stopEditing();
      }}
    >
      {children}
      <Replaced card={id} name={name} />
    </div>
  );
}

/** What another hand wrote in this field at the same time. */
function Replaced({ card, name }: { readonly card: string; readonly name: string }) {
  const { replaced } = useBoardSession();
  const value = useStore(replaced.values).findLast(
    (each) => each.card === card && nameOf(each.path) === name,
  );
  return value && <ReplacedNote value={value} isUnderField />;
}

function enter(slot: HTMLElement): void {
  if (slot.contains(document.activeElement)) return;
  for (let group = slot.closest('details'); group; group = group.parentElement?.closest('details') ?? null) {
    group.open = true;
  }
  const own = slot.querySelector('details');
  if (own) own.open = true;
  const ways = [...slot.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const target = ways.find((way) => !way.matches(`${TAKES_OUT}, summary`)) ?? ways[0];
  target?.focus({ preventScroll: true });
  slot.scrollIntoView({ block: 'center' });
}
