import { isFinalClose, isWipingClose } from '@cap-commun/shared/protocol/close-codes';
import { decodeCommandResult } from '@cap-commun/shared/protocol/commands';
import { decodeBeat, decodeDurable, decodeRefused, MESSAGE } from '@cap-commun/shared/protocol/messages';
import { decodeState } from '@cap-commun/shared/protocol/server-state';
import type { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import type * as Y from 'yjs';
import { createStore, type ReadableStore } from '../lib/store.ts';
import { retryDelay } from './backoff.ts';
import { createCountingSocket } from './counting-socket.ts';
import { Heartbeat } from './heartbeat.ts';
import type { LocalCopy } from './local-copy.ts';
import { PendingChanges, type WaitingCounts } from './pending-changes.ts';
import { ServerLine } from './server-line.ts';
import {
  type ConnectionStatus,
  closeNameOf,
  connectionStatus,
  type LinkState,
  type RefusalName,
  refusalNameOf,
  UNSAVED_AFTER_MS,
} from './status.ts';

/** A refusal of the moment is tried again soon, one that needs somebody to act much later. */
const REFUSAL_RETRY_MS: Readonly<Record<RefusalName, number>> = {
  storeUnavailable: 5_000,
  tooFast: 5_000,
  readOnly: 60_000,
  tooLarge: 60_000,
  boardFull: 60_000,
};

export interface ConnectionOptions {
  readonly boardId: string;
  readonly doc: Y.Doc;
  /** Address under which boards are synced, `wss://host/sync`. */
  readonly url: string;
  readonly localCopy: LocalCopy;
  readonly waitingCounts: WaitingCounts;
  readonly Socket?: typeof WebSocket;
  /** Told the code of each close that is not the end. */
  readonly onRetriedClose?: (code: number) => void;
  /** In [0, 1). */
  readonly random?: () => number;
}

/**
 * One board's link to the server, over the stock y-websocket provider: it knows what is on the server's disk, notices
 * a dead link by itself, and comes back at its own pace.
 */
export class BoardConnection {
  readonly status: ReadableStore<ConnectionStatus>;
  /** Settles once the board can be shown: the local copy is read. */
  readonly ready: Promise<void>;
  readonly awareness: Awareness;
  /** Commands to the server, and what it tells of its own state. */
  readonly server: ServerLine;
  readonly #status;
  readonly #options: ConnectionOptions;
  readonly #provider: WebsocketProvider;
  readonly #pending: PendingChanges;
  readonly #heartbeat = new Heartbeat(() => this.#drop(0));
  #facts: Pick<LinkState, 'hasEverSynced' | 'nextRetryAt' | 'refusal' | 'close'> = {
    hasEverSynced: false,
    nextRetryAt: null,
    refusal: null,
    close: null,
  };
  #failures = 0;
  #retryTimer: ReturnType<typeof setTimeout> | null = null;
  #unsavedTimer: ReturnType<typeof setTimeout> | null = null;
  #isDestroyed = false;

  constructor(options: ConnectionOptions) {
    this.#options = options;
    this.#pending = new PendingChanges(options.waitingCounts);
    // Before the provider: a change is noted first, then the frame that carries it leaves.
    options.doc.on('update', this.#onUpdate);
    this.#provider = this.#createProvider();
    this.awareness = this.#provider.awareness;
    this.server = new ServerLine((frame) => this.#provider.ws?.send(frame as Uint8Array<ArrayBuffer>));
    this.status = this.#status = createStore(connectionStatus(this.#link(), Date.now()));
    addEventListener('online', this.#onReturn);
    document.addEventListener('visibilitychange', this.#onReturn);
    addEventListener('offline', this.#onOffline);
    addEventListener('beforeunload', this.#onBeforeUnload);
    this.ready = options.localCopy.loaded.then(() => {
      if (!this.#isDestroyed) this.#provider.connect();
    });
  }

  /** Tries again at once instead of at the next turn. */
  retryNow(): void {
    if (this.#facts.close || this.#isDestroyed || this.#provider.wsconnected) return;
    this.#clearRetry();
    this.#provider.connect();
    this.#refresh();
  }

  /** The server's clock, in milliseconds since 1970. */
  serverNow(): number {
    return this.#heartbeat.serverNow();
  }

  async destroy(): Promise<void> {
    this.#isDestroyed = true;
    removeEventListener('online', this.#onReturn);
    document.removeEventListener('visibilitychange', this.#onReturn);
    removeEventListener('offline', this.#onOffline);
    removeEventListener('beforeunload', this.#onBeforeUnload);
    this.#options.doc.off('update', this.#onUpdate);
    this.#clearRetry();
    if (this.#unsavedTimer !== null) clearTimeout(this.#unsavedTimer);
    this.#heartbeat.stop();
    this.server.destroy();
    this.#provider.destroy();
    await this.#options.localCopy.close();
  }

  #createProvider(): WebsocketProvider {
    const { url, boardId, doc, Socket = WebSocket } = this.#options;
    const provider = new WebsocketProvider(url, boardId, doc, {
      connect: false,
      disableBc: true,
      // Every close comes to us, and we decide when to come back.
      shouldReconnect: () => false,
      WebSocketPolyfill: createCountingSocket(Socket, {
        onSocket: () => this.#pending.newSocket(),
        onDocumentFrame: (kind, index) => {
          if (kind === 'state') this.#pending.sentState(index);
          else this.#pending.sentUpdate(index);
          this.#refresh();
        },
      }),
    });
    provider.messageHandlers[MESSAGE.durable] = (_, decoder) => this.#onDurable(decodeDurable(decoder));
    provider.messageHandlers[MESSAGE.refused] = (_, decoder) => {
      const { code, frame } = decodeRefused(decoder);
      this.#onRefused(refusalNameOf(code), frame);
    };
    provider.messageHandlers[MESSAGE.beat] = (_, decoder) => this.#heartbeat.beat(decodeBeat(decoder));
    provider.messageHandlers[MESSAGE.state] = (_, decoder) => this.server.told(decodeState(decoder));
    provider.messageHandlers[MESSAGE.commandResult] = (_, decoder) => {
      const { id, result } = decodeCommandResult(decoder);
      this.server.answered(id, result);
    };
    provider.on('sync', (isSynced) => this.#onSync(isSynced));
    provider.on('status', () => this.#refresh());
    provider.on('closed', ({ code }) => this.#onClosed(code));
    return provider;
  }

  readonly #onUpdate = (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
    if (!transaction.local) return;
    this.#pending.add(Date.now());
    this.#refresh();
  };

  #onSync(isSynced: boolean): void {
    if (isSynced) {
      this.#failures = 0;
      this.#facts = { ...this.#facts, hasEverSynced: true, nextRetryAt: null };
      this.server.opened();
    } else {
      this.server.closed();
    }
    this.#refresh();
  }

  #onDurable(frames: number): void {
    this.#pending.durable(frames);
    if (this.#pending.count === 0) this.#facts = { ...this.#facts, refusal: null };
    this.#refresh();
  }

  /** What follows a refused frame would not fit on the server: a new socket sends the whole difference again. */
  #onRefused(refusal: RefusalName, frame: number): void {
    this.#pending.refused(frame);
    this.#facts = { ...this.#facts, refusal };
    this.#drop(REFUSAL_RETRY_MS[refusal]);
  }

  #onClosed(code: number): void {
    this.#heartbeat.stop();
    this.#facts = { ...this.#facts, refusal: null };
    if (!isFinalClose(code)) {
      this.#retryAfter(retryDelay(this.#failures++, this.#random()));
      this.#options.onRetriedClose?.(code);
      return;
    }
    this.#facts = { ...this.#facts, nextRetryAt: null, close: { reason: closeNameOf(code) } };
    if (isWipingClose(code)) void this.#options.localCopy.wipe();
    this.#refresh();
  }

  /** Closes from our side, and comes back after `delay` milliseconds. */
  #drop(delay: number): void {
    this.#heartbeat.stop();
    this.#provider.disconnect();
    this.#retryAfter(delay || retryDelay(this.#failures++, this.#random()));
  }

  #retryAfter(delay: number): void {
    this.#clearRetry();
    this.#facts = { ...this.#facts, nextRetryAt: Date.now() + delay };
    this.#retryTimer = setTimeout(() => {
      this.#retryTimer = null;
      this.#provider.connect();
    }, delay);
    this.#refresh();
  }

  #clearRetry(): void {
    if (this.#retryTimer !== null) clearTimeout(this.#retryTimer);
    this.#retryTimer = null;
  }

  /** The network, or the person, is back: nobody waits for the next turn. */
  readonly #onReturn = () => {
    if (document.visibilityState === 'visible' && this.#facts.nextRetryAt !== null) this.retryNow();
  };

  readonly #onOffline = () => {
    if (this.#provider.wsconnected) this.#drop(0);
  };

  readonly #onBeforeUnload = (event: BeforeUnloadEvent) => {
    if (this.#pending.count > 0) event.preventDefault();
  };

  #random(): number {
    return (this.#options.random ?? Math.random)();
  }

  #link(): LinkState {
    return {
      ...this.#facts,
      isOpen: this.#provider.wsconnected,
      isSynced: this.#provider.synced,
      isAllDurable: this.#pending.isAllDurable,
      waiting: this.#pending.count,
      oldestWaitingAt: this.#pending.oldestAt,
    };
  }

  #refresh(): void {
    if (this.#isDestroyed) return;
    const status = connectionStatus(this.#link(), Date.now());
    if (!isSameStatus(status, this.#status.get())) this.#status.set(status);
    if (this.#unsavedTimer !== null) clearTimeout(this.#unsavedTimer);
    this.#unsavedTimer = null;
    if (status.kind !== 'sending') return;
    const delay = Math.max(0, status.since + UNSAVED_AFTER_MS - Date.now());
    this.#unsavedTimer = setTimeout(() => this.#refresh(), delay);
  }
}

function isSameStatus(a: ConnectionStatus, b: ConnectionStatus): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
