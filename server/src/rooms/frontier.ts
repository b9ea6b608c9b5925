import { err, ok, type Result } from '@cap-commun/shared/core/result';
import { type Clocks, encodeUpdate } from './document-state.ts';
import { type ClientRange, Integration, STRUCTS_AT_ONCE } from './integration.ts';
import { type ClientRanges, DeleteSet, isCovered, type Ranges } from './range-set.ts';
import { StructPlaces } from './struct-places.ts';
import { trimSection } from './trim-section.ts';
import {
  referencesOf,
  type ScannedSection,
  type ScannedUpdate,
  type StoredUpdate,
  type StructSection,
  scanUpdate,
  type Unscannable,
} from './update-scan.ts';

/** Who wrote under a clientID first: nobody else may go on under it. */
export interface ClientOwners {
  ownerOf(client: number): string | undefined;
}

export type Refused = Unscannable | 'too-many-clients' | 'gap' | 'unknown-reference' | 'forged-client';

/** Each visit of a page is a client; every joiner is sent the clocks of all of them, and sends them back. */
const MAX_CLIENTS = 100_000;
/** What one browser gathers offline, over many visits, is far less. */
const MAX_NEW_CLIENTS = 5_000;
/** So that no one person can use up what the board has for everybody. */
const MAX_CLIENTS_PER_WRITER = 20_000;

/**
 * Ranges of clocks that are deleted, of all clients together. What is deleted in a row is one range, so people need
 * fewer than there is left on their board; each is repeated by everybody who comes back.
 */
const MAX_DELETIONS = 300_000;

export interface AdmitOptions {
  /**
   * What brings something new to a large board that nobody wrote on since it was loaded is then `unplaced`: `place`
   * comes first.
   */
  readonly mayWait?: boolean;
  /** The server's own, such as an import: as long as it is. */
  readonly isOwn?: boolean;
}

/** A board that is larger is made ready for its writers piece by piece, while others are served. */
const MAX_BYTES_PLACED_AT_ONCE = 512 * 1024;

/** Bounds the work that a crafted tangle of references can ask for; an honest update needs a few steps. */
const MAX_INTEGRATION_STEPS = 100_000;

/**
 * How deep shared types may lie in each other; a board needs four. Peers climb from every change to the root, and
 * delete from the outside in: twenty thousand levels would keep each of them busy for a minute, then end in a
 * stack overflow.
 */
const MAX_TYPE_DEPTH = 32;

/**
 * Everything a room has accepted, committed or not: what the next update is checked against. An update admitted
 * here leaves nothing pending in any peer's document.
 */
export class Frontier {
  readonly #clocks = new Map<number, number>();
  readonly #deletes = new DeleteSet();
  readonly #places = new StructPlaces();
  readonly #clientsOf = new Map<string, number>();
  /** What the store held, until somebody writes: who only reads a board need not wait for what checks its writers. */
  #unplaced: (readonly StructSection[])[] = [];
  #unplacedBytes = 0;
  #placing: Generator<undefined, undefined> | undefined;

  get clocks(): Clocks {
    return this.#clocks;
  }

  /** Takes in what the store holds, without any check; `deletes` are all deletions of it. */
  restore(updates: readonly StoredUpdate[], deletes: readonly ClientRanges[]): void {
    for (const update of updates) {
      this.#unplaced.push(update.sections);
      this.#unplacedBytes += update.bytes.length;
      for (const section of update.sections) this.#clocks.set(section.client, section.end);
    }
    this.#deletes.add(deletes);
  }

  /** Counts the clientIDs that each writer has, by the writer of each. */
  restoreWriters(writers: Iterable<string>): void {
    for (const writer of writers) this.#clientsOf.set(writer, (this.#clientsOf.get(writer) ?? 0) + 1);
  }

  /**
   * Checks an update and takes in what is new of it: `null` when nothing is. What a peer repeats is cut off,
   * whoever wrote it, so that a repetition can never replace what is stored.
   */
  admit(
    bytes: Uint8Array,
    writer: string,
    owners: ClientOwners,
    { mayWait = false, isOwn = false }: AdmitOptions = {},
  ): Result<ScannedUpdate | null, Refused | 'unplaced'> {
    const maxPieces = isOwn ? Number.POSITIVE_INFINITY : undefined;
    const scanned = scanUpdate(bytes, (client) => this.#clock(client), maxPieces);
    if (!scanned.ok) return scanned;
    const update = this.#withoutKnown(scanned.value);
    if (!update) return err('malformed');
    for (const section of update.sections) {
      const owner = owners.ownerOf(section.client);
      if (owner !== undefined && owner !== writer) return err('forged-client');
      if (section.clock > this.#clock(section.client)) return err('gap');
    }
    const fresh = update.sections.filter(({ client }) => !this.#clocks.has(client)).length;
    if (this.#wouldBeTooMany(fresh, writer)) return err('too-many-clients');
    if (mayWait && update.sections.length > 0 && this.#unplacedBytes > MAX_BYTES_PLACED_AT_ONCE)
      return err('unplaced');
    if (this.#deletes.sizeWith(update.deletes, MAX_DELETIONS) > MAX_DELETIONS) return err('too-many-pieces');
    const refused = this.#integrate(update);
    if (refused) return err(refused);
    if (fresh > 0) this.#clientsOf.set(writer, (this.#clientsOf.get(writer) ?? 0) + fresh);
    return ok(this.#take(update, update.sections !== scanned.value.sections));
  }

  /** Finds the places of what the store held, in the order in which it was written; false when `isTime` to stop. */
  place(isTime: () => boolean): boolean {
    this.#placing ??= this.#placeRestored();
    while (!this.#placing.next().done) if (isTime()) return false;
    this.#unplaced = [];
    this.#unplacedBytes = 0;
    return true;
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

  *#placeRestored(): Generator<undefined, undefined> {
    const clocks = new Map<number, number>();
    for (const stored of this.#unplaced) {
      const sections: ScannedSection[] = [];
      for (const section of stored) sections.push(yield* referencesOf(section, STRUCTS_AT_ONCE));
      yield* new Integration(sections, clocks, this.#places).slices();
      for (const { client, end } of sections) clocks.set(client, end);
    }
    this.#places.keep();
  }

  /** Finds a place for each struct; takes all back when one has none, or a deletion has no target. */
  #integrate(update: ScannedUpdate): Refused | undefined {
    // A reconnection that brings nothing new has nothing to be placed.
    if (update.sections.length > 0) this.place(() => false);
    const integration = new Integration(update.sections, this.#clocks, this.#places, MAX_TYPE_DEPTH);
    const outcome = integration.run(MAX_INTEGRATION_STEPS);
    const isWhole =
      outcome === 'whole' && integration.longValues.every((range) => this.#isDeleted(range, update));
    if (isWhole) {
      this.#places.keep();
      return undefined;
    }
    integration.undo();
    return outcome === 'too-deep' ? 'malformed' : 'unknown-reference';
  }

  #isDeleted({ client, clock, end }: ClientRange, { deletes }: ScannedUpdate): boolean {
    const now = deletes.find((each) => each.client === client)?.ranges ?? [];
    return isCovered(now, clock, end) || isCovered(this.#deletes.of(client), clock, end);
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
