// Hocuspocus as its documentation sets it up, over SQLite. Its own SQLite extension asks for a better-sqlite3 that
// downloads a binary at install, so that its Database extension is used with the same two statements as that one.
import { Database } from '@hocuspocus/extension-database';
import { Server } from '@hocuspocus/server';
import Sqlite from 'better-sqlite3';

const database = new Sqlite(process.env.DATABASE ?? ':memory:');
database.exec('CREATE TABLE IF NOT EXISTS documents (name varchar(255) NOT NULL UNIQUE, data blob NOT NULL)');
const select = database.prepare('SELECT data FROM documents WHERE name = ? ORDER BY rowid DESC');
const upsert = database.prepare(
  'INSERT INTO documents (name, data) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET data = excluded.data',
);

const server = new Server({
  address: '127.0.0.1',
  port: Number(process.env.PORT),
  quiet: true,
  extensions: [
    new Database({
      fetch: async ({ documentName }) => {
        const row = select.get(documentName) as { readonly data: Uint8Array } | undefined;
        return row?.data ?? null;
      },
      store: async ({ documentName, state }) => {
        upsert.run(documentName, state);
      },
    }),
  ],
});
await server.listen();
console.log(`hocuspocus: http://127.0.0.1:${process.env.PORT}`);
