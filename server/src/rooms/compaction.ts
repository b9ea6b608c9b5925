import type { Logger } from '../observability/logger.ts';
import { DamagedBoard, type DocumentStore, type Snapshot } from '../storage/board-store.ts';
import { Compactor } from './compactor.ts';
import type { Room } from './room.ts';

/** Overwritten content counts towards a board's limit until it is compacted away, so it must not pile up. */
const COMPACT_AFTER_BYTES = 1024 * 1024;

/**
 * Keeps logs short: a room whose log has grown long enough is compacted, one at a time for each room, while its
 * edits go on. A compaction that fails changes nothing, and is tried again when the log has doubled.
 */
export class Compaction {
  readonly #store: DocumentStore;
  readonly #logger: Logger;
  readonly #afterUpdates: number;
  readonly #compactor = new Compactor();
  readonly #running = new Map<Room, Promise<void>>();
  readonly #retryAt = new WeakMap<Room, number>();
  #isClosed = false;

  constructor(store: DocumentStore, logger: Logger, afterUpdates: number) {
    this.#store = store;
    this.#logger = logger;
    this.#afterUpdates = afterUpdates;
  }

  isRunning(room: Room): boolean {
    return this.#running.has(room);
  }

  /** To be called after each commit of a room; `isCurrent` says whether it is still the board's room. */
  consider(room: Room, isCurrent: () => boolean): void {
    if (!this.#isDue(room) || this.#running.has(room) || this.#isClosed) return;
    const run = this.#compact(room, isCurrent).finally(() => this.#running.delete(room));
    this.#running.set(room, run);
  }

  /** Resolves when no compaction is running. */
  async settled(): Promise<void> {
    await Promise.all(this.#running.values());
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#compactor.close();
  }

  #isDue(room: Room): boolean {
    const retryAt = this.#retryAt.get(room);
    if (retryAt !== undefined) return room.logLength >= retryAt;
    return room.logLength >= this.#afterUpdates || room.looseBytes >= COMPACT_AFTER_BYTES;
  }

  async #compact(room: Room, isCurrent: () => boolean): Promise<void> {
    const before = room.beginCompaction();
    try {
      const compact = await this.#compactor.compact(before.update);
      if (!isCurrent()) return;
      await this.#store.saveSnapshot({ ...before, ...compact });
      await this.#checkSaved(before, compact.update);
      await this.#store.retireBefore(before.board, before.seq);
      room.endCompaction(compact);
      this.#retryAt.delete(room);
    } catch (error) {
      room.endCompaction(undefined);
      this.#retryAt.set(room, room.logLength * 2);
      if (!this.#isClosed) this.#logger.error({ board: room.id, err: error }, 'compaction failed');
    }
  }

  /** What it stands for is dropped only when the snapshot came back from the disk as it was written. */
  async #checkSaved({ board, seq }: Snapshot, update: Uint8Array): Promise<void> {
    const saved = await this.#store.readSnapshot(board, seq);
    if (!saved || Buffer.compare(saved, update) !== 0)
      throw new DamagedBoard(`board ${board}, snapshot ${seq}: the disk gives back something else`);
  }
}
