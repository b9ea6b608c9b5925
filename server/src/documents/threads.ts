import { type Failed, JobThread } from '../workers/job-thread.ts';
import type { DocumentAnswer, DocumentJob } from './job.ts';

/** The largest boards take a few seconds; what takes longer than this is no board. */
const TIMEOUT_MS = 30_000;

/** Two, so that one large board does not hold up the reading of all others. */
const THREADS = 2;

export type DocumentThreadAnswer = ({ readonly kind: 'done' } & DocumentAnswer) | Failed;

/** A document that takes too long or too much memory to be read here. */
export class TooHeavy extends Error {}

/** Reads and changes documents in threads of their own. */
export class DocumentThreads {
  readonly #threads = Array.from(
    { length: THREADS },
    () =>
      new JobThread<DocumentJob, DocumentThreadAnswer>(new URL('./worker.ts', import.meta.url), TIMEOUT_MS),
  );

  /** Does a job in the thread that has least to do. Rejects with `TooHeavy`. */
  async run(job: DocumentJob): Promise<DocumentAnswer> {
    const [first, ...others] = this.#threads;
    const idlest = others.reduce(
      (least, each) => (each.waiting < (least?.waiting ?? 0) ? each : least),
      first,
    );
    const answer = await idlest?.run(job);
    if (!answer?.ok) throw new TooHeavy('The document is too heavy to be read');
    return answer.value;
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}
