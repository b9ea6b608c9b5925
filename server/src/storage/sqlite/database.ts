import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import type { Blocking, BoardStore } from '../board-store.ts';
import { checksumOfValues, checksumUnder } from '../checksum.ts';
import { ensureFolder } from '../folder.ts';
import { sqliteAccess } from './access.ts';
import { type RecentUpdates, sqliteDocuments } from './documents.ts';
import { migrate } from './migrate.ts';
import { sqliteSignatures } from './signatures.ts';
import { sqliteThreads } from './threads.ts';
import { sqliteUpkeep } from './upkeep.ts';
import { sqliteVersions } from './versions.ts';
import { sqliteWorkshops } from './workshops.ts';

/** The store, blocking; only its copy is made beside other calls. */
export type OpenDatabase = Blocking<Omit<BoardStore, 'backup'>> &
  Pick<BoardStore, 'backup'> & {
    /** Writes what stands there already, to the disk; throws when the store takes no writes. */
    writeNothing(): void;
  } & RecentUpdates;

/**
 * The store in SQLite, blocking: it belongs in a thread of its own. WAL with `synchronous=FULL`: a commit that
 * returned survives the loss of the process and of the power.
 */
export function openDatabase(path: string): OpenDatabase {
  ensureFolder(dirname(path));
  const database = new Database(path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  // Deleted text is overwritten, not only unlinked: a deleted board must be gone.
  database.pragma('secure_delete = ON');
  database.pragma('busy_timeout = 5000');
  database.function('checksum_of', { deterministic: true, varargs: true }, checksumOfValues);
  database.function(
    'checksum_under',
    { deterministic: true },
    checksumUnder as (...args: unknown[]) => number,
  );
  migrate(database);
  const documents = sqliteDocuments(database);
  const ping = database.prepare('SELECT 1');
  return {
    ...documents,
    ...sqliteAccess(database, documents.commit),
    ...sqliteSignatures(database),
    ...sqliteThreads(database),
    ...sqliteVersions(database),
    ...sqliteWorkshops(database, documents.commit),
    ...sqliteUpkeep(database, documents),
    ping: (): void => {
      ping.get();
    },
    writeNothing: (): void => {
      const version = Number(database.pragma('user_version', { simple: true }));
      database.pragma(`user_version = ${version}`);
    },
    close: (): void => {
      database.close();
    },
  };
}
