import { useState } from 'react';
import type { EntryGroup } from './entries.ts';

/** Lines from `from` up to, but not including, `to`, counted over all groups. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How many lines are made at first: all those of most boards. */
export const FIRST = 150;
/** How many more come at a time. */
export const STEP = 80;
/** How many lines stand before one that is opened from elsewhere. */
const BEFORE_OPEN = 8;

/** The lines of a range under the titles of their groups; a group without any is left out. */
export function groupsInRange(groups: readonly EntryGroup[], { from, to }: Range): readonly EntryGroup[] {
  let start = 0;
  return groups.flatMap((group) => {
    const [first, last] = [from - start, to - start];
    start += group.entries.length;
    if (first >= group.entries.length || last <= 0) return [];
    return [{ ...group, entries: group.entries.slice(Math.max(0, first), last) }];
  });
}

/** The range as it must be to hold the open line (-1 for none), and to lie within the list. */
export function rangeAround({ from, to }: Range, open: number, total: number): Range {
  if (open >= 0 && (open < from || open >= to)) {
    return { from: Math.max(0, open - BEFORE_OPEN), to: open + STEP };
  }
  if (from > 0 && from >= total) return { from: Math.max(0, total - STEP), to: Math.max(total, STEP) };
  return { from, to };
}

/** Which lines of a list of thousands are made: some at first, and more as the reader nears an end of them. */
export function useShownRange(open: number, total: number) {
  const [kept, setKept] = useState<Range>({ from: 0, to: FIRST });
  const range = rangeAround(kept, open, total);
  if (range.from !== kept.from || range.to !== kept.to) setKept(range);
  return {
    range,
    showBefore: () => setKept((now) => ({ ...now, from: Math.max(0, now.from - STEP) })),
    showAfter: () => setKept((now) => ({ ...now, to: now.to + STEP })),
  };
}
