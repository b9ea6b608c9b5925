import { StoreFailure } from './board-store.ts';

/** What the operating system, and SQLite, say of files that cannot be opened or written. */
const UNUSABLE = /^(EACCES|EPERM|EROFS|SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|SQLITE_IOERR)/;

/** Why a data folder cannot be used, in one line that names it; any other failure as it is. */
export function openingFailure(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || !UNUSABLE.test(String(error.code))) return error;
  return new StoreFailure(
    `The data folder ${folder} and the files in it must be readable and writable: ${error.message}.`,
    'STORE_UNUSABLE',
  );
}
