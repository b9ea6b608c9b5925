import type { EntityId } from '@cap-commun/shared/core/ids';
import type { CardReading } from '@cap-commun/shared/document/board-document';
import { boardRoots } from '@cap-commun/shared/document/roots';
import type { Link } from '@cap-commun/shared/domain/board';
import { fieldChanges } from '@cap-commun/shared/domain/board-difference';
import type { PresenceUser } from '@cap-commun/shared/protocol/presence';
import * as Y from 'yjs';
import { createStore, type ReadableStore } from '../lib/store.ts';
import { addDeed } from './add-deed.ts';
import type { BoardChange, BoardStore } from './board-store.ts';
import type { Deed, Doer, Entry, Way } from './deed.ts';
import type { Presence } from './presence.ts';

/** More changes of one hand in one frame than this are told as one. */
const MANY = 40;

/** What is known of a change before the board shows it. */
interface Trace {
  /** Null where nobody signs: Yjs doesn’t say who deleted something. */
  client: number | null;
  way: Way;
}

/**
 * What happens on the board while this page has it open, newest first. It is read off the changes themselves, whose
 * author is the client that wrote them, and never stored: the document doesn’t grow by it.
 */
export class ActivityLog {
  readonly entries: ReadableStore<readonly Entry[]>;
  readonly #entries = createStore<readonly Entry[]>([]);
  readonly #board: BoardStore;
  readonly #presence: Presence;
  readonly #doc: Y.Doc;
  readonly #now: () => number;
  readonly #stops: (() => void)[] = [];
  /** Everybody who was seen since the page was opened, by the client that they write with. */
  readonly #users = new Map<number, PresenceUser>();
  #traces = new Map<string, Trace>();
  #cards = new Map<EntityId, CardReading>();
  #links = new Map<string, Link>();
  #nextId = 1;

  constructor(doc: Y.Doc, board: BoardStore, presence: Presence, now: () => number) {
    this.#doc = doc;
    this.#board = board;
    this.#presence = presence;
    this.#now = now;
    this.entries = this.#entries;
  }

  /** Starts to listen, once what was written before has arrived; the second time does nothing. */
  begin(): void {
    if (this.#stops.length > 0) return;
    this.#board.flush();
    this.#cards = new Map(this.#board.cards());
    this.#links = linksOf(this.#board);
    const { cards, links, layout, info } = boardRoots(this.#doc);
    for (const [part, root] of Object.entries({ cards, links, layout, info })) {
      const listener = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction) =>
        this.#trace(part, events, transaction);
      root.observeDeep(listener);
      this.#stops.push(() => root.unobserveDeep(listener));
    }
    const meet = () => {
      for (const { clientId, user } of this.#presence.peers.get()) this.#users.set(clientId, user);
    };
    meet();
    this.#stops.push(this.#presence.peers.subscribe(meet));
    this.#stops.push(this.#board.subscribeChanges((change) => this.#read(change)));
  }

  /** Who writes, or has written, with a client since the page was opened; `undefined` for nobody that was seen. */
  userOf(client: number): PresenceUser | undefined {
    return this.#users.get(client);
  }

  destroy(): void {
    for (const stop of this.#stops.splice(0)) stop();
  }

  #trace(
    part: string,
    events: readonly Y.YEvent<Y.AbstractType<unknown>>[],
    transaction: Y.Transaction,
  ): void {
    const way = wayOf(transaction);
    for (const event of events) {
      const [top] = event.path;
      for (const [key, client] of authorsOf(event)) {
        const place = `${part}|${top === undefined ? key : String(top)}`;
        const author = transaction.local ? this.#doc.clientID : client;
        const known = this.#traces.get(place);
        if (known) known.client ??= author;
        else this.#traces.set(place, { client: author, way });
      }
    }
  }

  /** Tells what a flush of the board shows, each change by whoever made it. */
  #read(change: BoardChange): void {
    const traces = this.#traces;
    this.#traces = new Map();
    const told: { readonly trace: Trace | undefined; readonly deed: Deed }[] = [];
    const tell = (place: string, deed: Deed | null) => {
      if (deed) told.push({ trace: traces.get(place), deed });
    };
    const made = new Set<EntityId>();
    for (const id of change.cards) {
      const deed = this.#cardDeed(id);
      if (deed?.kind === 'added') made.add(id);
      tell(`cards|${id}`, deed);
    }
    const now = this.#board.links.get();
    for (const key of change.links) tell(`links|${key}`, this.#linkDeed(key, now.get(key)?.link));
    for (const card of change.layout) {
      const isMove = !made.has(card) && this.#cards.has(card) && traces.has(`layout|${card}`);
      tell(`layout|${card}`, isMove ? { kind: 'moved', card } : null);
    }
    if (change.info && told.length === 0)
      told.push({ trace: firstOf(traces, 'info|'), deed: { kind: 'board' } });
    this.#write(told);
  }

  #cardDeed(card: EntityId): Deed | null {
    const [before, after] = [this.#cards.get(card), this.#board.card(card)];
    if (after) this.#cards.set(card, after);
    else this.#cards.delete(card);
    if (!before) return after ? { kind: 'added', card } : null;
    if (!after) {
      const title = typeof before.raw.title === 'string' ? before.raw.title : '';
      return { kind: 'removed', card, type: String(before.raw.type), title };
    }
    const fields = fieldChanges(after.raw.type, before.raw, after.raw);
    return fields.length > 0 ? { kind: 'changed', card, fields } : null;
  }

  #linkDeed(key: string, after: Link | undefined): Deed | null {
    const before = this.#links.get(key);
    if (after) this.#links.set(key, after);
    else this.#links.delete(key);
    if (after) return before ? null : { kind: 'linked', link: after };
    // A link that goes with its card is told with the card.
    const isWithCard = before && !(this.#board.card(before.from) && this.#board.card(before.to));
    return before && !isWithCard ? { kind: 'unlinked', link: before } : null;
  }

  #write(told: readonly { readonly trace: Trace | undefined; readonly deed: Deed }[]): void {
    if (told.length === 0) return;
    const at = this.#now();
    const byHand = Map.groupBy(told, ({ trace }) => `${trace?.client ?? ''}|${trace?.way ?? 'done'}`);
    this.#entries.update((entries) => {
      let all = entries;
      for (const deeds of byHand.values()) {
        const [first] = deeds;
        const by = this.#doer(first?.trace?.client ?? null);
        const way = first?.trace?.way ?? 'done';
        const list: readonly Deed[] =
          deeds.length > MANY ? [{ kind: 'many', count: deeds.length }] : deeds.map(({ deed }) => deed);
        for (const deed of list) all = addDeed(all, { id: this.#nextId++, at, by, way, deed });
      }
      return all;
    });
  }

  #doer(client: number | null): Doer {
    if (client === null) return { kind: 'unknown' };
    if (client === this.#doc.clientID) return { kind: 'me' };
    const user = this.#users.get(client);
    return user ? { kind: 'other', user } : { kind: 'unknown' };
  }
}

function wayOf({ origin }: Y.Transaction): Way {
  if (!(origin instanceof Y.UndoManager)) return 'done';
  return origin.redoing ? 'redone' : 'undone';
}

/** What an event touched, by key, with the client that wrote it; null for what was only deleted. */
function authorsOf(event: Y.YEvent<Y.AbstractType<unknown>>): Map<string, number | null> {
  const authors = new Map<string, number | null>();
  for (const [key, { action }] of event.changes.keys) {
    const item = action === 'delete' ? undefined : event.target._map.get(key);
    authors.set(key, item?.id.client ?? null);
  }
  if (authors.size > 0) return authors;
  // A text or a list, told by what was written into it; the events of a text don’t say.
  for (let item = event.target._start; item !== null; item = item.right) {
    if (event.adds(item)) return new Map([['', item.id.client]]);
  }
  return new Map([['', null]]);
}

function firstOf(traces: ReadonlyMap<string, Trace>, prefix: string): Trace | undefined {
  for (const [place, trace] of traces) if (place.startsWith(prefix)) return trace;
  return undefined;
}

function linksOf(board: BoardStore): Map<string, Link> {
  return new Map([...board.links.get()].map(([key, { link }]) => [key, link]));
}
