/** Disjoint half-open ranges of clocks, flat and sorted: `[start, end, start, end, …]`. */
export type Ranges = number[];

/** Bounds in a batch up to which shifting the list is cheaper than rewriting it. */
const SMALL_BATCH = 32;

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

/**
 * Adds many ranges in place, in whatever order they come, and gives the parts that were not there before.
 * Cost: that of both lists together, however they interleave, where one `addRange` each would shift the list each time.
 */
export function addRanges(ranges: Ranges, batch: Ranges): Ranges {
  if (batch.length <= SMALL_BATCH)
    return pairs(batch).flatMap(([start, end]) => addRange(ranges, start, end));
  const incoming = joined(pairs(batch));
  const added = subtract(incoming, ranges);
  if (added.length === 0) return added;
  const union = joined([...pairs(ranges), ...pairs(incoming)]);
  ranges.length = 0;
  for (const bound of union) ranges.push(bound);
  return added;
}

function pairs(ranges: Ranges): [start: number, end: number][] {
  return Array.from({ length: ranges.length / 2 }, (_, index) => [
    ranges[index * 2] ?? 0,
    ranges[index * 2 + 1] ?? 0,
  ]);
}

/** The same clocks as sorted ranges that neither overlap nor touch. */
function joined(unsorted: [start: number, end: number][]): Ranges {
  const result: Ranges = [];
  for (const [start, end] of unsorted.sort(([a], [b]) => a - b)) {
    const last = result.length - 1;
    if (last > 0 && start <= (result[last] ?? 0)) result[last] = Math.max(result[last] ?? 0, end);
    else result.push(start, end);
  }
  return result;
}

/** What of `ranges` is not in `known`; both sorted. */
function subtract(ranges: Ranges, known: Ranges): Ranges {
  const rest: Ranges = [];
  let at = 0;
  for (const [start, end] of pairs(ranges)) {
    while (at < known.length && (known[at + 1] ?? 0) <= start) at += 2;
    let cursor = start;
    for (let next = at; next < known.length && (known[next] ?? 0) < end; next += 2) {
      const knownStart = known[next] ?? 0;
      if (knownStart > cursor) rest.push(cursor, knownStart);
      cursor = Math.max(cursor, known[next + 1] ?? 0);
    }
    if (cursor < end) rest.push(cursor, end);
  }
  return rest;
}

/** A range of one client, as updates list them. */
export interface ClientRange {
  readonly client: number;
  readonly clock: number;
  readonly end: number;
}

/** Deleted ranges of every client. */
export class DeleteSet {
  readonly #clients = new Map<number, Ranges>();

  /** Adds ranges and gives, by client, the parts that were new. */
  add(deleted: readonly ClientRange[]): Map<number, Ranges> {
    const fresh = new Map<number, Ranges>();
    for (const [client, batch] of byClient(deleted)) {
      const ranges = this.#clients.get(client) ?? [];
      this.#clients.set(client, ranges);
      const added = addRanges(ranges, batch);
      if (added.length > 0) fresh.set(client, added);
    }
    return fresh;
  }

  /** Clients in descending order, as Yjs writes them. */
  entries(): [client: number, ranges: Ranges][] {
    return [...this.#clients].sort(([a], [b]) => b - a);
  }
}

function byClient(deleted: readonly ClientRange[]): Map<number, Ranges> {
  const clients = new Map<number, Ranges>();
  for (const { client, clock, end } of deleted) {
    const batch = clients.get(client);
    if (batch) batch.push(clock, end);
    else clients.set(client, [clock, end]);
  }
  return clients;
}
