import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { StoreFailure } from '../board-store.ts';
import { ensureFolder } from '../folder.ts';

/** Code of a data folder that another server has open. */
export const IN_USE = 'STORE_IN_USE';

/**
 * Says that one server runs on a data folder, until it is released or the process is gone, however it went. Two
 * servers on one folder would each hold boards that the other changes. Throws when another one has it.
 */
export function lockForServer(databasePath: string): () => void {
  ensureFolder(dirname(databasePath));
  const lock = new Database(`${databasePath}.lock`, { timeout: 0 });
  try {
    lock.pragma('journal_mode = MEMORY');
    // The lock of a transaction that never ends is the operating system's: it goes with the process.
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    throw new StoreFailure(`Another server runs on this data folder (${databasePath}).`, IN_USE);
  }
  return () => lock.close();
}

/** Whether a server runs on a data folder now. */
export function hasServer(databasePath: string): boolean {
  try {
    lockForServer(databasePath)();
    return false;
  } catch (error) {
    if (error instanceof StoreFailure && error.code === IN_USE) return true;
    throw error;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY';
}
