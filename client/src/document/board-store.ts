import {
  type CardReading,
  type LinkReading,
  readBoard,
  readBoardInfo,
  readCard,
  readLayout,
  readLink,
} from '@cap-commun/shared/document/board-document';
import { boardRoots } from '@cap-commun/shared/document/roots';
import type { BoardInfo, CardLayout } from '@cap-commun/shared/domain/board';
import type * as Y from 'yjs';
import { createStore, type ReadableStore } from '../lib/store.ts';
import { KeyedListeners } from './keyed-listeners.ts';

/** What one flush changed, by id or key in the document. */
export interface BoardChange {
  readonly cards: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly layout: ReadonlySet<string>;
  readonly info: boolean;
}

/** Runs a callback before the next frame is drawn; returns the way to cancel it. */
export type ScheduleFrame = (callback: () => void) => () => void;

const nextFrame: ScheduleFrame = (callback) => {
  // A hidden tab draws no frame, and must still see the others' work.
  if (document.visibilityState === 'hidden') {
    const timer = setTimeout(callback, 100);
    return () => clearTimeout(timer);
  }
  const frame = requestAnimationFrame(callback);
  return () => cancelAnimationFrame(frame);
};

type Part = 'cards' | 'links' | 'layout';

/**
 * The board as React sees it: parsed cards, links and places that keep their identity until they change. Own edits
 * are visible at once, others' are gathered into one flush a frame.
 */
export class BoardStore {
  readonly info: ReadableStore<BoardInfo>;
  readonly cardIds: ReadableStore<readonly string[]>;
  readonly links: ReadableStore<ReadonlyMap<string, LinkReading>>;
  readonly #cards: Map<string, CardReading>;
  readonly #layout: Map<string, CardLayout>;
  readonly #info;
  readonly #cardIds;
  readonly #links;
  readonly #cardListeners = new KeyedListeners();
  readonly #layoutListeners = new KeyedListeners();
  readonly #changeListeners = new Set<(change: BoardChange) => void>();
  readonly #roots;
  readonly #schedule: ScheduleFrame;
  readonly #doc: Y.Doc;
  #dirty = emptyDirt();
  #revision = 0;
  #cancelFrame: (() => void) | null = null;
  readonly #stop: () => void;

  constructor(doc: Y.Doc, schedule: ScheduleFrame = nextFrame) {
    this.#doc = doc;
    this.#schedule = schedule;
    this.#roots = boardRoots(doc);
    const content = readBoard(doc);
    this.#cards = new Map(content.cards);
    this.#layout = new Map(content.layout);
    this.info = this.#info = createStore(content.info);
    this.cardIds = this.#cardIds = createStore<readonly string[]>([...this.#cards.keys()]);
    this.links = this.#links = createStore(content.links);
    this.#stop = this.#observe();
  }

  card(id: string): CardReading | undefined {
    return this.#cards.get(id);
  }

  layout(id: string): CardLayout | undefined {
    return this.#layout.get(id);
  }

  /** Every card, in no telling order; the map changes in place, so never keep it. */
  cards(): ReadonlyMap<string, CardReading> {
    return this.#cards;
  }

  layouts(): ReadonlyMap<string, CardLayout> {
    return this.#layout;
  }

  subscribeCard(id: string, listener: () => void): () => void {
    return this.#cardListeners.add(id, listener);
  }

  subscribeLayout(id: string, listener: () => void): () => void {
    return this.#layoutListeners.add(id, listener);
  }

  /** Tells what changed, once a flush, after the store shows it. */
  subscribeChanges(listener: (change: BoardChange) => void): () => void {
    this.#changeListeners.add(listener);
    return () => this.#changeListeners.delete(listener);
  }

  /** How many flushes there have been: what is read off the whole board is the same until it grows. */
  get revision(): number {
    return this.#revision;
  }

  /** Shows now what waits for the next frame. */
  flush(): void {
    if (this.#cancelFrame) this.#flush();
  }

  destroy(): void {
    this.#stop();
    this.#cancelFrame?.();
    this.#cancelFrame = null;
  }

  #observe(): () => void {
    const watch = (
      root: Y.Map<unknown>,
      mark: (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]) => void,
    ) => {
      const listener = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction) => {
        mark(events);
        this.#flushSoon(transaction.local);
      };
      root.observeDeep(listener);
      return () => root.unobserveDeep(listener);
    };
    const markKeys = (part: Part) => (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]) => {
      for (const event of events) for (const key of topKeys(event)) this.#dirty[part].add(key);
    };
    const stops = [
      watch(this.#roots.cards, markKeys('cards')),
      watch(this.#roots.links, markKeys('links')),
      watch(this.#roots.layout, markKeys('layout')),
      watch(this.#roots.info, () => {
        this.#dirty.info = true;
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }

  #flushSoon(isLocal: boolean): void {
    if (isLocal) {
      // After the transaction: the other roots' events of the same gesture come first.
      if (!this.#isLocalFlushPending) {
        this.#isLocalFlushPending = true;
        this.#doc.once('afterAllTransactions', () => {
          this.#isLocalFlushPending = false;
          this.#flush();
        });
      }
      return;
    }
    this.#cancelFrame ??= this.#schedule(() => this.#flush());
  }
  #isLocalFlushPending = false;

  #flush(): void {
    this.#cancelFrame?.();
    this.#cancelFrame = null;
    const change = this.#dirty;
    this.#dirty = emptyDirt();
    this.#revision++;
    this.#flushCards(change.cards);
    this.#flushLinks(change.links);
    for (const id of change.layout) replace(this.#layout, id, readLayout(this.#roots.layout.get(id)));
    if (change.info) this.#info.set(readBoardInfo(this.#doc));
    for (const id of change.cards) this.#cardListeners.notify(id);
    for (const id of change.layout) this.#layoutListeners.notify(id);
    for (const listener of [...this.#changeListeners]) listener(change);
  }

  #flushCards(ids: ReadonlySet<string>): void {
    let isSetChanged = false;
    for (const id of ids) {
      const had = this.#cards.has(id);
      const reading = this.#roots.cards.has(id) ? readCard(id, this.#roots.cards.get(id)) : null;
      replace(this.#cards, id, reading);
      isSetChanged ||= had !== (reading !== null);
    }
    if (isSetChanged) this.#cardIds.set([...this.#cards.keys()]);
  }

  #flushLinks(keys: ReadonlySet<string>): void {
    if (keys.size === 0) return;
    const links = new Map(this.#links.get());
    for (const key of keys) replace(links, key, readLink(key, this.#roots.links.get(key)));
    this.#links.set(links);
  }
}

function emptyDirt() {
  return { cards: new Set<string>(), links: new Set<string>(), layout: new Set<string>(), info: false };
}

/** The keys of the root under which something changed. */
function topKeys(event: Y.YEvent<Y.AbstractType<unknown>>): Iterable<string> {
  const [top] = event.path;
  return top === undefined ? event.changes.keys.keys() : [String(top)];
}

function replace<Value>(map: Map<string, Value>, key: string, value: Value | null): void {
  if (value === null) map.delete(key);
  else map.set(key, value);
}
