import type { Logger } from '../observability/logger.ts';
import type { BoardDocuments } from '../rooms/board-documents.ts';
import type { Hub } from '../rooms/hub.ts';
import type { Room } from '../rooms/room.ts';
import type { VersionKind, VersionStore, VersionSummary } from '../storage/board-store.ts';

const CHECK_EVERY_MS = 5_000;
const FORGET_EVERY_MS = 3_600_000;
/** A board is born with its first update: that one alone is no work to be kept. */
const FIRST_SEQ = 1;

export interface VersionKeeperOptions {
  readonly hub: Hub;
  readonly documents: BoardDocuments;
  readonly store: VersionStore;
  readonly logger: Logger;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Activity after which a version is kept by itself, in milliseconds. */
  readonly everyMs: number;
  /** How long versions that nobody named are kept, in milliseconds. */
  readonly keepMs: number;
}

/** What is said of a version when it is kept. */
export interface VersionLabel {
  readonly kind: VersionKind;
  readonly name?: string;
  /** Id of a person card. */
  readonly author?: string | null;
  readonly restoredAt?: number;
}

interface Activity {
  /** Number of the last update that a version holds. */
  seq: number;
  /** When the newest version was kept; 0 for none. */
  at: number;
  /** Since when the board says more than its newest version. */
  since: number | undefined;
}

/**
 * Keeps versions of boards: one by itself after every `everyMs` of activity, and one when the last person leaves a
 * board that changed since, no closer together than that; others when somebody asks.
 */
export class VersionKeeper {
  readonly #options: VersionKeeperOptions;
  readonly #activities = new WeakMap<Room, Activity>();
  readonly #timers: readonly NodeJS.Timeout[];
  #running: Promise<void> | undefined;
  /** Called after a board went back to a version. */
  onRestore: (board: string) => void = () => {};

  constructor(options: VersionKeeperOptions) {
    this.#options = options;
    this.#timers = [
      setInterval(() => void this.check(), CHECK_EVERY_MS).unref(),
      setInterval(() => void this.forget(), FORGET_EVERY_MS).unref(),
    ];
  }

  /** Keeps the versions that are due; one check at a time. */
  check(): Promise<void> {
    this.#running ??= this.#checkAll().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** Forgets the versions that nobody named and that are too old. */
  async forget(): Promise<void> {
    const { store, now, keepMs, logger } = this.#options;
    try {
      await store.deleteVersionsBefore(now() - keepMs);
    } catch (error) {
      logger.error({ err: error }, 'old versions could not be forgotten');
    }
  }

  /** Keeps the state of a board as it is on disk now; undefined for a board that does not exist. */
  async keep(board: string, label: VersionLabel): Promise<VersionSummary | undefined> {
    const { hub, documents, store, now, newId } = this.#options;
    const room = await hub.room(board);
    if (!room) return undefined;
    const { seq } = room;
    const people = room.takeWriters();
    const before = await store.newestVersion(board);
    const made = await documents.read('version', board, { before: before?.content ?? null });
    if (!made) return undefined;
    const summary: VersionSummary = {
      id: newId(),
      board,
      seq,
      createdAt: now(),
      kind: label.kind,
      name: label.name ?? '',
      restoredAt: label.restoredAt ?? null,
      author: label.author ?? null,
      people,
      changes: made.changes,
    };
    await store.saveVersion({ ...summary, content: made.content });
    this.#activities.set(room, { seq, at: summary.createdAt, since: undefined });
    return summary;
  }

  async close(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    await this.#running;
  }

  async #checkAll(): Promise<void> {
    for (const room of this.#options.hub.openRooms) {
      try {
        await this.#checkRoom(room);
      } catch (error) {
        this.#options.logger.error({ board: room.id, err: error }, 'version could not be kept');
      }
    }
  }

  async #checkRoom(room: Room): Promise<void> {
    const { now, everyMs } = this.#options;
    const activity = await this.#activityOf(room);
    if (room.seq <= activity.seq) return;
    activity.since ??= now();
    const isLongActive = now() - activity.since >= everyMs;
    const isLeft = room.peers.size === 0 && now() - activity.at >= everyMs;
    if (isLongActive || isLeft) await this.keep(room.id, { kind: 'automatic' });
  }

  async #activityOf(room: Room): Promise<Activity> {
    const known = this.#activities.get(room);
    if (known) return known;
    const newest = await this.#options.store.newestVersion(room.id);
    const activity = { seq: newest?.seq ?? FIRST_SEQ, at: newest?.createdAt ?? 0, since: undefined };
    this.#activities.set(room, activity);
    return activity;
  }
}
