import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { DamagedBoard } from '../board-store.ts';
import { openSqliteStore } from './sqlite-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'cap-commun-sqlite-'));
let files = 0;
const freshFile = (): string => {
  files += 1;
  return join(folder, `${files}.sqlite`);
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('sqlite store on disk', () => {
  const first = { board: 'b1', seq: 1, update: Uint8Array.of(1, 2, 3), owners: [] };

  it('[ST13] finds everything again after it was closed', async () => {
    const file = freshFile();
    const before = openSqliteStore(file);
    await before.createBoard({ id: 'b1', createdAt: 5 }, [], first);
    await before.close();
    const after = openSqliteStore(file);
    expect([...((await after.loadDocument('b1'))?.updates[0] ?? [])]).toEqual([1, 2, 3]);
    await after.close();
  });

  it('[ST14] refuses a board with a flipped bit, and serves the others', async () => {
    const file = freshFile();
    const before = openSqliteStore(file);
    await before.createBoard({ id: 'b1', createdAt: 5 }, [], first);
    await before.createBoard({ id: 'b2', createdAt: 6 }, [], { ...first, board: 'b2' });
    await before.close();
    const database = new Database(file);
    database.prepare("UPDATE recent_updates SET bytes = x'010203FF' WHERE board = 'b1'").run();
    database.close();
    const after = openSqliteStore(file);
    await expect(after.loadDocument('b1')).rejects.toThrow(DamagedBoard);
    expect((await after.loadDocument('b2'))?.seq).toBe(1);
    await after.close();
  });

  it('[ST13] finds updates in their order, also while they are gathered under load', async () => {
    const file = freshFile();
    const store = openSqliteStore(file);
    await store.createBoard({ id: 'b1', createdAt: 5 }, [], first);
    await store.createBoard({ id: 'b2', createdAt: 5 }, [], { ...first, board: 'b2' });
    for (let seq = 2; seq <= 1_500; seq += 1) {
      const update = Uint8Array.of(seq % 256);
      await store.commit(['b1', 'b2'].map((board) => ({ board, seq, update, owners: [] })));
    }
    const loaded = await store.loadDocument('b1');
    expect(loaded?.updates.slice(1).map(([byte]) => byte)).toEqual(
      Array.from({ length: 1_499 }, (_, index) => (index + 2) % 256),
    );
    await store.deleteBoard('b2');
    await store.close();
    const database = new Database(file, { readonly: true });
    const count = (table: string) => database.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
    // Both ways were taken: what is in `updates` was gathered, and nothing of the deleted board is left anywhere.
    expect([count('updates'), count('recent_updates')]).toEqual([1_024, 476]);
    database.close();
  });

  it('[ST15] rejects every call after its thread has gone', async () => {
    const store = openSqliteStore(freshFile());
    await store.close();
    await expect(store.ping()).rejects.toThrow();
  });

  it('[ST16] refuses a store of a newer version', async () => {
    const file = freshFile();
    const before = openSqliteStore(file);
    await before.close();
    const database = new Database(file);
    database.pragma('user_version = 999');
    database.close();
    const store = openSqliteStore(file);
    await expect(store.ping()).rejects.toThrow(/newer version/);
  });
});
