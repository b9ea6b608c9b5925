import {
  COMMENT_LIMITS,
  parseThread,
  type ReadMarks,
  readMarks,
  type Thread,
  type ThreadChange,
  type ThreadChanges,
} from '@cap-commun/shared/comments/thread';
import { err, ok, type Result } from '@cap-commun/shared/core/result';
import type { Logger } from '../observability/logger.ts';
import type { StoredThread, ThreadStore } from '../storage/board-store.ts';

/** What is told to everybody on a board after each change, in bytes of JSON; who lacks more asks for it. */
const TOLD_BYTES = 16 * 1024;
/** Threads that changed last: more of them never fit into what is told. */
const TOLD_THREADS = 20;
/** What one answer to such a question holds, in bytes of JSON; at least one thread. */
const PAGE_BYTES = 256 * 1024;
const PAGE_THREADS = 500;
/** Threads that are gone and still remembered; who missed more reads everything again. */
const KEPT_GONE = 100;

export interface CommentBookOptions {
  readonly store: ThreadStore;
  readonly logger: Logger;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * The threads of comments that the server keeps. They are never told whole: each change goes out by itself, under a
 * revision that rises, and who was away asks for what changed since.
 */
export class CommentBook {
  readonly #store: ThreadStore;
  readonly #logger: Logger;
  readonly #now: () => number;

  constructor({ store, logger, now }: CommentBookOptions) {
    this.#store = store;
    this.#logger = logger;
    this.#now = now;
  }

  /** A thread; null for one that is gone, undefined for one that never was. */
  async find(board: string, id: string): Promise<Thread | null | undefined> {
    const stored = await this.#store.findThread(board, id);
    return stored && this.#read(stored);
  }

  /** Makes a thread durable as it is now; refuses one that its board, or the thread itself, has no room for. */
  async save(board: string, thread: Thread): Promise<Result<void, 'full'>> {
    const totals = await this.#store.threadTotals(board);
    const before = await this.#store.findThread(board, thread.id);
    const isNew = (before?.record ?? null) === null;
    const size = bytesOf(thread);
    const others = totals.bytes - (isNew ? 0 : bytesOf(before?.record));
    const fits =
      thread.comments.length <= COMMENT_LIMITS.maxCommentsPerThread &&
      size <= COMMENT_LIMITS.maxThreadBytes &&
      totals.count + (isNew ? 1 : 0) <= COMMENT_LIMITS.maxThreads &&
      others + size <= COMMENT_LIMITS.maxBoardBytes;
    if (!fits) return err('full');
    await this.#store.saveThread({
      board,
      thread: thread.id,
      revision: this.#next(totals.revision),
      record: thread,
    });
    return ok(undefined);
  }

  async remove(board: string, id: string): Promise<void> {
    const { revision } = await this.#store.threadTotals(board);
    await this.#store.saveThread({ board, thread: id, revision: this.#next(revision), record: null });
    await this.#store.forgetGoneThreads(board, KEPT_GONE);
  }

  /** The last changes, as everybody is told of them: few, whatever the board holds. */
  async newest(board: string): Promise<ThreadChanges> {
    const [totals, newest] = [
      await this.#store.threadTotals(board),
      await this.#store.newestThreads(board, TOLD_THREADS),
    ];
    const told = this.#fitting(newest, TOLD_BYTES);
    const [next] = newest.slice(told.length);
    const isAll = !next && newest.length < TOLD_THREADS;
    const after = next?.revision ?? (isAll ? 0 : (told.at(-1)?.revision ?? 1) - 1);
    return { after, revision: newest[0]?.revision ?? 0, count: totals.count, changes: told.reverse() };
  }

  /** What changed after a revision, as much as fits into one answer: more when its revision is not the newest. */
  async changesAfter(board: string, after: number): Promise<ThreadChanges & { readonly hasMore: boolean }> {
    const totals = await this.#store.threadTotals(board);
    const stored = await this.#store.threadsAfter(board, after, PAGE_THREADS);
    const changes = this.#fitting(stored, PAGE_BYTES, 1);
    const hasMore = changes.length < stored.length || stored.length === PAGE_THREADS;
    const revision = changes.at(-1)?.revision ?? after;
    return { after, revision, count: totals.count, changes, hasMore };
  }

  /** How far a person has read; who comes for the first time has nothing to catch up with. */
  async readMarksOf(board: string, person: string | null): Promise<ReadMarks> {
    const stored = person === null ? undefined : await this.#store.readMarksOf(board, person);
    const parsed = readMarks.safeParse(stored);
    if (parsed.success) return parsed.data;
    const record: ReadMarks = { since: this.#now(), threads: {} };
    if (person !== null) await this.#store.saveReadMarks({ board, person, record });
    return record;
  }

  /** Marks threads as read up to a time; what is said of threads that are not there is dropped. */
  async markRead(board: string, person: string, threads: Readonly<Record<string, number>>): Promise<void> {
    const known = await this.readMarksOf(board, person);
    const marks = new Map(Object.entries(known.threads));
    for (const [id, at] of Object.entries(threads)) {
      const thread = await this.find(board, id);
      if (thread) marks.set(id, Math.min(Math.max(at, marks.get(id) ?? 0), this.#now()));
      else marks.delete(id);
    }
    // One entry a thread at most: those that are gone leave as others come.
    const kept = [...marks].slice(-COMMENT_LIMITS.maxThreads);
    const record = { since: known.since, threads: Object.fromEntries(kept) };
    await this.#store.saveReadMarks({ board, person, record });
  }

  #fitting(stored: readonly StoredThread[], maxBytes: number, least = 0): ThreadChange[] {
    const changes: ThreadChange[] = [];
    let bytes = 0;
    for (const each of stored) {
      bytes += bytesOf(each.record);
      if (bytes > maxBytes && changes.length >= least) break;
      changes.push({ id: each.thread, revision: each.revision, thread: this.#read(each) });
    }
    return changes;
  }

  #read({ board, record }: StoredThread): Thread | null {
    if (record === null) return null;
    const thread = parseThread(record);
    if (!thread) this.#logger.error({ board }, 'a thread of comments could not be read');
    return thread;
  }

  /** Rises over restarts, too, whatever the clock does. */
  #next(last: number): number {
    return Math.max(this.#now(), last + 1);
  }
}

function bytesOf(record: unknown): number {
  return record === null || record === undefined ? 0 : Buffer.byteLength(JSON.stringify(record));
}
