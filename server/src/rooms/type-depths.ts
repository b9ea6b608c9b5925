/** Starts of runs of equal depth, by rising clock, and the depth of each. */
interface Runs {
  readonly starts: number[];
  readonly depths: number[];
}

/**
 * How many shared types each struct lies in. Neighbours mostly lie equally deep, so it is kept as runs: a board of
 * 5,000 cards costs some thousands of numbers.
 */
export class TypeDepths {
  readonly #clients = new Map<number, Runs>();

  /** The depth of the struct at a clock; 0 for one that was never noted. */
  of(client: number, clock: number): number {
    const runs = this.#clients.get(client);
    if (!runs) return 0;
    let [low, high] = [0, runs.starts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((runs.starts[middle] ?? 0) <= clock) low = middle + 1;
      else high = middle;
    }
    return runs.depths[low - 1] ?? 0;
  }

  /** Notes the depth from a clock on; clocks of one client come in rising order. */
  note(client: number, clock: number, depth: number): void {
    let runs = this.#clients.get(client);
    if (!runs) {
      runs = { starts: [], depths: [] };
      this.#clients.set(client, runs);
    }
    if (runs.depths.at(-1) === depth) return;
    runs.starts.push(clock);
    runs.depths.push(depth);
  }

  /** Takes over everything noted elsewhere for later clocks. */
  absorb(later: TypeDepths): void {
    for (const [client, { starts, depths }] of later.#clients) {
      for (const [index, clock] of starts.entries()) this.note(client, clock, depths[index] ?? 0);
    }
  }
}
