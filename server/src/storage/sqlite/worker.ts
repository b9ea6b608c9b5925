import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from './database.ts';
import { type PackedCommits, unpackCommits } from './packed-commits.ts';
import { lockForServer } from './server-lock.ts';
import type { StoreAnswer, StoreCall, StoreWorkerData } from './worker-messages.ts';

/** The thread that owns the database: one call after another, each answered, a failed one with its reason. */
const { path, isServer } = workerData as StoreWorkerData;
const release = isServer ? lockForServer(path) : undefined;
const database = openDatabase(path);
const port = parentPort;
/** Since a call failed: the next question whether the store answers is answered by writing. */
let isInDoubt = false;

port?.on('message', (call: StoreCall) => {
  void answer(call).then((reply) => {
    port.postMessage(reply);
    if (call.method === 'commit') tidy();
    if (call.method !== 'close') return;
    release?.();
    port.close();
  });
});

/** Beside what is asked: whatever fails here was not lost, and is tried again after the next commit. */
function tidy(): void {
  try {
    database.tidyUpdates();
  } catch {
    isInDoubt = true;
  }
}

/** One call after another, but for those that say that they wait. */
async function answer({ id, method, args }: StoreCall): Promise<StoreAnswer> {
  try {
    if (method === 'ping' && isInDoubt) database.writeNothing();
    if (method === 'ping') isInDoubt = false;
    if (method === 'commit') return { id, value: database.commit(unpackCommits(args[0] as PackedCommits)) };
    const run = database[method] as (...args: readonly unknown[]) => unknown;
    return { id, value: await run(...args) };
  } catch (error) {
    isInDoubt = true;
    const { message, code } = error as Error & { code?: string };
    return { id, failure: { message, code: code ?? 'STORE_FAILED' } };
  }
}
