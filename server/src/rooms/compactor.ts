import { Worker } from 'node:worker_threads';
import type { Snapshot } from '../storage/board-store.ts';

export interface CompactionJob {
  readonly id: number;
  readonly update: Uint8Array;
}

/** A document without its superseded content, and where its sections end. */
export type CompactSnapshot = Required<Pick<Snapshot, 'update' | 'sectionTable'>>;

export type CompactionOutcome =
  | { readonly id: number; readonly snapshot: CompactSnapshot }
  | { readonly id: number; readonly failure: string };

/** What a document may take: the largest honest one takes two seconds, one that a hostile peer made may take hours. */
const TIMEOUT_MS = 60_000;

/** Rewrites documents without their superseded content, in a thread of its own. */
export class Compactor {
  #worker: Worker | undefined;
  #lastId = 0;
  readonly #waiting = new Map<number, (snapshot: CompactSnapshot | Error) => void>();
  readonly #timeoutMs: number;

  constructor(timeoutMs = TIMEOUT_MS) {
    this.#timeoutMs = timeoutMs;
  }

  /**
   * The same document as one compact update. Rejects, and changes nothing, when it would not be the same, or takes
   * too long: then the thread is ended, and whoever else waits for it is rejected too and tries again.
   */
  compact(update: Uint8Array): Promise<CompactSnapshot> {
    this.#lastId += 1;
    const job: CompactionJob = { id: this.#lastId, update };
    const { promise, resolve, reject } = Promise.withResolvers<CompactSnapshot>();
    this.#waiting.set(job.id, (outcome) => (outcome instanceof Error ? reject(outcome) : resolve(outcome)));
    const worker = this.#start();
    worker.postMessage(job);
    const deadline = setTimeout(() => void worker.terminate(), this.#timeoutMs);
    deadline.unref();
    return promise.finally(() => clearTimeout(deadline));
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./compaction-worker.ts', import.meta.url));
    worker.on('message', (outcome: CompactionOutcome) => {
      const settle = this.#waiting.get(outcome.id);
      this.#waiting.delete(outcome.id);
      settle?.('snapshot' in outcome ? outcome.snapshot : new Error(outcome.failure));
    });
    const die = (reason: Error): void => {
      if (this.#worker !== worker) return;
      this.#worker = undefined;
      for (const settle of this.#waiting.values()) settle(reason);
      this.#waiting.clear();
    };
    worker.on('error', die);
    worker.on('exit', () => die(new Error('The compaction thread ended')));
    worker.unref();
    this.#worker = worker;
    return worker;
  }
}
