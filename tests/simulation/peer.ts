import { BoardStore, type ScheduleFrame } from '@cap-commun/client/document/board-store';
import { LiveFindings } from '@cap-commun/client/document/live-findings';
import { ruleEngine } from '@cap-commun/client/document/rule-engine';
import { BoardUndo, LOCAL_ORIGIN } from '@cap-commun/client/document/undo';
import { BoardConnection } from '@cap-commun/client/sync/board-connection';
import { createStreamSocket } from '@cap-commun/client/sync/stream-socket';
import { applyEdits } from '@cap-commun/shared/document/edits';
import type { Edit } from '@cap-commun/shared/domain/edit';
import type { Finding } from '@cap-commun/shared/domain/finding';
import { mayWrite, type Role } from '@cap-commun/shared/protocol/roles';
import type { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { FakeNetwork } from '../support/fake-network.ts';
import type { Random } from '../support/random.ts';

/** The stock provider, which knows nothing of ours, or the connection that the app uses. */
export type PeerKind = 'stock' | 'app';

export interface PeerOptions {
  readonly name: string;
  readonly kind: PeerKind;
  readonly role: Role;
  readonly clientId: number;
  readonly board: string;
  readonly network: FakeNetwork;
  readonly random: Random;
  /** Whether the app may go around WebSockets. */
  readonly hasStreams: boolean;
  /** Whether the network of this peer takes no WebSockets: a stock provider is then given a stream. */
  readonly usesStream: boolean;
  /** What this device had kept of the board, by a document of before. */
  readonly localCopy?: Uint8Array;
}

interface Link {
  readonly awareness: Awareness;
  connect(): void;
  disconnect(): void;
  isSynced(): boolean;
  describe(): string;
  destroy(): void;
}

const FRAME_MS = 16;
/** Of POSTs that arrive. */
const LOST_ANSWERS = 0.05;

const nextFrame: ScheduleFrame = (callback) => {
  const timer = setTimeout(callback, FRAME_MS);
  return () => clearTimeout(timer);
};

/** One person at one screen: a document, a connection of one kind, and hands that edit and undo. */
export class SimulatedPeer {
  readonly name: string;
  readonly role: Role;
  readonly kind: PeerKind;
  readonly doc = new Y.Doc();
  readonly #undo: BoardUndo;
  readonly #store: BoardStore;
  readonly #findings: LiveFindings;
  readonly #options: PeerOptions;
  readonly #link: Link;
  #second: WebsocketProvider | undefined;
  #created = 0;
  /** Close codes after which the peer was not to come back. */
  readonly finalCloses: number[] = [];
  /** Whether a peer that may not write has tried. */
  hasScribbled = false;
  /** Whether they were removed from the board. */
  isRevoked = false;

  constructor(options: PeerOptions) {
    this.#options = options;
    this.name = options.name;
    this.role = options.role;
    this.kind = options.kind;
    this.doc.clientID = options.clientId;
    if (options.localCopy) Y.applyUpdate(this.doc, options.localCopy);
    this.#undo = new BoardUndo(this.doc);
    this.#store = new BoardStore(this.doc, nextFrame);
    const now = () => Date.now();
    this.#findings = new LiveFindings(this.#store, { now, engine: ruleEngine() });
    this.#link = options.kind === 'app' ? this.#appLink() : this.#stockLink();
  }

  get mayWrite(): boolean {
    return mayWrite(this.role);
  }

  get isSettled(): boolean {
    return this.#link.isSynced() && !this.#second;
  }

  /** The findings that this screen shows, which were never computed afresh. */
  get findings(): readonly Finding[] {
    return this.#findings.complete.get().findings;
  }

  /** Whose hands this screen shows: the name that the server gives to each clientID but one's own. */
  get seenPeople(): ReadonlyMap<number, unknown> {
    const others = [...this.#link.awareness.getStates()].filter(([client]) => client !== this.doc.clientID);
    return new Map(others.map(([client, { user }]) => [client, user?.name]));
  }

  /** What the connection says of itself. */
  get state(): string {
    return this.#link.describe();
  }

  newId(): string {
    this.#created += 1;
    return `${this.name}-${this.#created}`;
  }

  edit(edits: readonly Edit[]): void {
    this.#undo.beginStep(null);
    applyEdits(this.doc, edits, LOCAL_ORIGIN);
    if (!this.mayWrite) this.hasScribbled = true;
  }

  undo(): void {
    this.#undo.undo();
  }

  redo(): void {
    this.#undo.redo();
  }

  point(x: number, y: number): void {
    this.#link.awareness.setLocalStateField('cursor', { x, y });
  }

  goOffline(): void {
    this.#link.disconnect();
  }

  goOnline(): void {
    this.#link.connect();
  }

  /** A second connection of the same document, as when an old socket is not yet known to be dead. */
  openSecond(): void {
    this.#second ??= this.#provider();
  }

  closeSecond(): void {
    this.#second?.destroy();
    this.#second = undefined;
  }

  /** The page is loaded again: a new document, under a new clientID, of what the device had kept. */
  reload(clientId: number): SimulatedPeer {
    const localCopy = Y.encodeStateAsUpdate(this.doc);
    this.destroy();
    const reloaded = new SimulatedPeer({ ...this.#options, clientId, localCopy });
    reloaded.#created = this.#created;
    return reloaded;
  }

  destroy(): void {
    this.closeSecond();
    this.#link.destroy();
    this.#findings.destroy();
    this.#store.destroy();
    this.#undo.destroy();
    this.doc.destroy();
  }

  #provider(): WebsocketProvider {
    const { network, board, name } = this.#options;
    const provider = new WebsocketProvider('ws://simulated/sync', board, this.doc, {
      WebSocketPolyfill: this.#options.usesStream ? this.#streamClass() : network.socketClass(name),
      disableBc: true,
    });
    provider.on('closed', ({ code }) => this.finalCloses.push(code));
    return provider;
  }

  #streamClass(): typeof WebSocket {
    const { network, name, random } = this.#options;
    return createStreamSocket({
      fetch: network.fetchOf(name, () => random.chance(LOST_ANSWERS)),
      random: () => random.unit(),
    });
  }

  #stockLink(): Link {
    const provider = this.#provider();
    return {
      awareness: provider.awareness,
      connect: () => provider.connect(),
      disconnect: () => provider.disconnect(),
      isSynced: () => provider.synced,
      describe: () => (provider.wsconnected ? `connected, synced ${provider.synced}` : 'not connected'),
      destroy: () => provider.destroy(),
    };
  }

  /** The app goes offline as a browser does: the network says so. */
  #appLink(): Link {
    const { network, board, name, random } = this.#options;
    const connection = new BoardConnection({
      boardId: board,
      doc: this.doc,
      url: 'ws://simulated/sync',
      localCopy: { loaded: Promise.resolve(), wipe: async () => undefined, close: async () => undefined },
      waitingCounts: { inherited: () => 0, clearInherited: () => undefined, save: () => undefined },
      sockets: [network.socketClass(name), ...(this.#options.hasStreams ? [this.#streamClass()] : [])],
      isServerUp: async () => network.isServerUp,
      random: () => random.unit(),
    });
    connection.status.subscribe(() => {
      const status = connection.status.get();
      if (status.kind === 'closed') this.finalCloses.push(0);
    });
    return {
      awareness: connection.awareness,
      connect: () => connection.retryNow(),
      disconnect: () =>
        network.links.filter((link) => link.owner === name).forEach((link) => void link.cut()),
      isSynced: () => connection.status.get().kind === 'saved',
      describe: () => JSON.stringify(connection.status.get()),
      destroy: () => void connection.destroy(),
    };
  }
}
