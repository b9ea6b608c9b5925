import { firstCommit } from '@cap-commun/server/rooms/board-documents';
import { compactDocument } from '@cap-commun/server/rooms/compact-document';
import { MemoryStore } from '@cap-commun/server/storage/memory/memory-store';
import type { Wire } from '@cap-commun/server/sync/wire';
import { applyEdits } from '@cap-commun/shared/document/edits';
import { seedEdits } from '@cap-commun/shared/domain/seed';
import type { Role } from '@cap-commun/shared/protocol/roles';
import { vi } from 'vitest';
import * as Y from 'yjs';
import { FakeNetwork } from '../support/fake-network.ts';
import { KeptPromises } from '../support/kept-promises.ts';
import type { NetworkLink } from '../support/network-link.ts';
import { Random } from '../support/random.ts';
import { type PeerKind, SimulatedPeer } from './peer.ts';
import { ServerProcess } from './server-process.ts';

const BOARD = 'simulated';
const START_MS = Date.parse('2026-03-02T09:00:00Z');

/** Peers, a network, a server and its disk, of which only a seed decides what happens next. */
export class World {
  readonly random: Random;
  /** Without streams and removals, as the older of the pinned seeds were played. */
  readonly isClassic: boolean;
  readonly promises = new KeptPromises();
  readonly network = new FakeNetwork(this.promises);
  readonly peers: SimulatedPeer[] = [];
  readonly store = new MemoryStore();
  readonly #limits;
  server: ServerProcess | undefined;

  private constructor(seed: number, isClassic: boolean) {
    this.random = new Random(seed);
    this.isClassic = isClassic;
    // A small buffer makes slow readers of everybody, a short rest unloads rooms between two visits.
    this.#limits = {
      maxBufferedBytes: this.random.pick([200, 4_000, 4_000_000]),
      idleTimeoutMs: this.random.pick([500, 30_000]),
    };
  }

  /** Takes the timers over; `destroy` gives them back. */
  static async create(seed: number, isClassic: boolean): Promise<World> {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
      now: START_MS,
    });
    // The browser's own events, which nobody sends here.
    const page = { addEventListener: () => undefined, removeEventListener: () => undefined };
    for (const [name, listen] of Object.entries(page)) vi.stubGlobal(name, listen);
    vi.stubGlobal('document', { ...page, visibilityState: 'visible' });
    const world = new World(seed, isClassic);
    const seedBoard = seedEdits({ title: 'Programme', partners: ['Nuvia', 'Ditec'], lang: 'fr' });
    const first = firstCommit(BOARD, (doc) => applyEdits(doc, seedBoard, null));
    await world.store.createBoard({ id: BOARD, createdAt: START_MS }, [], first);
    world.startServer();
    for (let index = world.random.between(2, world.random.pick([3, 5, 8])); index > 0; index -= 1)
      world.#addPeer(index);
    return world;
  }

  startServer(): void {
    const server = new ServerProcess(BOARD, this.store, this.#limits);
    this.server = server;
    const accept = (wire: Wire, { owner }: NetworkLink): void => {
      const peer = this.peers.find(({ name }) => name === owner);
      if (peer) server.accept(wire, peer);
    };
    this.network.serve({
      onSocket: (socket, link) => accept(socket as unknown as Wire, link),
      onStream: accept,
    });
  }

  async killServer(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    this.network.killServer();
    if (server) await server.die(this.random.between(0, server.disk.waiting));
  }

  async stopServer(): Promise<void> {
    const { server } = this;
    if (!server) return;
    const stopped = server.stop();
    await server.disk.resume();
    await stopped;
    await this.settle();
    this.server = undefined;
    this.network.killServer();
  }

  /** What the store holds, as a document of its own. */
  async stored(): Promise<Y.Doc> {
    const loaded = await this.store.loadDocument(BOARD);
    const doc = new Y.Doc();
    for (const update of loaded?.updates ?? []) Y.applyUpdate(doc, update);
    return doc;
  }

  async compact(): Promise<void> {
    const loaded = await this.store.loadDocument(BOARD);
    if (!loaded || loaded.logLength === 0) return;
    const update = compactDocument(Y.mergeUpdates([...loaded.updates]));
    await this.store.saveSnapshot({ board: BOARD, seq: loaded.seq, update });
    await this.store.retireBefore(BOARD, loaded.seq);
  }

  /** Takes a person off the board: their work that the server has stays, and nothing of theirs comes any more. */
  remove(peer: SimulatedPeer): void {
    peer.isRevoked = true;
    this.server?.revoke(peer.name);
  }

  /** One who was refused keeps their copy, and a viewer's copy is never sent: only writers come back with theirs. */
  reload(peer: SimulatedPeer): void {
    if (!peer.mayWrite || peer.isRevoked) return;
    this.peers[this.peers.indexOf(peer)] = peer.reload(this.#newClientId());
  }

  async advance(milliseconds: number): Promise<void> {
    vi.advanceTimersByTime(milliseconds);
    await this.settle();
  }

  /** Lets everything that waits for nothing but its turn have it. */
  settle(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve));
  }

  destroy(): void {
    for (const peer of this.peers) peer.destroy();
    vi.clearAllTimers();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  }

  /** The first two may write, so that every run has something to merge. */
  #addPeer(index: number): void {
    const { random, network } = this;
    const role: Role = index <= 2 ? 'editor' : random.pick(['editor', 'facilitator', 'viewer'] as const);
    const kind = random.pick<PeerKind>(['stock', 'app']);
    const clientId = this.#newClientId();
    this.peers.push(
      new SimulatedPeer({
        name: `p${index}`,
        kind,
        role,
        clientId,
        board: BOARD,
        network,
        random,
        hasStreams: !this.isClassic,
        usesStream: !this.isClassic && random.chance(0.4),
      }),
    );
  }

  #newClientId(): number {
    return this.random.between(2, 2 ** 32 - 1);
  }
}
