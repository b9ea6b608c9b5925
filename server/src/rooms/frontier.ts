import { err, ok, type Result } from '@cap-commun/shared/core/result';
import { type Clocks, encodeUpdate } from './document-state.ts';
import { DeleteSet, type Ranges } from './range-set.ts';
import { trimSection } from './trim-section.ts';
import { TypeDepths } from './type-depths.ts';
import {
  REFERENCE_LENGTH,
  RELATION,
  type ScannedSection,
  type ScannedUpdate,
  scanUpdate,
} from './update-scan.ts';

/** Who wrote under a clientID first: nobody else may go on under it. */
export interface ClientOwners {
  ownerOf(client: number): string | undefined;
}

export type Refused =
  | 'too-many-clients'
  | 'malformed'
  | 'gap'
  | 'unknown-reference'
  | 'unknown-deletion'
  | 'forged-client';

/** Each visit of a page is a client; every joiner is sent the clocks of all of them, and sends them back. */
const MAX_CLIENTS = 100_000;
/** What one browser gathers offline, over many visits, is far less. */
const MAX_NEW_CLIENTS = 5_000;
/** So that no one person can use up what the board has for everybody. */
const MAX_CLIENTS_PER_WRITER = 20_000;

/** Bounds the work that a crafted tangle of references can ask for; an honest update needs a few steps. */
const MAX_INTEGRATION_STEPS = 100_000;

/**
 * How deep shared types may lie in each other; a board needs four. Peers climb from every change to the root, and
 * delete from the outside in: twenty thousand levels would keep each of them busy for a minute, then end in a
 * stack overflow.
 */
const MAX_TYPE_DEPTH = 32;

interface SectionCursor {
  readonly section: ScannedSection;
  /** Index of the first reference that is not known to be reached. */
  next: number;
}

/** A pass over sections in an order in which each struct finds what it points at. */
interface Integration {
  readonly reached: Map<number, number>;
  readonly depths: TypeDepths;
  deepest: number;
}

/**
 * Everything a room has accepted, committed or not: what the next update is checked against. An update admitted
 * here leaves nothing pending in any peer's document.
 */
export class Frontier {
  readonly #clocks = new Map<number, number>();
  readonly #deletes = new DeleteSet();
  readonly #depths = new TypeDepths();
  readonly #clientsOf = new Map<string, number>();

  get clocks(): Clocks {
    return this.#clocks;
  }

  /** Takes in what the store holds, without any check. */
  restore(update: ScannedUpdate): void {
    const { depths } = this.#integrate(update.sections, Number.POSITIVE_INFINITY);
    this.#depths.absorb(depths);
    for (const section of update.sections) this.#clocks.set(section.client, section.end);
    this.#deletes.add(update.deletes);
  }

  /** Counts the clientIDs that each writer has, by the writer of each. */
  restoreWriters(writers: Iterable<string>): void {
    for (const writer of writers) this.#clientsOf.set(writer, (this.#clientsOf.get(writer) ?? 0) + 1);
  }

  /**
   * Checks an update and takes in what is new of it: `null` when nothing is. What a peer repeats is cut off,
   * whoever wrote it, so that a repetition can never replace what is stored.
   */
  admit(bytes: Uint8Array, writer: string, owners: ClientOwners): Result<ScannedUpdate | null, Refused> {
    const scanned = scanUpdate(bytes);
    if (!scanned.ok) return err('malformed');
    const update = this.#withoutKnown(scanned.value);
    if (!update) return err('malformed');
    for (const section of update.sections) {
      const owner = owners.ownerOf(section.client);
      if (owner !== undefined && owner !== writer) return err('forged-client');
      if (section.clock > this.#clock(section.client)) return err('gap');
    }
    const fresh = update.sections.filter(({ client }) => !this.#clocks.has(client)).length;
    if (this.#wouldBeTooMany(fresh, writer)) return err('too-many-clients');
    const { isWhole, deepest, depths } = this.#integrate(update.sections, MAX_INTEGRATION_STEPS);
    if (!isWhole) return err('unknown-reference');
    if (deepest > MAX_TYPE_DEPTH) return err('malformed');
    if (!this.#areDeletesKnown(update)) return err('unknown-deletion');
    this.#depths.absorb(depths);
    if (fresh > 0) this.#clientsOf.set(writer, (this.#clientsOf.get(writer) ?? 0) + fresh);
    return ok(this.#take(update, update.sections !== scanned.value.sections));
  }

  #wouldBeTooMany(fresh: number, writer: string): boolean {
    if (fresh === 0) return false;
    const own = this.#clientsOf.get(writer) ?? 0;
    return (
      fresh > MAX_NEW_CLIENTS ||
      own + fresh > MAX_CLIENTS_PER_WRITER ||
      this.#clocks.size + fresh > MAX_CLIENTS
    );
  }

  #clock(client: number): number {
    return this.#clocks.get(client) ?? 0;
  }

  /** The update without the structs that are known; its bytes are then to be written anew. */
  #withoutKnown(update: ScannedUpdate): ScannedUpdate | undefined {
    if (update.sections.every((section) => section.clock >= this.#clock(section.client))) return update;
    const sections: ScannedSection[] = [];
    for (const section of update.sections) {
      const known = this.#clock(section.client);
      if (section.end <= known) continue;
      const rest = section.clock >= known ? section : trimSection(section, known);
      if (!rest) return undefined;
      sections.push(rest);
    }
    return { ...update, sections };
  }

  /**
   * Goes through structs in an order in which each finds what it points at. `isWhole` is false when there is no such
   * order: two clients' structs that wait for each other would wait in every peer for ever.
   */
  #integrate(sections: readonly ScannedSection[], maxSteps: number): Integration & { isWhole: boolean } {
    const reached = new Map(sections.map((section) => [section.client, section.clock]));
    const integration = { reached, depths: new TypeDepths(), deepest: 0, isWhole: false };
    let waiting = sections.map((section) => ({ section, next: 0 }));
    for (let steps = 0; waiting.length > 0 && steps <= maxSteps; ) {
      steps += waiting.length;
      let hasMoved = false;
      const stuck: SectionCursor[] = [];
      for (const cursor of waiting) {
        const before = reached.get(cursor.section.client);
        if (!this.#advance(cursor, integration)) stuck.push(cursor);
        hasMoved ||= reached.get(cursor.section.client) !== before;
      }
      if (!hasMoved) return integration;
      waiting = stuck;
    }
    integration.isWhole = waiting.length === 0;
    return integration;
  }

  /** Moves a section on as far as what it points at is reached; true when it is through. */
  #advance(cursor: SectionCursor, integration: Integration): boolean {
    const { reached, depths } = integration;
    const { client: own, references, end } = cursor.section;
    for (; cursor.next < references.length; cursor.next += REFERENCE_LENGTH) {
      const from = references[cursor.next] ?? 0;
      const relation = references[cursor.next + 3];
      let depth = 0;
      if (relation !== RELATION.root) {
        const [client = 0, clock = 0] = [references[cursor.next + 1], references[cursor.next + 2]];
        const known = client === own ? from : (reached.get(client) ?? this.#clock(client));
        if (clock >= known) {
          reached.set(own, from);
          return false;
        }
        const there = clock < this.#clock(client) ? this.#depths : depths;
        depth = there.of(client, clock) + (relation === RELATION.parent ? 1 : 0);
      }
      depths.note(own, from, depth);
      integration.deepest = Math.max(integration.deepest, depth);
    }
    reached.set(own, end);
    return true;
  }

  #areDeletesKnown({ sections, deletes }: ScannedUpdate): boolean {
    const ends = new Map(sections.map((section) => [section.client, section.end]));
    return deletes.every(({ client, ranges }) => {
      const known = ends.get(client) ?? this.#clock(client);
      for (let index = 1; index < ranges.length; index += 2) if ((ranges[index] ?? 0) > known) return false;
      return true;
    });
  }

  #take(update: ScannedUpdate, isTrimmed: boolean): ScannedUpdate | null {
    for (const section of update.sections) this.#clocks.set(section.client, section.end);
    const fresh = this.#deletes.add(update.deletes);
    if (update.sections.length === 0 && fresh.size === 0) return null;
    const isAllFresh = countOf(fresh.values()) === countOf(update.deletes.map(({ ranges }) => ranges));
    return isAllFresh && !isTrimmed ? update : withDeletes(update, fresh);
  }
}

function countOf(lists: Iterable<Ranges>): number {
  let bounds = 0;
  for (const { length } of lists) bounds += length;
  return bounds;
}

/** The same update with only the deletions that say something new: a joiner repeats all it ever knew. */
function withDeletes(update: ScannedUpdate, fresh: ReadonlyMap<number, Ranges>): ScannedUpdate {
  const entries = [...fresh].sort(([a], [b]) => b - a);
  const deletes = entries.map(([client, ranges]) => ({ client, ranges }));
  return { sections: update.sections, deletes, bytes: encodeUpdate(update.sections, entries) };
}
