import { parentPort } from 'node:worker_threads';
import { compactDocument } from './compact-document.ts';
import type { CompactionJob, CompactionOutcome } from './compactor.ts';
import { scanStored, sectionTable } from './update-scan.ts';

parentPort?.on('message', (job: CompactionJob) => {
  parentPort?.postMessage(run(job));
});

function run({ id, update }: CompactionJob): CompactionOutcome {
  try {
    const compact = compactDocument(update);
    const scanned = scanStored(compact);
    if (!scanned.ok) throw new Error(`The compacted document is ${scanned.error}`);
    return { id, snapshot: { update: compact, sectionTable: sectionTable(scanned.value.sections) } };
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : 'unknown' };
  }
}
