import type { EntityId } from '../core/ids.ts';
import { type Computation, Derived, Source, type Tracker } from './tracking.ts';

/** The ids of cards by key, without order; no key is empty. */
export type CardsByKey = ReadonlyMap<string, ReadonlySet<EntityId>>;

/**
 * Cards by key, kept up to date card by card: an edit works out the keys of the cards that it touches, however many
 * others there are. Who reads it runs again when a card gets other keys.
 */
export class CardIndex {
  readonly #tracker: Tracker;
  readonly #keysOf: (id: EntityId) => readonly string[];
  readonly #source = new Source();
  readonly #cards = new Map<string, Set<EntityId>>();
  readonly #entries = new Map<EntityId, IndexEntry>();

  constructor(tracker: Tracker, keysOf: (id: EntityId) => readonly string[]) {
    this.#tracker = tracker;
    this.#keysOf = keysOf;
  }

  get cards(): CardsByKey {
    this.#tracker.read(this.#source);
    return this.#cards;
  }

  /** Takes in a card that came to life, or lets go of one; answers who has to run again. */
  put(id: EntityId, isMember: boolean): Iterable<Computation> {
    const entry = this.#entries.get(id) ?? new IndexEntry(id, (self) => this.#rekey(self));
    entry.isMember = isMember;
    if (isMember) this.#entries.set(id, entry);
    else this.#entries.delete(id);
    return entry.refresh();
  }

  #rekey(entry: IndexEntry): Iterable<Computation> {
    const before = entry.keys;
    entry.keys = this.#tracker.run(entry, () => (entry.isMember ? this.#keysOf(entry.id) : []));
    if (before.length === entry.keys.length && before.every((key, at) => key === entry.keys[at])) return [];
    for (const key of before) this.#drop(key, entry.id);
    for (const key of entry.keys) this.#add(key, entry.id);
    return [...this.#source.readers];
  }

  #add(key: string, id: EntityId): void {
    const ids = this.#cards.get(key);
    if (ids === undefined) this.#cards.set(key, new Set([id]));
    else ids.add(id);
  }

  #drop(key: string, id: EntityId): void {
    const ids = this.#cards.get(key);
    ids?.delete(id);
    if (ids?.size === 0) this.#cards.delete(key);
  }
}

class IndexEntry extends Derived {
  readonly id: EntityId;
  readonly #rekey: (entry: IndexEntry) => Iterable<Computation>;
  keys: readonly string[] = [];
  isMember = true;

  constructor(id: EntityId, rekey: (entry: IndexEntry) => Iterable<Computation>) {
    super();
    this.id = id;
    this.#rekey = rekey;
  }

  refresh(): Iterable<Computation> {
    return this.#rekey(this);
  }
}
