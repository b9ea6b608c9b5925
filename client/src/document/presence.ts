import {
  type Hold,
  type Point,
  type PresenceState,
  type PresenceUser,
  parsePresence,
  type SeenArea,
  SIGNAL_MS,
  type Signal,
} from '@cap-commun/shared/protocol/presence';
import type { Awareness } from 'y-protocols/awareness';
import { createStore, type ReadableStore } from '../lib/store.ts';

/** Somebody else on the board now; the same person in two windows is two peers. */
export interface Peer extends PresenceState {
  readonly clientId: number;
}

/** What this person shows of their hands. */
export type OwnPresence = Omit<PresenceState, 'user'>;

/** At most 20 changes a second leave this page. */
const SEND_INTERVAL_MS = 50;

/** A signal takes the place of the one before after this long at the earliest: more is noise, from anybody. */
const SIGNAL_INTERVAL_MS = 300;

const NOTHING_IN_HAND: OwnPresence = {
  cursor: null,
  selection: [],
  editing: null,
  drag: {},
  view: null,
  signal: null,
  following: null,
};

/** A signal without its number. */
export type NewSignal = Signal extends infer Each ? (Each extends Signal ? Omit<Each, 'id'> : never) : never;

/** The others' hands, and this person's own, over the awareness of a board. */
export class Presence {
  readonly peers: ReadableStore<readonly Peer[]>;
  /** What this person last had the others see, while it is shown. */
  readonly ownSignal: ReadableStore<Signal | null>;
  readonly #ownSignal = createStore<Signal | null>(null);
  readonly #peers = createStore<readonly Peer[]>([]);
  readonly #awareness: Awareness;
  #user: PresenceUser;
  #own = NOTHING_IN_HAND;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #isStale = false;
  #signalTimer: ReturnType<typeof setTimeout> | null = null;
  #signalledAt = 0;
  readonly #onChange = () => this.#peers.set(this.#readPeers());

  constructor(awareness: Awareness, user: PresenceUser) {
    this.#awareness = awareness;
    this.#user = user;
    this.peers = this.#peers;
    this.ownSignal = this.#ownSignal;
    awareness.on('change', this.#onChange);
    this.#send();
  }

  /** What this person shows of their hands now. */
  get own(): OwnPresence {
    return this.#own;
  }

  /** This window, as the others name it. */
  get clientId(): number {
    return this.#awareness.clientID;
  }

  /** Whether somebody sees what this person sees. */
  get isFollowed(): boolean {
    return this.#peers.get().some(({ following }) => following === this.clientId);
  }

  showCursor(cursor: Point | null): void {
    this.#show({ cursor });
  }

  showSelection(selection: readonly string[]): void {
    this.#show({ selection });
  }

  showEditing(editing: PresenceState['editing']): void {
    this.#show({ editing });
  }

  /** Before which letter this hand is in the field that it writes in, UTF-16 code units. */
  showCaret(card: string, field: string, caret: number): void {
    const { editing } = this.#own;
    if (editing?.card === card && editing.field === field && editing.caret === caret) return;
    this.#show({ editing: { card, field, caret } });
  }

  /** Where the cards in hand are now; `{}` once they are let go. */
  showDrag(drag: Readonly<Record<string, Hold>>): void {
    this.#show({ drag });
  }

  /** What of the map this person sees. */
  showView(view: SeenArea | null): void {
    this.#show({ view });
  }

  showFollowing(following: number | null): void {
    this.#show({ following });
  }

  /** Has the others see something once; false when the one before has only just been. */
  signal(signal: NewSignal): boolean {
    const now = Date.now();
    if (now - this.#signalledAt < SIGNAL_INTERVAL_MS) return false;
    this.#signalledAt = now;
    if (this.#signalTimer !== null) clearTimeout(this.#signalTimer);
    this.#signalTimer = setTimeout(() => {
      this.#ownSignal.set(null);
      this.#show({ signal: null });
    }, SIGNAL_MS);
    const [id = 0] = crypto.getRandomValues(new Uint32Array(1));
    const numbered = { ...signal, id } as Signal;
    this.#ownSignal.set(numbered);
    this.#show({ signal: numbered });
    return true;
  }

  /** Says who this person is from now on; the server has the last word on it. */
  identify(user: PresenceUser): void {
    this.#user = user;
    this.#show({});
  }

  destroy(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#signalTimer !== null) clearTimeout(this.#signalTimer);
    this.#awareness.off('change', this.#onChange);
    this.#awareness.setLocalState(null);
  }

  #show(change: Partial<OwnPresence>): void {
    this.#own = { ...this.#own, ...change };
    this.#isStale = true;
    if (this.#timer === null) this.#send();
  }

  /** Sends at once, then again after the interval if something has changed meanwhile. */
  #send(): void {
    this.#isStale = false;
    this.#awareness.setLocalState({ user: this.#user, ...this.#own });
    this.#timer = setTimeout(() => {
      this.#timer = null;
      if (this.#isStale) this.#send();
    }, SEND_INTERVAL_MS);
  }

  #readPeers(): readonly Peer[] {
    const known = new Map(this.#peers.get().map((peer) => [peer.clientId, peer]));
    const peers: Peer[] = [];
    for (const [clientId, state] of this.#awareness.getStates()) {
      if (clientId === this.#awareness.clientID) continue;
      const presence = parsePresence(state);
      if (!presence) continue;
      const before = known.get(clientId);
      const peer = { clientId, ...presence };
      peers.push(before && JSON.stringify(before) === JSON.stringify(peer) ? before : peer);
    }
    return peers.sort((a, b) => a.clientId - b.clientId);
  }
}
