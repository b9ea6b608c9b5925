import { type Failed, JobThread } from '../workers/job-thread.ts';
import type { FindingsAnswer, FindingsJob } from './job.ts';

/** What the thread sends back. */
export type ThreadAnswer = FindingsAnswer | Failed;

/** Computes findings in a thread: content that is costly to judge delays others of its kind, and never the boards. */
export class FindingsThread extends JobThread<FindingsJob, ThreadAnswer> {
  constructor(timeoutMs: number) {
    super(new URL('./worker.ts', import.meta.url), timeoutMs);
  }
}
