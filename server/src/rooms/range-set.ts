/** Disjoint half-open ranges of clocks, flat and sorted: `[start, end, start, end, …]`. */
export type Ranges = number[];

/**
 * Adds `[start, end)` in place, joining what touches, and gives the parts that were not there before.
 * Cost: a binary search, plus the ranges that are joined.
 */
export function addRange(ranges: Ranges, start: number, end: number): Ranges {
  const first = firstEndingAtOrAfter(ranges, start);
  const added: Ranges = [];
  let [joinedStart, joinedEnd, cursor] = [start, end, start];
  let index = first;
  for (; index < ranges.length; index += 2) {
    const [rangeStart = 0, rangeEnd = 0] = [ranges[index], ranges[index + 1]];
    if (rangeStart > end) break;
    if (rangeStart > cursor) added.push(cursor, Math.min(rangeStart, end));
    cursor = Math.max(cursor, rangeEnd);
    joinedStart = Math.min(joinedStart, rangeStart);
    joinedEnd = Math.max(joinedEnd, rangeEnd);
  }
  if (cursor < end) added.push(cursor, end);
  if (added.length > 0) ranges.splice(first, index - first, joinedStart, joinedEnd);
  return added;
}

/** Index of the first range whose end is at or after `clock`, so that touching ranges are joined. */
function firstEndingAtOrAfter(ranges: Ranges, clock: number): number {
  let [low, high] = [0, ranges.length / 2];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle * 2 + 1] ?? 0) < clock) low = middle + 1;
    else high = middle;
  }
  return low * 2;
}

/** Deleted ranges of every client. */
export class DeleteSet {
  readonly #clients = new Map<number, Ranges>();

  /** Adds a range and gives the parts that were new. */
  add(client: number, start: number, end: number): Ranges {
    const ranges = this.#clients.get(client) ?? [];
    this.#clients.set(client, ranges);
    return addRange(ranges, start, end);
  }

  /** Clients in descending order, as Yjs writes them. */
  entries(): [client: number, ranges: Ranges][] {
    return [...this.#clients].sort(([a], [b]) => b - a);
  }
}
