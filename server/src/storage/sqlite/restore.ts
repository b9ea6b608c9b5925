import { copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StoreFailure } from '../board-store.ts';
import { ensureFolder } from '../folder.ts';
import { lockForServer } from './server-lock.ts';
import { checkCopy } from './upkeep.ts';

/** SQLite keeps what was written last beside the file itself. */
const COMPANIONS = ['', '-wal', '-shm'];

/**
 * Puts a backup in the place of a store that no server uses, after it was read whole; `now` in milliseconds since
 * 1970 names the folder that what was there is kept in. Gives that folder; undefined when nothing was there.
 */
export function restoreBackup(backup: string, databasePath: string, now: number): string | undefined {
  if (!existsSync(backup)) throw new StoreFailure(`${backup} does not exist`, 'RESTORE_FAILED');
  const folder = dirname(databasePath);
  ensureFolder(folder);
  const release = lockForServer(databasePath);
  const copy = `${databasePath}.restoring`;
  try {
    copyFileSync(backup, copy);
    checkCopy(copy);
    flush(copy);
    const aside = setAside(databasePath, now);
    renameSync(copy, databasePath);
    flush(folder);
    return aside;
  } finally {
    for (const suffix of COMPANIONS) rmSync(`${copy}${suffix}`, { force: true });
    release();
  }
}

function setAside(databasePath: string, now: number): string | undefined {
  if (!existsSync(databasePath)) return undefined;
  const moment = new Date(now).toISOString().slice(0, 19).replaceAll(':', '-');
  const aside = join(dirname(databasePath), `before-restore-${moment}`);
  ensureFolder(aside);
  for (const suffix of COMPANIONS) {
    const file = `${databasePath}${suffix}`;
    if (existsSync(file)) renameSync(file, join(aside, `boards.sqlite${suffix}`));
  }
  return aside;
}

/** A name that a power cut takes away again would be no restore. */
function flush(path: string): void {
  fsyncSync(openSync(path, 'r'));
}
