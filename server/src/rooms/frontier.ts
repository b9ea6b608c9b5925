import { err, ok, type Result } from '@cap-commun/shared/core/result';
import { diffUpdate } from 'yjs';
import { type Clocks, encodeClocks, encodeUpdate } from './document-state.ts';
import { DeleteSet, type Ranges } from './range-set.ts';
import { type DeletedRange, type ScannedSection, type ScannedUpdate, scanUpdate } from './update-scan.ts';

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

/** Bounds the work that a crafted tangle of references can ask for; an honest update needs a few steps. */
const MAX_INTEGRATION_STEPS = 100_000;

interface SectionCursor {
  readonly section: ScannedSection;
  /** Index of the first reference that is not known to be reached. */
  next: number;
}

/**
 * Everything a room has accepted, committed or not: what the next update is checked against. An update admitted
 * here leaves nothing pending in any peer's document.
 */
export class Frontier {
  readonly #clocks = new Map<number, number>();
  readonly #deletes = new DeleteSet();

  get clocks(): Clocks {
    return this.#clocks;
  }

  /** Takes in what the store holds, without any check. */
  restore(update: ScannedUpdate): void {
    for (const section of update.sections) this.#clocks.set(section.client, section.end);
    this.#deletes.add(update.deletes);
  }

  /**
   * Checks an update and takes in what is new of it: `null` when nothing is. What a peer repeats is cut off,
   * whoever wrote it, so that a repetition can never replace what is stored.
   */
  admit(bytes: Uint8Array, writer: string, owners: ClientOwners): Result<ScannedUpdate | null, Refused> {
    const scanned = this.#scanNew(bytes);
    if (!scanned.ok) return scanned;
    const update = scanned.value;
    for (const section of update.sections) {
      const owner = owners.ownerOf(section.client);
      if (owner !== undefined && owner !== writer) return err('forged-client');
      if (section.clock > this.#clock(section.client)) return err('gap');
    }
    if (this.#hasTooManyNew(update.sections)) return err('too-many-clients');
    if (!this.#isIntegrable(update.sections)) return err('unknown-reference');
    if (!this.#areDeletesKnown(update)) return err('unknown-deletion');
    return ok(this.#take(update));
  }

  #hasTooManyNew(sections: readonly ScannedSection[]): boolean {
    const added = sections.filter(({ client }) => !this.#clocks.has(client)).length;
    return added > MAX_NEW_CLIENTS || (added > 0 && this.#clocks.size + added > MAX_CLIENTS);
  }

  #clock(client: number): number {
    return this.#clocks.get(client) ?? 0;
  }

  /** Scans an update; when it repeats known structs, scans what is left without them. */
  #scanNew(bytes: Uint8Array): Result<ScannedUpdate, Refused> {
    const scanned = scanUpdate(bytes);
    if (!scanned.ok) return err('malformed');
    const repeated = scanned.value.sections.filter((section) => section.clock < this.#clock(section.client));
    if (repeated.length === 0) return ok(scanned.value);
    const known = new Map(repeated.map(({ client }) => [client, this.#clock(client)]));
    const rest = scanUpdate(diffUpdate(bytes, encodeClocks(known)));
    return rest.ok ? rest : err('malformed');
  }

  /**
   * Whether every struct points at structs that exist before it, in some order of integration: two clients'
   * structs that wait for each other would wait in every peer for ever.
   */
  #isIntegrable(sections: readonly ScannedSection[]): boolean {
    const reached = new Map(sections.map((section) => [section.client, section.clock]));
    let waiting = sections.map((section) => ({ section, next: 0 }));
    for (let steps = 0; waiting.length > 0; steps += waiting.length) {
      const before = sumOf(reached.values());
      waiting = waiting.filter((cursor) => !this.#advance(cursor, reached));
      const isStuck = sumOf(reached.values()) === before;
      if (waiting.length > 0 && (isStuck || steps > MAX_INTEGRATION_STEPS)) return false;
    }
    return true;
  }

  /** Moves a section on as far as what it points at is reached; true when it is through. */
  #advance(cursor: SectionCursor, reached: Map<number, number>): boolean {
    const { client: own, references, end } = cursor.section;
    for (; cursor.next < references.length; cursor.next += 3) {
      const [from = 0, client = 0, clock = 0] = [
        references[cursor.next],
        references[cursor.next + 1],
        references[cursor.next + 2],
      ];
      const known = client === own ? from : (reached.get(client) ?? this.#clock(client));
      if (clock < known) continue;
      reached.set(own, from);
      return false;
    }
    reached.set(own, end);
    return true;
  }

  #areDeletesKnown({ sections, deletes }: ScannedUpdate): boolean {
    const ends = new Map(sections.map((section) => [section.client, section.end]));
    return deletes.every(({ client, end }) => end <= (ends.get(client) ?? this.#clock(client)));
  }

  #take(update: ScannedUpdate): ScannedUpdate | null {
    for (const section of update.sections) this.#clocks.set(section.client, section.end);
    const fresh = this.#deletes.add(update.deletes);
    if (update.sections.length === 0 && fresh.size === 0) return null;
    const freshCount = [...fresh.values()].reduce((count, ranges) => count + ranges.length / 2, 0);
    return freshCount === update.deletes.length ? update : withDeletes(update, fresh);
  }
}

function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** The same update with only the deletions that say something new: a joiner repeats all it ever knew. */
function withDeletes(update: ScannedUpdate, fresh: ReadonlyMap<number, Ranges>): ScannedUpdate {
  const entries = [...fresh].sort(([a], [b]) => b - a);
  const deletes = entries.flatMap(([client, ranges]) => toDeletedRanges(client, ranges));
  return { sections: update.sections, deletes, bytes: encodeUpdate(update.sections, entries) };
}

function toDeletedRanges(client: number, ranges: Ranges): DeletedRange[] {
  const deleted: DeletedRange[] = [];
  for (let index = 0; index < ranges.length; index += 2) {
    deleted.push({ client, clock: ranges[index] ?? 0, end: ranges[index + 1] ?? 0 });
  }
  return deleted;
}
