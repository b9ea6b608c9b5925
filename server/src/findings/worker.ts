import { parentPort } from 'node:worker_threads';
import { READY } from '../workers/job-thread.ts';
import { type FindingsJob, runFindingsJob } from './job.ts';
import type { ThreadAnswer } from './thread.ts';

parentPort?.on('message', (job: FindingsJob) => {
  parentPort?.postMessage(run(job));
});
parentPort?.postMessage(READY);

function run(job: FindingsJob): ThreadAnswer {
  try {
    return runFindingsJob(job);
  } catch {
    // A document that no honest client writes, nested too deep to be read: its message may hold its text.
    return { kind: 'failed' };
  }
}
