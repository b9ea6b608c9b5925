import { CLOSE, isFinalClose, isWipingClose } from '@cap-commun/shared/protocol/close-codes';
import { decodeCommandResult } from '@cap-commun/shared/protocol/commands';
import {
  decodeBeat,
  decodeDurable,
  decodeRefused,
  encodeHello,
  MESSAGE,
  PROTOCOL_VERSION,
} from '@cap-commun/shared/protocol/messages';
import { decodeState } from '@cap-commun/shared/protocol/server-state';
import type { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import type * as Y from 'yjs';
import { createStore, type ReadableStore } from '../lib/store.ts';
import { retryDelay } from './backoff.ts';
import { createCountingSocket, type SocketWatcher } from './counting-socket.ts';
import { LinkWatch } from './link-watch.ts';
import type { LocalCopy } from './local-copy.ts';
import { watchPage } from './page-watch.ts';
import { PendingChanges, type WaitingCounts } from './pending-changes.ts';
import { isServerUp } from './server-check.ts';
import { ServerLine } from './server-line.ts';
import {
  type ConnectionStatus,
  closeNameOf,
  connectionStatus,
  type LinkState,
  type RefusalName,
  refusalNameOf,
  refusalOfClose,
  UNSAVED_AFTER_MS,
} from './status.ts';
import { createStreamSocket } from './stream-socket.ts';
import { type SocketClass, Transports } from './transports.ts';
import { WayBack } from './way-back.ts';

/** A refusal of the moment is tried again soon, one that needs somebody to act much later. */
const REFUSAL_RETRY_MS: Readonly<Record<RefusalName, number>> = {
  storeUnavailable: 5_000,
  tooFast: 5_000,
  readOnly: 60_000,
  tooLarge: 60_000,
  boardFull: 60_000,
  damaged: 10_000,
};

/** Close code of a connection that broke. */
const ABNORMAL = 1006;
/** An attempt that has taken so long is begun again when the network comes back. */
const STALE_ATTEMPT_MS = 500;

export interface ConnectionOptions {
  readonly boardId: string;
  readonly doc: Y.Doc;
  /** A document that lies beside the board, at a path under it; the board itself when left out. */
  readonly beside?: { readonly path: string; readonly params: Readonly<Record<string, string>> };
  /** Address under which boards are synced, `wss://host/sync`. */
  readonly url: string;
  readonly localCopy: LocalCopy;
  readonly waitingCounts: WaitingCounts;
  /** Ways to the server, the preferred one first; a WebSocket, then a stream with POSTs. */
  readonly sockets?: readonly SocketClass[];
  /** Whether the server answers an ordinary request. */
  readonly isServerUp?: () => Promise<boolean>;
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
  readonly #transports: Transports;
  readonly #wayBack: WayBack;
  readonly #watch = new LinkWatch(() => this.#drop(0));
  #facts: Pick<LinkState, 'hasEverSynced' | 'isRestart' | 'nextRetryAt' | 'refusal' | 'close'> = {
    hasEverSynced: false,
    isRestart: false,
    nextRetryAt: null,
    refusal: null,
    close: null,
  };
  #socket: WebSocket | null = null;
  #triedAt = 0;
  /** Whether the page has gone, and nothing is to be tried until it comes back. */
  #hasLeft = false;
  #failures = 0;
  #retryTimer: ReturnType<typeof setTimeout> | null = null;
  #unsavedTimer: ReturnType<typeof setTimeout> | null = null;
  readonly #stopWatchingPage: () => void;
  #isReady = false;
  #isDestroyed = false;

  constructor(options: ConnectionOptions) {
    this.#options = options;
    this.#pending = new PendingChanges(options.waitingCounts);
    // Before the provider: a change is noted first, then the frame that carries it leaves.
    options.doc.on('update', this.#onUpdate);
    const sockets = options.sockets ?? [WebSocket, createStreamSocket()];
    const [preferred = WebSocket] = sockets;
    this.#transports = new Transports(
      sockets.map((Socket) => createCountingSocket(Socket, this.#socketWatcher)),
    );
    this.#wayBack = new WayBack({
      url: addressOf(options),
      Socket: preferred,
      random: () => this.#random(),
      onOpen: () => this.#takePreferredWay(),
    });
    this.#provider = this.#createProvider();
    this.awareness = this.#provider.awareness;
    this.server = new ServerLine((frame) => this.#provider.ws?.send(frame as Uint8Array<ArrayBuffer>));
    this.status = this.#status = createStore(connectionStatus(this.#link(), Date.now()));
    this.#stopWatchingPage = watchPage({
      onReturn: () => this.#onReturn(),
      onOffline: () => this.#onOffline(),
      onLeave: () => this.#onLeave(),
      onBeforeUnload: (event) => this.#onBeforeUnload(event),
    });
    this.ready = options.localCopy.loaded.then(() => {
      this.#isReady = true;
      if (!this.#isDestroyed) this.#provider.connect();
    });
  }

  /** Tries again at once instead of at the next turn. */
  retryNow(): void {
    if (this.#facts.close || this.#isDestroyed || !this.#isReady || this.#provider.wsconnected) return;
    // What was begun before may hang on a network that is gone.
    if (this.#provider.wsconnecting && Date.now() - this.#triedAt > STALE_ATTEMPT_MS) this.#hangUp(false);
    this.#clearRetry();
    this.#provider.connect();
    this.#refresh();
  }

  /** The server's clock, in milliseconds since 1970. */
  serverNow(): number {
    return this.#watch.serverNow();
  }

  async destroy(): Promise<void> {
    this.#isDestroyed = true;
    this.#stopWatchingPage();
    this.#options.doc.off('update', this.#onUpdate);
    this.#clearRetry();
    if (this.#unsavedTimer !== null) clearTimeout(this.#unsavedTimer);
    this.#watch.stop();
    this.#wayBack.stop();
    this.server.destroy();
    this.#provider.destroy();
    await this.#options.localCopy.close();
  }

  #createProvider(): WebsocketProvider {
    const { url, boardId, doc, beside } = this.#options;
    const provider = new WebsocketProvider(url, boardId + (beside?.path ?? ''), doc, {
      connect: false,
      params: { ...beside?.params },
      disableBc: true,
      // Every close comes to us, and we decide when to come back.
      shouldReconnect: () => false,
      WebSocketPolyfill: this.#transports.Socket,
    });
    provider.messageHandlers[MESSAGE.durable] = (_, decoder) => this.#onDurable(decodeDurable(decoder));
    provider.messageHandlers[MESSAGE.refused] = (_, decoder) => {
      const { code, frame } = decodeRefused(decoder);
      this.#onRefused(refusalNameOf(code), frame);
    };
    provider.messageHandlers[MESSAGE.beat] = (_, decoder) => this.#watch.beat(decodeBeat(decoder));
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

  readonly #socketWatcher: SocketWatcher = {
    onSocket: (socket) => {
      this.#socket = socket;
      this.#triedAt = Date.now();
      this.#watch.opening();
      this.#pending.newSocket();
    },
    onOpen: (socket) => {
      if (socket === this.#socket) this.#watch.opened();
    },
    onMessage: (socket) => {
      if (socket === this.#socket) this.#onWord();
    },
    onDocumentFrame: (kind, index) => {
      if (kind === 'state') this.#pending.sentState(index);
      else this.#pending.sentUpdate(index);
      this.#refresh();
    },
  };

  readonly #onUpdate = (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
    if (!transaction.local) return;
    this.#pending.add(Date.now());
    this.#refresh();
  };

  #onWord(): void {
    this.#watch.heard();
    if (this.#facts.isRestart) this.#facts = { ...this.#facts, isRestart: false };
  }

  #onSync(isSynced: boolean): void {
    if (isSynced) {
      this.#watch.synced();
      this.#transports.worked();
      if (this.#transports.isFallback) this.#wayBack.start();
      else this.#wayBack.stop();
      this.#failures = 0;
      this.#facts = { ...this.#facts, hasEverSynced: true, nextRetryAt: null };
      if (this.#pending.count === 0 || this.#facts.refusal === 'damaged') {
        this.#facts = { ...this.#facts, refusal: null };
      }
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
    // Whoever is told why has been reached: only what breaks without a word says something of the way.
    this.#endAttempt(code === ABNORMAL);
    const isRestart = this.#facts.isRestart || code === CLOSE.goingAway.code;
    this.#facts = { ...this.#facts, refusal: refusalOfClose(code), isRestart };
    if (!isFinalClose(code)) {
      this.#retryAfter(retryDelay(this.#failures++, this.#random()));
      this.#options.onRetriedClose?.(code);
      return;
    }
    this.#wayBack.stop();
    this.#facts = { ...this.#facts, nextRetryAt: null, close: { reason: closeNameOf(code) } };
    if (isWipingClose(code)) void this.#options.localCopy.wipe();
    this.#refresh();
  }

  /** Closes from our side, and comes back after `delay` milliseconds. */
  #drop(delay: number): void {
    this.#hangUp();
    this.#retryAfter(delay || retryDelay(this.#failures++, this.#random()));
  }

  #hangUp(isBroken = true): void {
    this.#endAttempt(isBroken);
    this.#provider.disconnect();
  }

  /** A connection that brought no board tells of the way, when the server answers otherwise. */
  #endAttempt(isBroken: boolean): void {
    const hasSynced = this.#watch.hasSynced;
    this.#watch.stop();
    this.#socket = null;
    if (!isBroken || hasSynced || this.#hasLeft) return;
    const ask = this.#options.isServerUp ?? isServerUp;
    void ask().then((isUp) => {
      if (isUp && !this.#watch.hasSynced) this.#transports.refused();
      this.#refresh();
    });
  }

  #takePreferredWay(): void {
    if (!this.#transports.isFallback || this.#isDestroyed) return;
    this.#transports.prefer();
    if (this.#hasLeft) return;
    this.#hangUp();
    this.#provider.connect();
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

  /** The network, or the person, is back: nobody waits for the next turn, or believes in a socket that looks open. */
  #onReturn(): void {
    this.#hasLeft = false;
    this.#wayBack.hurry();
    if (!this.#provider.wsconnected) this.retryNow();
    else if (this.#watch.hasHeard) this.#askForAWord();
  }

  /** Hello is answered at once, however often it is said. */
  #askForAWord(): void {
    this.#socket?.send(
      encodeHello({ version: PROTOCOL_VERSION, wantsAcks: true }) as Uint8Array<ArrayBuffer>,
    );
    this.#watch.probed();
  }

  #onOffline(): void {
    if (this.#provider.wsconnected) this.#drop(0);
  }

  /** Others need not see the hands of a page that is gone or frozen. */
  #onLeave(): void {
    this.#hasLeft = true;
    this.#clearRetry();
    if (!this.#facts.close) this.#hangUp();
    this.#refresh();
  }

  #onBeforeUnload(event: BeforeUnloadEvent): void {
    if (this.#pending.count > 0) event.preventDefault();
  }

  #random(): number {
    return (this.#options.random ?? Math.random)();
  }

  #link(): LinkState {
    return {
      ...this.#facts,
      isBlocked: this.#transports.isBlocked,
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
    const since = this.#pending.oldestAt;
    if (since === null || (status.kind !== 'sending' && status.kind !== 'connecting')) return;
    const delay = Math.max(0, since + UNSAVED_AFTER_MS - Date.now());
    this.#unsavedTimer = setTimeout(() => this.#refresh(), delay);
  }
}

function addressOf({ url, boardId, beside }: ConnectionOptions): string {
  const query = new URLSearchParams(beside?.params).toString();
  return `${url}/${encodeURIComponent(boardId)}${beside?.path ?? ''}${query && `?${query}`}`;
}

function isSameStatus(a: ConnectionStatus, b: ConnectionStatus): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
