import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import type { Blocking, BoardStore } from '../board-store.ts';
import { sqliteAccess } from './access.ts';
import { sqliteDocuments } from './documents.ts';
import { migrate } from './migrate.ts';

/**
 * The store in SQLite, blocking: it belongs in a thread of its own. WAL with `synchronous=FULL`: a commit that
 * returned survives the loss of the process and of the power.
 */
export function openDatabase(path: string): Blocking<BoardStore> {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const database = new Database(path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  // Deleted text is overwritten, not only unlinked: a deleted board must be gone.
  database.pragma('secure_delete = ON');
  database.pragma('busy_timeout = 5000');
  migrate(database);
  const documents = sqliteDocuments(database);
  const ping = database.prepare('SELECT 1');
  return {
    ...documents,
    ...sqliteAccess(database, documents.commit),
    ping: (): void => {
      ping.get();
    },
    close: (): void => {
      database.close();
    },
  };
}
