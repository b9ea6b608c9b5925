import { Worker } from 'node:worker_threads';
import { err, ok, type Result } from '@cap-commun/shared/core/result';

/** Jobs that may wait; more is a flood, and is turned away at once. */
const MAX_WAITING = 64;

/** A board that needs more than this is none that people work on. */
const MAX_HEAP_MEGABYTES = 512;

/** How long a thread may take to load its code: no job's time, and long only on a machine that is out of breath. */
const START_TIMEOUT_MS = 120_000;

/** What a thread says first, once it can take jobs. */
export const READY = 'ready';

/** What a thread answers when it could not do a job. */
export interface Failed {
  readonly kind: 'failed';
}

/**
 * A thread that does one job at a time, each within a time limit: what is costly delays others of its kind, and
 * never the boards. It starts with its first job, says when it is ready, and is replaced when a job takes too long or
 * too much memory.
 */
export class JobThread<Job, Answer extends { readonly kind: string }> {
  readonly #script: URL;
  readonly #timeoutMs: number;
  #worker: Worker | undefined;
  #ready: Promise<unknown> = Promise.resolve();
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(script: URL, timeoutMs: number) {
    this.#script = script;
    this.#timeoutMs = timeoutMs;
  }

  /** How many jobs it has not answered yet. */
  get waiting(): number {
    return this.#waiting;
  }

  /** The answer; an error when the job takes too long, too much memory, or cannot be done. */
  async run(job: Job): Promise<Result<Exclude<Answer, Failed>, 'too-heavy'>> {
    if (this.#waiting >= MAX_WAITING) return err('too-heavy');
    this.#waiting += 1;
    const answer = this.#last.then(() => this.#runNow(job));
    this.#last = answer;
    try {
      const got = await answer;
      return got.kind === 'failed' ? err('too-heavy') : ok(got as Exclude<Answer, Failed>);
    } finally {
      this.#waiting -= 1;
    }
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  async #runNow(job: Job): Promise<Answer | Failed> {
    const worker = this.#start();
    await this.#ready;
    const { promise, resolve } = Promise.withResolvers<Answer | Failed>();
    const fail = (): void => resolve({ kind: 'failed' });
    const take = (message: Answer | Failed | typeof READY): void => {
      if (message !== READY) resolve(message);
    };
    worker.on('message', take).once('exit', fail);
    const deadline = setTimeout(fail, this.#timeoutMs);
    worker.postMessage(job);
    const answer = await promise;
    clearTimeout(deadline);
    worker.off('message', take).off('exit', fail);
    if (answer.kind === 'failed') this.#replace(worker);
    return answer;
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(this.#script, {
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MEGABYTES },
    });
    // An `error` that nobody listens to ends the process; the `exit` that follows it is enough to know.
    worker.on('error', () => {});
    worker.unref();
    // One that never gets ready fails its first job, by its time.
    const started = Promise.withResolvers<void>();
    const deadline = setTimeout(started.resolve, START_TIMEOUT_MS);
    worker.once('message', () => started.resolve()).once('exit', () => started.resolve());
    this.#ready = started.promise.finally(() => clearTimeout(deadline));
    this.#worker = worker;
    return worker;
  }

  /** Whatever the thread is still at is of no use to anybody. */
  #replace(worker: Worker): void {
    this.#worker = undefined;
    void worker.terminate();
  }
}
