import type { Thread, ThreadChanges } from '@cap-commun/shared/comments/thread';
import type { CommentsResponse } from '@cap-commun/shared/http/schemas';
import { createStore, type ReadableStore } from '../../lib/store.ts';

/** Asks the server what changed after a revision; null when it does not answer. */
export type FetchChanges = (after: number) => Promise<CommentsResponse | null>;

/** Between two tries to read what the server did not give, or gave with a gap. */
const RETRY_MS = 5_000;

/**
 * The threads as the server keeps them, put together from what it tells and what is asked for. It tells the last
 * changes only: who has everything up to where they begin needs no more, anybody else asks.
 */
export class ThreadList {
  readonly threads: ReadableStore<ReadonlyMap<string, Thread>>;
  readonly #threads = createStore<ReadonlyMap<string, Thread>>(new Map());
  readonly #fetch: FetchChanges;
  readonly #onPage: (page: CommentsResponse) => void;
  #revision = 0;
  #hasAsked = false;
  #asking: Promise<void> | null = null;
  #isStale = false;
  #retry: ReturnType<typeof setTimeout> | null = null;
  #isEnded = false;

  /** `onPage` hears of each answer over HTTP: they say how far this person has read, too. */
  constructor(fetch: FetchChanges, onPage: (page: CommentsResponse) => void) {
    this.#fetch = fetch;
    this.#onPage = onPage;
    this.threads = this.#threads;
  }

  /** Takes in what the server tells after hello and after each change. */
  told(changes: ThreadChanges): void {
    // A server that was set back to an earlier copy: what it has not, is not.
    if (changes.revision < this.#revision) this.#forget();
    if (changes.after <= this.#revision) this.#apply(changes);
    const isBehind = this.#revision < changes.revision;
    const isAmiss = !isBehind && this.#threads.get().size !== changes.count;
    if (isAmiss || isBehind || !this.#hasAsked) this.#ask(isAmiss);
  }

  destroy(): void {
    this.#isEnded = true;
    if (this.#retry !== null) clearTimeout(this.#retry);
  }

  /** Asks for what is missing; `afresh` for everything, when what is here does not add up. */
  #ask(afresh: boolean): void {
    this.#isStale = true;
    if (afresh) this.#revision = 0;
    this.#asking ??= this.#askAll().finally(() => {
      this.#asking = null;
    });
  }

  async #askAll(): Promise<void> {
    while (this.#isStale && !this.#isEnded) {
      this.#isStale = false;
      const isWhole = await this.#askFrom(this.#revision);
      if (!isWhole) {
        this.#retry ??= setTimeout(() => {
          this.#retry = null;
          this.#ask(false);
        }, RETRY_MS);
        return;
      }
      this.#hasAsked = true;
    }
  }

  /** Answers whether what is here is now what the server has. */
  async #askFrom(revision: number): Promise<boolean> {
    const seen = new Set<string>();
    let after = revision;
    for (;;) {
      const page = await this.#fetch(after);
      if (page === null || this.#isEnded) return false;
      this.#onPage(page);
      for (const { id } of page.changes) seen.add(id);
      this.#apply(page);
      after = page.revision;
      if (page.hasMore) continue;
      if (this.#threads.get().size === page.count) return true;
      if (revision === 0) {
        // Read from the beginning, and there is more here than there: the rest is gone.
        this.#threads.set(new Map([...this.#threads.get()].filter(([id]) => seen.has(id))));
        return this.#threads.get().size === page.count;
      }
      this.#revision = 0;
      return this.#askFrom(0);
    }
  }

  #forget(): void {
    this.#threads.set(new Map());
    this.#revision = 0;
  }

  #apply({ changes, revision }: Pick<ThreadChanges, 'changes' | 'revision'>): void {
    const threads = new Map(this.#threads.get());
    for (const { id, thread } of changes) {
      if (thread) threads.set(id, thread);
      else threads.delete(id);
    }
    if (changes.length > 0) this.#threads.set(threads);
    this.#revision = Math.max(this.#revision, revision);
  }
}
