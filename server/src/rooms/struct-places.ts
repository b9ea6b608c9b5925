/**
 * Where a struct lies, as one number: under a key of a map, as minus the depth and one; in a sequence, as the number
 * of the sequence; nowhere, when it was collected or never noted.
 */
export type Place = number;

export const NOWHERE: Place = 0;

/** Starts of runs of structs in one place, by rising clock, and the place of each. */
interface Runs {
  readonly starts: number[];
  readonly places: Place[];
}

/** The place under a key of a map that lies so deep. */
export function keyedAt(depth: number): Place {
  return -(depth + 1);
}

export function isKeyed(place: Place): boolean {
  return place < 0;
}

/**
 * In which shared type each struct lies, and how deep. Neighbours mostly lie together, so it is kept as runs: a board
 * of 5,000 cards costs some ten thousands of numbers.
 */
export class StructPlaces {
  readonly #runs = new Map<number, Runs>();
  /** Numbers of sequences, by the struct that is their type. */
  readonly #sequences = new Map<number, Map<number, Place>>();
  readonly #rootSequences = new Map<string, Place>();
  readonly #depths: number[] = [0];
  /** Sequences numbered since the last `keep`. */
  #added: { readonly client: number; readonly clock: number }[] = [];
  #addedRoots: string[] = [];

  of(client: number, clock: number): Place {
    const runs = this.#runs.get(client);
    if (!runs) return NOWHERE;
    let [low, high] = [0, runs.starts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((runs.starts[middle] ?? 0) <= clock) low = middle + 1;
      else high = middle;
    }
    return runs.places[low - 1] ?? NOWHERE;
  }

  /** In how many shared types a place lies. */
  depthOf(place: Place): number {
    return place < 0 ? -place - 1 : (this.#depths[place] ?? 0);
  }

  /** Notes the place from a clock on; clocks of one client come in rising order. */
  note(client: number, clock: number, place: Place): void {
    let runs = this.#runs.get(client);
    if (!runs) {
      runs = { starts: [], places: [] };
      this.#runs.set(client, runs);
    }
    if (runs.places.at(-1) === place) return;
    runs.starts.push(clock);
    runs.places.push(place);
  }

  /** The sequence that a struct is the type of, which lies so deep. */
  sequenceOf(client: number, clock: number, depth: number): Place {
    let ofClient = this.#sequences.get(client);
    if (!ofClient) {
      ofClient = new Map();
      this.#sequences.set(client, ofClient);
    }
    const known = ofClient.get(clock);
    if (known !== undefined) return known;
    const place = this.#depths.push(depth) - 1;
    ofClient.set(clock, place);
    this.#added.push({ client, clock });
    return place;
  }

  /** The sequence right under a root of the document. */
  rootSequence(name: string): Place {
    const known = this.#rootSequences.get(name);
    if (known !== undefined) return known;
    const place = this.#depths.push(0) - 1;
    this.#rootSequences.set(name, place);
    this.#addedRoots.push(name);
    return place;
  }

  /** What was noted so far stays. */
  keep(): void {
    if (this.#added.length > 0) this.#added = [];
    if (this.#addedRoots.length > 0) this.#addedRoots = [];
  }

  /** Forgets the sequences that were numbered since the last `keep`. */
  forgetSequences(): void {
    this.#depths.length -= this.#added.length + this.#addedRoots.length;
    for (const { client, clock } of this.#added) {
      const ofClient = this.#sequences.get(client);
      ofClient?.delete(clock);
      if (ofClient?.size === 0) this.#sequences.delete(client);
    }
    for (const name of this.#addedRoots) this.#rootSequences.delete(name);
    this.keep();
  }

  /** Forgets what was noted of a client from a clock on: its update was refused. */
  forgetFrom(client: number, clock: number): void {
    const runs = this.#runs.get(client);
    if (!runs) return;
    let kept = runs.starts.length;
    while (kept > 0 && (runs.starts[kept - 1] ?? 0) >= clock) kept -= 1;
    runs.starts.length = kept;
    runs.places.length = kept;
    if (kept === 0) this.#runs.delete(client);
  }
}
