import { parentPort } from 'node:worker_threads';
import { READY } from '../workers/job-thread.ts';
import { type DocumentJob, runDocumentJob } from './job.ts';
import type { DocumentThreadAnswer } from './threads.ts';

parentPort?.on('message', (job: DocumentJob) => {
  parentPort?.postMessage(run(job));
});
parentPort?.postMessage(READY);

function run(job: DocumentJob): DocumentThreadAnswer {
  try {
    return { kind: 'done', ...runDocumentJob(job) };
  } catch {
    // A document that no honest client writes, nested too deep to be read: its message may hold its text.
    return { kind: 'failed' };
  }
}
