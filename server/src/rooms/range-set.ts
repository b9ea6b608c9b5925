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

/** Whether one of sorted ranges holds all clocks from `start` to `end`. */
export function isCovered(ranges: Ranges, start: number, end: number): boolean {
  const index = firstEndingAtOrAfter(ranges, end);
  return index < ranges.length && (ranges[index] ?? 0) <= start;
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
  if (ranges.length === 0 && isSorted(batch)) {
    for (const bound of batch) ranges.push(bound);
    return batch;
  }
  if (batch.length <= SMALL_BATCH) {
    const added: Ranges = [];
    for (let index = 0; index < batch.length; index += 2) {
      for (const bound of addRange(ranges, batch[index] ?? 0, batch[index + 1] ?? 0)) added.push(bound);
    }
    return added;
  }
  const incoming = isSorted(batch) ? batch : sorted(batch);
  const added = subtract(incoming, ranges);
  if (added.length === 0) return added;
  const union = merge(ranges, incoming);
  ranges.length = 0;
  for (const bound of union) ranges.push(bound);
  return added;
}

/** Whether ranges rise, and neither overlap nor touch. */
function isSorted(ranges: Ranges): boolean {
  for (let index = 2; index < ranges.length; index += 2) {
    if ((ranges[index] ?? 0) <= (ranges[index - 1] ?? 0)) return false;
  }
  return true;
}

function sorted(ranges: Ranges): Ranges {
  const order = Array.from({ length: ranges.length / 2 }, (_, index) => index * 2);
  order.sort((a, b) => (ranges[a] ?? 0) - (ranges[b] ?? 0));
  const result: Ranges = [];
  for (const index of order) append(result, ranges[index] ?? 0, ranges[index + 1] ?? 0);
  return result;
}

/** The clocks of two sorted lists as one. */
function merge(one: Ranges, other: Ranges): Ranges {
  const union: Ranges = [];
  let [left, right] = [0, 0];
  while (left < one.length || right < other.length) {
    const isLeft = (one[left] ?? Number.POSITIVE_INFINITY) <= (other[right] ?? Number.POSITIVE_INFINITY);
    if (isLeft) {
      append(union, one[left] ?? 0, one[left + 1] ?? 0);
      left += 2;
    } else {
      append(union, other[right] ?? 0, other[right + 1] ?? 0);
      right += 2;
    }
  }
  return union;
}

/** Adds a range that starts at or after all that are there. */
function append(ranges: Ranges, start: number, end: number): void {
  const last = ranges.length - 1;
  if (last > 0 && start <= (ranges[last] ?? 0)) ranges[last] = Math.max(ranges[last] ?? 0, end);
  else ranges.push(start, end);
}

/** What of `ranges` is not in `known`; both sorted. */
function subtract(ranges: Ranges, known: Ranges): Ranges {
  const rest: Ranges = [];
  let at = 0;
  for (let index = 0; index < ranges.length; index += 2) {
    const [start = 0, end = 0] = [ranges[index], ranges[index + 1]];
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

/** Ranges of one client, in whatever order an update lists them. */
export interface ClientRanges {
  readonly client: number;
  readonly ranges: Ranges;
}

/** All ranges of several updates, each client's together: added at once they cost less than one after the other. */
export function gathered(lists: Iterable<readonly ClientRanges[]>): ClientRanges[] {
  const clients = new Map<number, Ranges>();
  for (const list of lists) {
    for (const { client, ranges } of list) {
      const known = clients.get(client) ?? [];
      for (const bound of ranges) known.push(bound);
      clients.set(client, known);
    }
  }
  return [...clients].map(([client, ranges]) => ({ client, ranges }));
}

/** Deleted ranges of every client. */
export class DeleteSet {
  readonly #clients = new Map<number, Ranges>();
  /** Ranges of all clients together. */
  #size = 0;

  /** Adds ranges and gives, by client, the parts that were new. */
  add(deleted: readonly ClientRanges[]): Map<number, Ranges> {
    const fresh = new Map<number, Ranges>();
    for (const { client, ranges } of deleted) {
      let known = this.#clients.get(client);
      if (!known) {
        known = [];
        this.#clients.set(client, known);
      }
      const before = known.length;
      const added = addRanges(known, ranges);
      this.#size += (known.length - before) / 2;
      if (added.length === 0) continue;
      const others = fresh.get(client);
      fresh.set(client, others ? [...others, ...added] : added);
    }
    return fresh;
  }

  /** How many ranges there would be at most with these, too; exact when that is more than `limit`. */
  sizeWith(deleted: readonly ClientRanges[], limit: number): number {
    const most = this.#size + deleted.reduce((count, { ranges }) => count + ranges.length / 2, 0);
    if (most <= limit) return most;
    return deleted.reduce((count, { client, ranges }) => {
      return count + subtract(isSorted(ranges) ? ranges : sorted(ranges), this.of(client)).length / 2;
    }, this.#size);
  }

  /** Deleted ranges of one client, sorted. */
  of(client: number): Ranges {
    return this.#clients.get(client) ?? [];
  }

  /** Clients in descending order, as Yjs writes them. */
  entries(): [client: number, ranges: Ranges][] {
    return [...this.#clients].sort(([a], [b]) => b - a);
  }
}
