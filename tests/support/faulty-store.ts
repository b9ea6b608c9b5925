import type {
  BoardCommit,
  DocumentStore,
  Snapshot,
  StoredDocument,
} from '@cap-commun/server/storage/board-store';

/** How the next commit fails: before anything is written, or after all of it is (the answer is lost). */
export type CommitFault = 'before' | 'after';

interface Operation {
  run(): Promise<void>;
  /** The disk does it, and nobody is there to hear of it. */
  runUnheard(): Promise<void>;
}

/**
 * A disk in front of a store, doing one thing after the other as the real one does: it can stall, fail once, and
 * outlive the process that uses it.
 */
export class FaultyStore implements DocumentStore {
  readonly #inner: DocumentStore;
  #waiting: Operation[] = [];
  #isRunning = false;
  #isDead = false;
  isStalled = false;
  nextCommit: CommitFault | undefined;
  failsNextLoad = false;

  constructor(inner: DocumentStore) {
    this.#inner = inner;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  commit(batch: readonly BoardCommit[]): Promise<void> {
    const fault = this.nextCommit;
    this.nextCommit = undefined;
    return this.#enqueue(async () => {
      if (fault === 'before') throw new Error('disk: nothing written');
      await this.#inner.commit(batch);
      if (fault === 'after') throw new Error('disk: written, then silent');
    });
  }

  loadDocument(board: string): Promise<StoredDocument | undefined> {
    const fails = this.failsNextLoad;
    this.failsNextLoad = false;
    return this.#enqueue(async () => {
      if (fails) throw new Error('disk: unreadable');
      return this.#inner.loadDocument(board);
    });
  }

  saveSnapshot(snapshot: Snapshot): Promise<void> {
    return this.#enqueue(() => this.#inner.saveSnapshot(snapshot));
  }

  readSnapshot(board: string, seq: number): Promise<Uint8Array | undefined> {
    return this.#enqueue(() => this.#inner.readSnapshot(board, seq));
  }

  retireBefore(board: string, seq: number): Promise<void> {
    return this.#enqueue(() => this.#inner.retireBefore(board, seq));
  }

  /** Lets a stalled disk do the first thing that waits. */
  async step(): Promise<void> {
    await this.#waiting.shift()?.run();
  }

  async resume(): Promise<void> {
    this.isStalled = false;
    await this.#drain();
  }

  /** The process dies: the first `written` things that waited still reach the disk, nothing else does. */
  async die(written: number): Promise<void> {
    this.#isDead = true;
    for (const operation of this.#waiting.splice(0).slice(0, written)) await operation.runUnheard();
  }

  #enqueue<T>(work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      // A dead process gets no answer.
      if (this.#isDead) return;
      this.#waiting.push({
        run: () => work().then(resolve, reject),
        runUnheard: () =>
          work().then(
            () => undefined,
            () => undefined,
          ),
      });
      if (!this.isStalled) void this.#drain();
    });
  }

  async #drain(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    while (!this.isStalled && this.#waiting.length > 0) await this.step();
    this.#isRunning = false;
  }
}
