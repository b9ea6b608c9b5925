import type { PanelEntry } from '@cap-commun/shared/rules/display';
import { type RefObject, useEffect, useState } from 'react';
import { entryKey } from './entries.ts';

export interface ShownEntry {
  readonly entry: PanelEntry;
  /** Whether it has been settled while the list was held. */
  readonly isSettled: boolean;
}

export interface HeldEntries {
  readonly shown: readonly ShownEntry[];
  /** How many lines wait to be shown. */
  readonly waiting: number;
}

/** The list as it was when the pointer came, with what has changed since told in place. */
export function holdEntries(held: readonly PanelEntry[], now: readonly PanelEntry[]): HeldEntries {
  const current = new Map(now.map((entry) => [entryKey(entry), entry]));
  const known = new Set(held.map(entryKey));
  return {
    shown: held.map((entry) => {
      const latest = current.get(entryKey(entry));
      return { entry: latest ?? entry, isSettled: latest === undefined };
    }),
    waiting: now.filter((entry) => !known.has(entryKey(entry))).length,
  };
}

/** Keeps the order of the list while a hand is over it: nothing moves under the pointer. */
export function useHeldEntries(entries: readonly PanelEntry[], list: RefObject<HTMLElement | null>) {
  const [held, setHeld] = useState<readonly PanelEntry[] | null>(null);
  // Where the pointer is, not what it leaves: a button that was pressed and a dialog that was open vanish under it,
  // and nothing is left then.
  useEffect(() => {
    const release = () => setHeld(null);
    const onOver = ({ target }: PointerEvent) => {
      if (!(target instanceof Node && list.current?.contains(target))) release();
    };
    document.addEventListener('pointerover', onOver);
    document.documentElement.addEventListener('pointerleave', release);
    return () => {
      document.removeEventListener('pointerover', onOver);
      document.documentElement.removeEventListener('pointerleave', release);
    };
  }, [list]);
  return {
    ...(held ? holdEntries(held, entries) : holdEntries(entries, entries)),
    hold: () => setHeld((current) => current ?? entries),
    showWaiting: () => setHeld(entries),
  };
}
