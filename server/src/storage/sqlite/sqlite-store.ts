import { Worker } from 'node:worker_threads';
import { type BoardStore, DamagedBoard } from '../board-store.ts';
import { STORE_METHODS, type StoreAnswer, type StoreMethod } from './worker-messages.ts';

/** A store call that failed, or a store that is gone. */
export class StoreFailure extends Error {
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * The SQLite store, in a worker thread of its own, so that a stalling disk stalls no board. Rejects at once for
 * everything after the thread died; the caller decides whether to live on.
 */
export function openSqliteStore(path: string): BoardStore {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: path });
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

  const call = (method: StoreMethod, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (death) return reject(death);
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      worker.postMessage({ id: lastId, method, args });
    });

  const methods = STORE_METHODS.map((method) => [method, (...args: unknown[]) => call(method, args)]);
  return Object.fromEntries(methods) as BoardStore;
}

function toError({ message, code }: { message: string; code: string }): Error {
  return code === 'DAMAGED_BOARD' ? new DamagedBoard(message) : new StoreFailure(message, code);
}
