import { SIGNAL_MS, type Signal } from '@cap-commun/shared/protocol/presence';
import type { BoardSession } from '../../document/board-session.ts';
import { createStore, type ReadableStore } from '../../lib/store.ts';
import { follow } from './follow-state.ts';

/** A signal that is shown now; `client` is null for one's own. */
export interface ShownSignal {
  readonly signal: Signal;
  readonly client: number | null;
}

/** A peer whose signals come faster than any hand makes them is shown no faster than this. */
const LEAST_INTERVAL_MS = 250;
/** And each kind of them is not announced more often than this. */
const SAID_INTERVAL_MS = 4_000;

/** What people do for the others to see once, for as long as it is shown. */
export class Signals {
  readonly shown: ReadableStore<readonly ShownSignal[]>;
  /** The last that screen readers are told of. */
  readonly said: ReadableStore<ShownSignal | null>;
  readonly #shown = createStore<readonly ShownSignal[]>([]);
  readonly #said = createStore<ShownSignal | null>(null);
  readonly #session: BoardSession;
  readonly #known = new Map<number, number>();
  readonly #shownAt = new Map<number, number>();
  readonly #saidAt = new Map<string, number>();
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  #ownId: number | null = null;

  constructor(session: BoardSession) {
    this.#session = session;
    this.shown = this.#shown;
    this.said = this.#said;
  }

  /** Follows what comes; answers the way to stop. */
  listen(): () => void {
    const { presence } = this.#session;
    // What stood there before this page looked was for others.
    for (const { clientId, signal } of presence.peers.get()) if (signal) this.#known.set(clientId, signal.id);
    const stops = [
      presence.peers.subscribe(() => this.#look()),
      presence.ownSignal.subscribe(() => this.#lookAtOwn()),
    ];
    return () => {
      for (const stop of stops) stop();
      for (const timer of this.#timers) clearTimeout(timer);
    };
  }

  #look(): void {
    const now = Date.now();
    for (const { clientId, signal } of this.#session.presence.peers.get()) {
      if (!signal || this.#known.get(clientId) === signal.id) continue;
      this.#known.set(clientId, signal.id);
      if (now - (this.#shownAt.get(clientId) ?? 0) < LEAST_INTERVAL_MS) continue;
      this.#shownAt.set(clientId, now);
      if (signal.kind === 'summons') follow(this.#session, clientId, true);
      const shown = { signal, client: clientId };
      this.#show(shown);
      const kind = `${clientId} ${signal.kind}`;
      if (now - (this.#saidAt.get(kind) ?? 0) < SAID_INTERVAL_MS) continue;
      this.#saidAt.set(kind, now);
      this.#said.set(shown);
    }
  }

  #lookAtOwn(): void {
    const signal = this.#session.presence.ownSignal.get();
    if (!signal || signal.id === this.#ownId) return;
    this.#ownId = signal.id;
    this.#show({ signal, client: null });
  }

  #show(added: ShownSignal): void {
    this.#shown.update((shown) => [...shown, added]);
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#shown.update((shown) => shown.filter((each) => each !== added));
    }, SIGNAL_MS);
    this.#timers.add(timer);
  }
}
