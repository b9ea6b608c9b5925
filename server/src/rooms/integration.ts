import type { Clocks } from './document-state.ts';
import { isKeyed, keyedAt, NOWHERE, type Place, type StructPlaces } from './struct-places.ts';
import { REFERENCE_LENGTH, RELATION, RELATION_AT, type ScannedSection } from './update-scan.ts';

/** Clocks of one client, the end not included. */
export interface ClientRange {
  readonly client: number;
  readonly clock: number;
  readonly end: number;
}

/** What became of the structs of an update; `tangled` ones would wait for each other, or break a list in two. */
export type Integrated = 'whole' | 'tangled' | 'too-deep';

/** Structs that are placed, or read, in one go where others wait meanwhile. */
export const STRUCTS_AT_ONCE = 2_000;

interface SectionCursor {
  readonly section: ScannedSection;
  /** Index of the first reference that is not known to be reached. */
  next: number;
}

/**
 * Goes through the structs of an update in an order in which each finds what it points at, and notes where each lies.
 * Not whole means refused: two clients' structs that wait for each other would wait in every peer for ever, and one
 * whose neighbours lie in two lists breaks both, in another way for each peer.
 */
export class Integration {
  readonly #known: Clocks;
  readonly #places: StructPlaces;
  readonly #reached: Map<number, number>;
  readonly #sections: readonly ScannedSection[];
  readonly #maxDepth: number;
  /**
   * Values of a key that are several in one. Pages that may undo keep what was overwritten, and write it so; it must
   * be deleted, since peers delete only the newest value of a key when another comes.
   */
  readonly longValues: ClientRange[] = [];
  #isBroken = false;
  #deepest = 0;

  constructor(
    sections: readonly ScannedSection[],
    known: Clocks,
    places: StructPlaces,
    maxDepth = Number.POSITIVE_INFINITY,
  ) {
    this.#sections = sections;
    this.#known = known;
    this.#places = places;
    this.#maxDepth = maxDepth;
    this.#reached = new Map(sections.map((section) => [section.client, section.clock]));
  }

  /** `maxSteps` bounds the turns over sections that a crafted tangle can ask for. */
  run(maxSteps = Number.POSITIVE_INFINITY): Integrated {
    const slices = this.slices(maxSteps);
    for (;;) {
      const { done, value } = slices.next();
      if (done) return value;
    }
  }

  /** The same, with a pause every now and then. */
  *slices(maxSteps = Number.POSITIVE_INFINITY): Generator<undefined, Integrated> {
    let waiting: SectionCursor[] = this.#sections.map((section) => ({ section, next: 0 }));
    for (let steps = 0; waiting.length > 0; steps += waiting.length) {
      let hasMoved = false;
      const stuck: SectionCursor[] = [];
      for (const cursor of waiting) {
        const before = this.#reached.get(cursor.section.client);
        let moved = this.#advance(cursor);
        while (moved === 'paused') {
          yield;
          moved = this.#advance(cursor);
        }
        if (moved === 'stuck') stuck.push(cursor);
        hasMoved ||= this.#reached.get(cursor.section.client) !== before;
      }
      if (this.#isBroken || !hasMoved || steps > maxSteps) return 'tangled';
      if (this.#deepest > this.#maxDepth) return 'too-deep';
      waiting = stuck;
    }
    return 'whole';
  }

  /** Takes back all that was noted. */
  undo(): void {
    for (const { client, clock } of this.#sections) this.#places.forgetFrom(client, clock);
    this.#places.forgetSequences();
  }

  /** Moves a section on as far as what it points at is reached, or as one may at once. */
  #advance(cursor: SectionCursor): 'through' | 'stuck' | 'paused' {
    const { client: own, references, end } = cursor.section;
    for (let placed = 0; cursor.next < references.length; placed += 1) {
      if (placed === STRUCTS_AT_ONCE) return 'paused';
      const clock = references[cursor.next] ?? 0;
      let last = cursor.next;
      while (references[last + REFERENCE_LENGTH] === clock) last += REFERENCE_LENGTH;
      for (let index = cursor.next; index <= last; index += REFERENCE_LENGTH) {
        if (this.#isReached(references, index, own, clock)) continue;
        this.#reached.set(own, clock);
        return 'stuck';
      }
      const place = this.#placeBy(cursor.section, cursor.next, last);
      this.#places.note(own, clock, place);
      this.#deepest = Math.max(this.#deepest, this.#places.depthOf(place));
      cursor.next = last + REFERENCE_LENGTH;
    }
    this.#reached.set(own, end);
    return 'through';
  }

  #isReached(references: readonly number[], index: number, own: number, clock: number): boolean {
    if ((references[index + RELATION_AT] ?? 0) >= RELATION.rootKey) return true;
    const [client = 0, pointed = 0] = [references[index + 1], references[index + 2]];
    const reached = client === own ? clock : (this.#reached.get(client) ?? this.#known.get(client) ?? 0);
    return pointed < reached;
  }

  /** Where the struct lies whose references are the ones from `first` to `last`: at most two neighbours. */
  #placeBy({ client, references, rootNames }: ScannedSection, first: number, last: number): Place {
    const place = this.#placeByOne(references, rootNames, first);
    let neighbour = place;
    for (let index = first + REFERENCE_LENGTH; index <= last; index += REFERENCE_LENGTH) {
      if (references[index + RELATION_AT] !== RELATION.long) {
        neighbour = this.#placeByOne(references, rootNames, index);
      } else if (isKeyed(place)) {
        const [clock = 0, length = 0] = [references[index], references[index + 1]];
        this.longValues.push({ client, clock, end: clock + length });
      }
    }
    const isTwo = references[first + REFERENCE_LENGTH + RELATION_AT] === RELATION.right && last > first;
    // A key's newest value is written at the right end, after the one before: nobody writes in between.
    if (isKeyed(place) && (isTwo || references[first + RELATION_AT] === RELATION.right))
      this.#isBroken = true;
    if (!isTwo || place === neighbour) return place;
    // Next to what was collected, a struct is collected too.
    if (place !== NOWHERE && neighbour !== NOWHERE) this.#isBroken = true;
    return NOWHERE;
  }

  #placeByOne(references: readonly number[], rootNames: readonly string[], index: number): Place {
    const [client = 0, clock = 0] = [references[index + 1], references[index + 2]];
    switch (references[index + RELATION_AT]) {
      case RELATION.left:
      case RELATION.right:
        return this.#places.of(client, clock);
      case RELATION.parentKey:
        return keyedAt(this.#depthUnder(client, clock));
      case RELATION.parentSequence:
        return this.#places.sequenceOf(client, clock, this.#depthUnder(client, clock));
      case RELATION.rootKey:
        return keyedAt(0);
      case RELATION.rootSequence:
        return this.#places.rootSequence(rootNames[client] ?? '');
      default:
        return NOWHERE;
    }
  }

  #depthUnder(client: number, clock: number): number {
    return this.#places.depthOf(this.#places.of(client, clock)) + 1;
  }
}
