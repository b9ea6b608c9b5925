import { Worker } from 'node:worker_threads';
import { type BoardCommit, type BoardStore, DAMAGED, DamagedBoard, StoreFailure } from '../board-store.ts';
import { packCommits } from './packed-commits.ts';
import {
  STORE_METHODS,
  type StoreAnswer,
  type StoreMethod,
  type StoreWorkerData,
} from './worker-messages.ts';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * The SQLite store, in a worker thread of its own, so that a stalling disk stalls no board. Rejects at once for
 * everything after the thread died; the caller decides whether to live on. A server is the only one on its folder;
 * commands work beside it.
 */
export function openSqliteStore(path: string, { isServer = false } = {}): BoardStore {
  const workerData: StoreWorkerData = { path, isServer };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let death: Error | undefined;

  worker.on('message', (reply: StoreAnswer) => {
    const caller = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('failure' in reply) caller?.reject(toError(reply.failure));
    else caller?.resolve(reply.value);
  });
  const die = (reason: Error): void => {
    death ??= reason;
    for (const caller of waiting.values()) caller.reject(reason);
    waiting.clear();
  };
  worker.on('error', die);
  worker.on('exit', () => die(new StoreFailure('The store is closed', 'STORE_CLOSED')));

  const call = (
    method: StoreMethod,
    args: readonly unknown[],
    handedOver: readonly ArrayBuffer[] = [],
  ): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (death) return reject(death);
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      worker.postMessage({ id: lastId, method, args }, handedOver);
    });

  const methods = STORE_METHODS.map((method) => [method, (...args: unknown[]) => call(method, args)]);
  const commit = async (batch: readonly BoardCommit[]): Promise<void> => {
    const packed = packCommits(batch);
    await call('commit', [packed], [packed.bytes.buffer]);
  };
  return { ...(Object.fromEntries(methods) as BoardStore), commit };
}

function toError({ message, code }: { message: string; code: string }): Error {
  return code === DAMAGED ? new DamagedBoard(message) : new StoreFailure(message, code);
}
