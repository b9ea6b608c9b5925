import { existsSync, renameSync, rmSync } from 'node:fs';
import Database, { type Database as Connection } from 'better-sqlite3';
import { type Blocking, type DocumentStore, StoreFailure, type UpkeepStore } from '../board-store.ts';
import { checksumOfValues, checksumUnder } from '../checksum.ts';
import { findDamage, repairBoard } from './damage.ts';
import { sqliteDocuments } from './documents.ts';
import { migrate } from './migrate.ts';

interface RequestRow {
  readonly id: number;
  readonly path: string;
  readonly failure: string;
  readonly is_done: number;
}

/** What keeps a store well, in SQL; `backup` alone goes on beside other calls. */
export function sqliteUpkeep(
  database: Connection,
  { loadDocument }: Pick<Blocking<DocumentStore>, 'loadDocument'>,
): Blocking<Omit<UpkeepStore, 'backup'>> & Pick<UpkeepStore, 'backup'> {
  const selectHead = database
    .prepare('SELECT heads.seq FROM boards LEFT JOIN heads ON heads.board = boards.id WHERE boards.id = ?')
    .pluck();
  const insertRequest = database.prepare("INSERT INTO requests (path, is_done, failure) VALUES (?, 0, '')");
  const nextRequest = database.prepare('SELECT id, path FROM requests WHERE is_done = 0 ORDER BY id LIMIT 1');
  const selectRequest = database.prepare('SELECT is_done, failure FROM requests WHERE id = ?');
  const answerRequest = database.prepare('UPDATE requests SET is_done = 1, failure = ? WHERE id = ?');
  const dropRequest = database.prepare('DELETE FROM requests WHERE id = ?');
  return {
    outsideChanges: () => Number(database.pragma('data_version', { simple: true })),
    headOf: (board) => {
      const seq = selectHead.get(board);
      return seq === undefined ? undefined : Number(seq);
    },
    findDamage: () => findDamage(database, loadDocument, { spares: true }),
    repairBoard: database.transaction((board: string) => repairBoard(database, board)),
    askForBackup: (path) => Number(insertRequest.run(path).lastInsertRowid),
    nextBackupRequest: () => nextRequest.get() as RequestRow | undefined,
    answerBackup: (id, failure) => {
      answerRequest.run(failure, id);
    },
    takeBackupAnswer: (id) => {
      const row = selectRequest.get(id) as RequestRow | undefined;
      if (!row || row.is_done === 0) return undefined;
      dropRequest.run(id);
      return { failure: row.failure };
    },
    backup: (path) => copyTo(database, path),
  };
}

/**
 * Copies the store to a file that does not exist yet, page by page between other calls. What is committed through
 * this connection meanwhile is in it, too. The copy is read whole before it takes its name.
 */
async function copyTo(database: Connection, path: string): Promise<void> {
  if (existsSync(path)) throw new StoreFailure(`${path} exists already`, 'BACKUP_FAILED');
  const partial = `${path}.partial`;
  rmSync(partial, { force: true });
  try {
    await database.backup(partial);
    checkCopy(partial);
    renameSync(partial, path);
  } finally {
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${partial}${suffix}`, { force: true });
  }
}

/** Throws when a copy holds damage that would come back with it, naming what. */
export function checkCopy(path: string): void {
  const copy = new Database(path);
  try {
    // One file: a copy is moved about without its companions.
    copy.pragma('journal_mode = DELETE');
    copy.function('checksum_of', { deterministic: true, varargs: true }, checksumOfValues);
    copy.function('checksum_under', { deterministic: true }, checksumUnder as (...args: unknown[]) => number);
    migrate(copy);
    copy.exec('DELETE FROM requests');
    const [first, ...others] = findDamage(copy, sqliteDocuments(copy).loadDocument, { spares: false });
    if (!first) return;
    const more = others.length > 0 ? `, and ${others.length} more` : '';
    throw new StoreFailure(`The copy holds damage: ${first.what}${more}`, 'BACKUP_FAILED');
  } finally {
    copy.close();
  }
}
