import { accessSync, constants, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import Database, { type Database as Connection, type Statement } from 'better-sqlite3';

/**
 * Loaded into a server's process before anything else (`node --import`), this is the disk under its store:
 *
 * - The database turns read-only while its file may not be written. A file that is open stays writable after `chmod`,
 *   where a file system that turns read-only stops open files, too: SQLite is told so, and refuses by itself.
 * - A commit, or the reading of a board, takes as long as a file `stall-commit` or `stall-load` stands in the folder
 *   `DISK_CONTROL`; a file `stalled-commit` or `stalled-load` appears there when one has begun. The store's thread
 *   is held, as a slow disk holds it.
 */
const POLL_MS = 10;
const OPERATIONS = [
  { name: 'commit', sql: /^INSERT INTO recent_updates/ },
  { name: 'load', sql: /^SELECT seq, owners, checksum FROM heads/ },
] as const;

export type DiskOperation = (typeof OPERATIONS)[number]['name'];

function install(folder: string): void {
  const { prepare } = Database.prototype;
  Database.prototype.prepare = function (this: Connection, sql: string) {
    const statement = prepare.call(this, sql);
    if (!this.name.endsWith('boards.sqlite')) return statement;
    const operation = OPERATIONS.find((candidate) => candidate.sql.test(sql));
    return watched(statement, () => {
      followMode(this);
      if (operation) stall(folder, operation.name);
    });
  } as typeof prepare;
}

function watched(statement: Statement, before: () => void): Statement {
  for (const method of ['run', 'get', 'all'] as const) {
    const call = statement[method] as (...args: unknown[]) => unknown;
    Object.defineProperty(statement, method, {
      value: (...args: unknown[]) => {
        before();
        return call.apply(statement, args);
      },
    });
  }
  return statement;
}

function followMode(connection: Connection): void {
  connection.pragma(`query_only = ${mayWrite(connection.name) ? 'OFF' : 'ON'}`);
}

function mayWrite(file: string): boolean {
  try {
    accessSync(file, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function stall(folder: string, name: DiskOperation): void {
  while (existsSync(join(folder, `stall-${name}`))) {
    writeFileSync(join(folder, `stalled-${name}`), '');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, POLL_MS);
  }
}

// The store lives in a thread of its own.
if (!isMainThread && process.env.DISK_CONTROL) install(process.env.DISK_CONTROL);
