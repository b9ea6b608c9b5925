import type { EntityId } from '@cap-commun/shared/core/ids';
import { cardFields } from '@cap-commun/shared/document/board-document';
import { fieldIn } from '@cap-commun/shared/document/flatten';
import { boardRoots } from '@cap-commun/shared/document/roots';
import { splitKey } from '@cap-commun/shared/document/sub-keys';
import type { FieldPath } from '@cap-commun/shared/domain/edit';
import type { Field, FieldMap } from '@cap-commun/shared/domain/field';
import * as Y from 'yjs';
import { createStore, type ReadableStore } from '../lib/store.ts';

/** A value of this hand's that somebody else's took the place of while both were being written. */
export interface ReplacedValue {
  readonly card: EntityId;
  readonly path: FieldPath;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** The client that wrote the value that stands. */
  readonly by: number;
}

/** Within so long after one has written a value, another's says that both had the field in hand. */
const SAME_TIME_MS = 10_000;

/** Fields of which one value stands, the last one that was written. */
const ONE_VALUE: readonly Field['kind'][] = ['word', 'raw', 'number', 'boolean', 'date', 'choice', 'ref'];

/**
 * Values that two hands wrote at the same time, told on the page of the hand whose value gave way. A text takes both,
 * and so do sets and lists; of anything else one value stands, and without a word the other would be lost in silence.
 */
export class ReplacedValues {
  readonly values: ReadableStore<readonly ReplacedValue[]>;
  readonly #values = createStore<readonly ReplacedValue[]>([]);
  readonly #doc: Y.Doc;
  readonly #now: () => number;
  /** When this hand last wrote a field, by `card key`. */
  readonly #written = new Map<string, number>();
  readonly #stop: () => void;

  constructor(doc: Y.Doc, now: () => number = Date.now) {
    this.#doc = doc;
    this.#now = now;
    this.values = this.#values;
    const { cards } = boardRoots(doc);
    const listener = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction) => {
      for (const event of events) {
        const [card, ...rest] = event.path;
        if (card !== undefined && rest.length === 0) this.#look(String(card), event, transaction);
      }
    };
    cards.observeDeep(listener);
    this.#stop = () => cards.unobserveDeep(listener);
  }

  /** Leaves what stands as it is. */
  dismiss(value: ReplacedValue): void {
    this.#values.update((values) => values.filter((each) => each !== value));
  }

  destroy(): void {
    this.#stop();
  }

  #look(card: EntityId, event: Y.YEvent<Y.AbstractType<unknown>>, transaction: Y.Transaction): void {
    for (const [key, { action, oldValue }] of event.changes.keys) {
      const place = `${card} ${key}`;
      this.#forget(card, pathOf(key));
      if (transaction.local) {
        this.#written.set(place, this.#now());
        continue;
      }
      const item = event.target._map.get(key);
      const path = pathOf(key);
      if (!item || action !== 'update' || !isOneValue(event.target, path)) continue;
      const theirs: unknown = item.content.getContent().at(-1);
      const lost = this.#ownBefore(item, transaction);
      if (!lost || theirs === oldValue || item.id.client === this.#doc.clientID) continue;
      const isBlind = item.origin === null || !Y.compareIDs(item.origin, lost.lastId);
      const age = this.#now() - (this.#written.get(place) ?? Number.NEGATIVE_INFINITY);
      if (!isBlind && age > SAME_TIME_MS) continue;
      const value = { card, path, mine: oldValue as unknown, theirs, by: item.id.client };
      this.#values.update((values) => [...values, value]);
    }
  }

  /** The value of this hand's that stood until this change. */
  #ownBefore(item: Y.Item, { deleteSet }: Y.Transaction): Y.Item | null {
    for (let before = item.left; before !== null; before = before.left) {
      if (Y.isDeleted(deleteSet, before.id)) return before.id.client === this.#doc.clientID ? before : null;
    }
    return null;
  }

  /** What is written anew has been decided. */
  #forget(card: EntityId, path: FieldPath): void {
    const name = path.join('/');
    const isOther = (each: ReplacedValue) => each.card !== card || each.path.join('/') !== name;
    if (!this.#values.get().every(isOther)) this.#values.update((values) => values.filter(isOther));
  }
}

/** A key of a card is a field, or a field in a group. */
function pathOf(key: string): FieldPath {
  const [name = key, ...parts] = splitKey(key);
  return [name, ...parts];
}

function isOneValue(card: unknown, path: FieldPath): boolean {
  let fields: FieldMap | undefined = cardFields(card);
  for (const [depth, name] of path.entries()) {
    const field = fieldIn(fields, name);
    if (!field) return false;
    if (depth === path.length - 1) return ONE_VALUE.includes(field.kind);
    if (field.kind !== 'group') return false;
    fields = field.fields;
  }
  return false;
}
