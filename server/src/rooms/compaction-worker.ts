import { parentPort } from 'node:worker_threads';
import { compactDocument } from './compact-document.ts';
import type { CompactionJob, CompactionOutcome } from './compactor.ts';

parentPort?.on('message', (job: CompactionJob) => {
  parentPort?.postMessage(run(job));
});

function run({ id, update }: CompactionJob): CompactionOutcome {
  try {
    return { id, snapshot: compactDocument(update) };
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : 'unknown' };
  }
}
