import { err, ok, type Result } from '@cap-commun/shared/core/result';
import { type Clocks, encodeUpdate } from './document-state.ts';
import { type ClientRange, Integration } from './integration.ts';
import { DeleteSet, isCovered, type Ranges } from './range-set.ts';
import { StructPlaces } from './struct-places.ts';
import { trimSection } from './trim-section.ts';
import { type ScannedSection, type ScannedUpdate, type StoredUpdate, scanUpdate } from './update-scan.ts';

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
  #unplaced: Uint8Array[] = [];

  get clocks(): Clocks {
    return this.#clocks;
  }

  /** Takes in what the store holds, without any check. */
  restore(update: StoredUpdate): void {
    this.#unplaced.push(update.bytes);
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
    const refused = this.#integrate(update);
    if (refused) return err(refused);
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

  /** Finds the places of what the store held, in the order in which it was written. */
  #placeRestored(): void {
    if (this.#unplaced.length === 0) return;
    const clocks = new Map<number, number>();
    for (const bytes of this.#unplaced) {
      const scanned = scanUpdate(bytes);
      if (!scanned.ok) throw new Error(`What the room was opened with is no update: ${scanned.error}`);
      const { sections } = scanned.value;
      new Integration(sections, clocks, this.#places).run();
      for (const { client, end } of sections) clocks.set(client, end);
    }
    this.#places.keep();
    this.#unplaced = [];
  }

  /** Finds a place for each struct; takes all back when one has none, or a deletion has no target. */
  #integrate(update: ScannedUpdate): Refused | undefined {
    // A reconnection that brings nothing new has nothing to be placed.
    if (update.sections.length > 0) this.#placeRestored();
    const integration = new Integration(update.sections, this.#clocks, this.#places, MAX_TYPE_DEPTH);
    const outcome = integration.run(MAX_INTEGRATION_STEPS);
    const isWhole =
      outcome === 'whole' && integration.longValues.every((range) => this.#isDeleted(range, update));
    if (isWhole && this.#areDeletesKnown(update)) {
      this.#places.keep();
      return undefined;
    }
    integration.undo();
    if (isWhole) return 'unknown-deletion';
    return outcome === 'too-deep' ? 'malformed' : 'unknown-reference';
  }

  #isDeleted({ client, clock, end }: ClientRange, { deletes }: ScannedUpdate): boolean {
    const now = deletes.find((each) => each.client === client)?.ranges ?? [];
    return isCovered(now, clock, end) || isCovered(this.#deletes.of(client), clock, end);
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
