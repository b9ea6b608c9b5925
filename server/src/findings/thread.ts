import { Worker } from 'node:worker_threads';
import { err, ok, type Result } from '@cap-commun/shared/core/result';
import type { FindingsAnswer, FindingsJob } from './job.ts';

/** Jobs that may wait; more is a flood, and is turned away at once. */
const MAX_WAITING = 64;

/** A board that needs more than this is none that people work on. */
const MAX_HEAP_MEGABYTES = 512;

/** What the thread sends back. */
export type ThreadAnswer = FindingsAnswer | { readonly kind: 'failed' };

/**
 * Computes findings in a thread, one job at a time and each within a time limit: content that is costly to judge
 * delays others of its kind, and never the boards. The thread starts with the first job.
 */
export class FindingsThread {
  readonly #timeoutMs: number;
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(timeoutMs: number) {
    this.#timeoutMs = timeoutMs;
  }

  /** The answer; an error when the job takes too long, too much memory, or cannot be done. */
  async run(job: FindingsJob): Promise<Result<FindingsAnswer, 'too-heavy'>> {
    if (this.#waiting >= MAX_WAITING) return err('too-heavy');
    this.#waiting += 1;
    const answer = this.#last.then(() => this.#runNow(job));
    this.#last = answer;
    try {
      const got = await answer;
      return got.kind === 'failed' ? err('too-heavy') : ok(got);
    } finally {
      this.#waiting -= 1;
    }
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  async #runNow(job: FindingsJob): Promise<ThreadAnswer> {
    const worker = this.#start();
    const { promise, resolve } = Promise.withResolvers<ThreadAnswer>();
    const fail = (): void => resolve({ kind: 'failed' });
    worker.once('message', resolve).once('exit', fail);
    const deadline = setTimeout(fail, this.#timeoutMs);
    worker.postMessage(job);
    const answer = await promise;
    clearTimeout(deadline);
    worker.off('message', resolve).off('exit', fail);
    if (answer.kind === 'failed') this.#replace(worker);
    return answer;
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const resourceLimits = { maxOldGenerationSizeMb: MAX_HEAP_MEGABYTES };
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits });
    // An `error` that nobody listens to ends the process; the `exit` that follows it is enough to know.
    worker.on('error', () => {});
    worker.unref();
    this.#worker = worker;
    return worker;
  }

  /** Whatever the thread is still at is of no use to anybody. */
  #replace(worker: Worker): void {
    this.#worker = undefined;
    void worker.terminate();
  }
}
