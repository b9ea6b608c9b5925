import { readdirSync, readFileSync } from 'node:fs';
import type { Database } from 'better-sqlite3';

const MIGRATIONS = new URL('./migrations/', import.meta.url);

/** Brings a database to the newest schema, one transaction a migration. Throws on a database from a newer version. */
export function migrate(database: Database): void {
  const files = readdirSync(MIGRATIONS)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  const version = Number(database.pragma('user_version', { simple: true }));
  if (version > files.length) {
    throw new Error(
      `The store was written by a newer version (schema ${version}, this one knows ${files.length}).`,
    );
  }
  for (const [index, file] of files.entries()) {
    if (index < version) continue;
    const sql = readFileSync(new URL(file, MIGRATIONS), 'utf8');
    database.transaction(() => {
      database.exec(sql);
      database.pragma(`user_version = ${index + 1}`);
    })();
  }
}
