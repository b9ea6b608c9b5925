/** One change of a text: `removed` characters taken out at `at`, `inserted` put there. UTF-16 code units. */
export interface Splice {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

/** The change between two texts, as what lies between their common beginning and their common end. */
export function spliceBetween(before: string, after: string): Splice {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return {
    at: start,
    removed: before.length - start - end,
    inserted: after.slice(start, after.length - end),
  };
}

export function applySplice(text: string, { at, removed, inserted }: Splice): string {
  return text.slice(0, at) + inserted + text.slice(at + removed);
}

/** Where a place in a text lies after a change; a place inside what was removed goes to its beginning. */
export function moveThrough(position: number, { at, removed, inserted }: Splice): number {
  if (position <= at) return position;
  if (position >= at + removed) return position + inserted.length - removed;
  return at;
}

/** The same change of hand, on a text that another hand has changed meanwhile. */
export function rebaseSplice(splice: Splice, other: Splice): Splice {
  const at = moveThrough(splice.at, other);
  const end = moveThrough(splice.at + splice.removed, other);
  return { at, removed: Math.max(0, end - at), inserted: splice.inserted };
}
