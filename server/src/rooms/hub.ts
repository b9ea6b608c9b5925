import type { CloseName } from '@cap-commun/shared/protocol/close-codes';
import { BEAT_INTERVAL_MS } from '@cap-commun/shared/protocol/messages';
import type { Logger } from '../observability/logger.ts';
import { type BoardCommit, type DocumentStore, StoreFailure } from '../storage/board-store.ts';
import { Compaction } from './compaction.ts';
import type { RoomLimits } from './limits.ts';
import type { Peer } from './peer.ts';
import { Room, type RoomBatch } from './room.ts';

/**
 * How far two ticks are apart at least. What comes after a rest goes out at once; under load, what comes meanwhile
 * gathers, so that a commit and a frame for each peer stand for all of it. With the commit, it is there within 30 ms.
 */
const TICK_MS = 20;

export interface HubOptions {
  readonly store: DocumentStore;
  readonly limits: RoomLimits;
  readonly logger: Logger;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Every open room, and the rhythm of them all: each tick makes the queued updates of all rooms durable in one
 * commit, then shows them. A room whose commit fails is dropped whole: nothing of it was shown or acknowledged, and
 * its peers bring it again when they reconnect.
 */
export class Hub {
  readonly #options: HubOptions;
  readonly #rooms = new Map<string, Promise<Room | undefined>>();
  readonly #open = new Map<string, Room>();
  readonly #idleSince = new WeakMap<Room, number>();
  /** Rooms that were given something since they last went through a tick. */
  readonly #touched = new Set<Room>();
  readonly #compaction: Compaction;
  readonly #beat: NodeJS.Timeout;
  /** What else people of a board are connected to, and leave with it. */
  beside: Pick<Hub, 'closePeers'> | undefined;
  /** Since the start; for `/metrics`. */
  readonly counters = { commits: 0, updates: 0, bytes: 0, frames: 0 };
  #tickTimer: NodeJS.Timeout | undefined;
  #tickedAt = 0;
  #commit: Promise<void> | undefined;

  constructor(options: HubOptions) {
    this.#options = options;
    this.#compaction = new Compaction(options.store, options.logger, options.limits.compactAfterUpdates);
    this.#beat = setInterval(() => this.#everyBeat(), BEAT_INTERVAL_MS);
    this.#beat.unref();
  }

  get roomCount(): number {
    return this.#open.size;
  }

  /** Every room that is open now. */
  get openRooms(): readonly Room[] {
    return [...this.#open.values()];
  }

  get peerCount(): number {
    return [...this.#open.values()].reduce((count, room) => count + room.peers.size, 0);
  }

  /** The room of a board, loaded when it is not yet; undefined for a board that does not exist. */
  room(board: string): Promise<Room | undefined> {
    const known = this.#rooms.get(board);
    if (known) return known;
    const loading = this.#load(board);
    this.#rooms.set(board, loading);
    return loading;
  }

  /** The room of a board if it is open now. */
  openRoom(board: string): Room | undefined {
    return this.#open.get(board);
  }

  /** How many people are connected to a board, without loading it. */
  presentIn(board: string): number {
    return this.#open.get(board)?.peers.size ?? 0;
  }

  /** The memberships that are connected to a board. */
  membershipsIn(board: string): ReadonlySet<string> {
    const peers = [...(this.#open.get(board)?.peers ?? [])];
    return new Set(peers.map(({ identity }) => identity.membership));
  }

  /** To be called after anything was given to a room: it goes out with the next tick. */
  touch(room: Room): void {
    this.#touched.add(room);
    this.#schedule();
  }

  /**
   * Writes an edit of the server's own into a board as it is now; resolves when it is durable. A room that was dropped
   * while the edit was made is not the board any more. Throws when the edit does not fit the document.
   */
  async write(board: string, update: Uint8Array): Promise<void> {
    const room = await this.#readyRoom(board);
    const isDurable = room.receiveServerUpdate(update);
    this.touch(room);
    await isDurable;
  }

  /** A large room is made ready piece by piece; should it be dropped meanwhile, its successor is. */
  async #readyRoom(board: string): Promise<Room> {
    for (;;) {
      const room = await this.room(board);
      if (!room) throw new StoreFailure(`board ${board} is gone`);
      await room.ready();
      if (this.#isCurrent(room)) return room;
    }
  }

  #schedule(): void {
    if (this.#tickTimer) return;
    const rested = Math.max(0, this.#options.now() - this.#tickedAt);
    this.#tickTimer = setTimeout(() => this.#tick(), Math.max(0, TICK_MS - rested));
  }

  leave(room: Room, peer: Peer): void {
    room.leave(peer);
    if (room.peers.size === 0) this.#idleSince.set(room, this.#options.now());
    this.touch(room);
  }

  /** Closes the sockets of a board that `isConcerned` names. */
  closePeers(board: string, reason: CloseName, isConcerned: (peer: Peer) => boolean): void {
    for (const peer of [...(this.#open.get(board)?.peers ?? [])]) if (isConcerned(peer)) peer.close(reason);
    this.beside?.closePeers(board, reason, isConcerned);
  }

  /**
   * Takes a room out of use and leaves its people connected to it: what they send from now on goes nowhere, is
   * acknowledged to nobody, and is brought again when they are closed and come back.
   */
  setAside(board: string): Room | undefined {
    const room = this.#open.get(board);
    this.#rooms.delete(board);
    this.#open.delete(board);
    return room;
  }

  /** Forgets a room and closes who is in it. What was queued goes nowhere; the next visitor loads the board again. */
  drop(board: string, reason: CloseName): void {
    this.setAside(board)?.closeAll(reason);
    if (reason === 'deleted') this.beside?.closePeers(board, reason, () => true);
  }

  /** Commits all that was received, then closes every socket. */
  async close(): Promise<void> {
    clearInterval(this.#beat);
    await this.flush();
    for (const room of this.#open.values()) room.closeAll('goingAway');
    clearTimeout(this.#tickTimer);
    await this.#compaction.close();
  }

  /** Resolves when everything received so far is durable and shown. */
  async flush(): Promise<void> {
    await this.#commit;
    await this.#commitAll();
  }

  /** Resolves when everything received so far is durable and no compaction is running. */
  async settled(): Promise<void> {
    await this.flush();
    await this.#compaction.settled();
  }

  #isCurrent(room: Room): boolean {
    return this.#open.get(room.id) === room;
  }

  async #load(board: string): Promise<Room | undefined> {
    const { store, limits, now, logger } = this.#options;
    try {
      const stored = await store.loadDocument(board);
      if (!stored) {
        this.#rooms.delete(board);
        return undefined;
      }
      if (stored.damage)
        logger.error({ board, damage: stored.damage }, 'board loaded from an older snapshot');
      const room = new Room(board, stored, limits, now);
      this.#open.set(board, room);
      this.#idleSince.set(room, now());
      return room;
    } catch (error) {
      // The next visitor tries again: a read that failed once must not look like an empty board for ever.
      this.#rooms.delete(board);
      logger.error({ board, err: error }, 'board could not be loaded');
      throw error;
    }
  }

  #tick(): void {
    this.#tickTimer = undefined;
    this.#tickedAt = this.#options.now();
    for (const room of this.#touched) showPresence(room);
    if (!this.#commit) void this.#commitAll();
  }

  async #commitAll(): Promise<void> {
    const dirty = [...this.#touched].filter((room) => room.isDirty && this.#isCurrent(room));
    this.#touched.clear();
    if (dirty.length === 0) return;
    this.#commit = this.#commitRooms(dirty);
    await this.#commit;
    this.#commit = undefined;
    if (this.#touched.size > 0) this.#schedule();
  }

  async #commitRooms(rooms: readonly Room[]): Promise<void> {
    const batches = rooms.map((room) => [room, room.takeBatch()] as const);
    try {
      const commits = batches.flatMap(([, { commit }]) => commit ?? []);
      if (commits.length > 0) await this.#options.store.commit(commits);
      this.#count(commits);
    } catch (error) {
      this.#failed(batches, error);
      return;
    }
    for (const [room, batch] of batches) {
      room.afterCommit(batch);
      this.#compaction.consider(room, () => this.#isCurrent(room));
    }
  }

  #count(commits: readonly BoardCommit[]): void {
    this.counters.commits += 1;
    this.counters.updates += commits.length;
    this.counters.bytes += commits.reduce((bytes, { update }) => bytes + update.length, 0);
  }

  #failed(batches: readonly (readonly [Room, RoomBatch])[], error: unknown): void {
    this.#options.logger.error({ err: error, boards: batches.length }, 'commit failed');
    for (const [room, batch] of batches) {
      if (this.#isCurrent(room)) this.drop(room.id, 'tryLater');
      for (const { onFailed } of batch.frames) onFailed?.(error);
    }
  }

  #everyBeat(): void {
    const { now, limits } = this.#options;
    for (const room of [...this.#open.values()]) {
      room.resumeSlowPeers();
      for (const peer of [...room.peers]) peer.beat(now());
      const idleSince = this.#idleSince.get(room);
      if (room.peers.size > 0) this.#idleSince.delete(room);
      else if (idleSince !== undefined && now() - idleSince > limits.idleTimeoutMs) this.#unload(room);
    }
  }

  #unload(room: Room): void {
    if (!room.isDirty && !this.#compaction.isRunning(room) && !this.#commit) this.drop(room.id, 'tryLater');
  }
}

function showPresence(room: Room): void {
  if (!room.presence.isChanged) return;
  const frameFor = room.presence.takeChanges();
  for (const peer of room.peers) {
    const frame = frameFor(peer);
    if (frame) peer.sendVolatile(frame);
  }
}
