import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { type Blocking, type BoardStore, DamagedBoard } from '../board-store.ts';
import { openDatabase } from './database.ts';

const folder = mkdtempSync(join(tmpdir(), 'cap-commun-damage-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every column that carries something, of every table; the checksum itself too. */
const COLUMNS = {
  boards: ['id', 'created_at', 'checksum'],
  updates: ['board', 'seq', 'bytes', 'checksum'],
  recent_updates: ['board', 'seq', 'bytes', 'checksum'],
  snapshots: ['board', 'seq', 'bytes', 'checksum', 'is_verified'],
  heads: ['board', 'seq', 'owners', 'checksum'],
  versions: ['id', 'board', 'created_at', 'kind', 'name', 'people', 'content', 'checksum'],
  client_owners: ['board', 'client', 'membership', 'checksum'],
  links: ['id', 'board', 'name', 'generation', 'is_revoked', 'checksum'],
  sessions: ['hash', 'created_at', 'expires_at', 'checksum'],
  memberships: ['id', 'session', 'board', 'link', 'role', 'slot', 'ended', 'name', 'checksum'],
  signatures: ['id', 'board', 'subject', 'person', 'record', 'checksum'],
  threads: ['id', 'board', 'thread', 'revision', 'record', 'checksum'],
  read_marks: ['id', 'board', 'person', 'record', 'checksum'],
} as const;

/** What makes a snapshot as if it had never been: the board is whole without it. */
const UNNOTICED = ['snapshots.board', 'snapshots.is_verified'];

let files = 0;
const bytes = (value: number): Uint8Array => Uint8Array.of(value, value, value);
const template = join(folder, 'template.sqlite');
fill(template);

/** A board with two generations of snapshots and updates after them, the last not gathered; another one beside it. */
function fill(file: string): void {
  const store = openDatabase(file);
  for (const board of ['b1', 'b2']) {
    const link = { id: `l-${board}`, board, name: 'viewer', generation: 1, isRevoked: true } as const;
    const owners = [{ client: 1, membership: 'server' }];
    store.createBoard({ id: board, createdAt: 5 }, [link], { board, seq: 1, update: bytes(1), owners });
    for (let seq = 2; seq <= 6; seq += 1) store.commit([{ board, seq, update: bytes(seq), owners: [] }]);
    for (const seq of [3, 5]) {
      store.saveSnapshot({ board, seq, update: bytes(100 + seq), sectionTable: bytes(seq) });
      store.retireBefore(board, seq);
    }
    const version = { id: `v-${board}`, board, seq: 7, createdAt: 1, kind: 'named', name: 'Avant' } as const;
    const kept = { restoredAt: null, author: null, people: ['p-1'], changes: 2, content: bytes(9) };
    store.saveVersion({ ...version, ...kept });
    const session = `s-${board}`;
    store.saveSession({ hash: session, createdAt: 1, expiresAt: 9 });
    const who = { partner: null, person: null, name: 'Ana', createdAt: 1, ended: 'revoked' } as const;
    const place = { session, board, link: link.id, role: 'viewer', slot: 'A' } as const;
    store.saveMembership({ id: `m-${board}`, ...place, ...who });
    store.saveSignature({ board, subject: 'gate', person: 'p-1', record: { name: 'Ana' } });
    store.saveThread({ board, thread: 't-1', revision: 3, record: { comments: ['Bonjour'] } });
    store.saveReadMarks({ board, person: 'p-1', record: { 't-1': 3 } });
  }
  store.gatherUpdates();
  store.commit(['b1', 'b2'].map((board) => ({ board, seq: 7, update: bytes(7), owners: [] })));
  store.close();
}

function filledFile(): string {
  files += 1;
  const file = join(folder, `${files}.sqlite`);
  copyFileSync(template, file);
  return file;
}

type Observation = 'damaged' | 'unknown' | string;

/** What a board and its access look like from outside. */
function observe(store: Blocking<BoardStore>, board: string): Record<string, Observation> {
  const seen = (read: () => unknown): Observation => {
    try {
      const value = read();
      const isNothing = value === undefined || (Array.isArray(value) && value.length === 0);
      return isNothing ? 'unknown' : JSON.stringify(value);
    } catch (error) {
      if (error instanceof DamagedBoard) return 'damaged';
      throw error;
    }
  };
  return {
    // Which snapshot it was loaded from is nobody's business, as long as nothing is missing.
    document: seen(() => {
      const loaded = store.loadDocument(board);
      return loaded && [loaded.seq, loaded.owners];
    }),
    versions: seen(() => store.listVersions(board)),
    version: seen(() => store.findVersion(board, `v-${board}`)),
    board: seen(() => store.findBoard(board)),
    link: seen(() => store.findLink(`l-${board}`)),
    links: seen(() => store.linksOf(board)),
    session: seen(() => store.findSession(`s-${board}`)),
    memberships: seen(() => store.membershipsOf(`s-${board}`)),
    signatures: seen(() => store.signaturesOf(board)),
    threads: seen(() => store.threadsAfter(board, 0, 10)),
    thread: seen(() => store.findThread(board, 't-1')),
    readMarks: seen(() => store.readMarksOf(board, 'p-1')),
  };
}

describe('flipped bits', () => {
  for (const [table, columns] of Object.entries(COLUMNS)) {
    for (const column of columns) {
      it(`[ST14, UP3] in ${table}.${column} are named and never make a board shorter or more open, and leave others alone`, () => {
        const whole = openDatabase(filledFile());
        const expected = observe(whole, 'b1');
        const other = observe(whole, 'b2');
        whole.close();
        const rows = rowsOf(template, table);
        expect(rows).toBeGreaterThan(0);
        for (let row = 0; row < rows; row += 1) {
          const file = filledFile();
          const isFlipped = flip(file, table, column, row);
          const store = openDatabase(file);
          for (const isGathered of [false, true]) {
            if (isGathered) store.gatherUpdates();
            for (const [name, seen] of Object.entries(observe(store, 'b1'))) {
              expect([expected[name], 'damaged', 'unknown'], `${name}, row ${row}`).toContain(seen);
            }
            expect(observe(store, 'b2'), `row ${row}`).toEqual(other);
          }
          if (isFlipped && !UNNOTICED.includes(`${table}.${column}`)) {
            expect(store.findDamage(), `verified, row ${row}`).not.toEqual([]);
          }
          store.close();
        }
      });
    }
  }

  it.each([
    "UPDATE snapshots SET bytes = x'00' WHERE board = 'b1' AND seq = 5",
    "UPDATE snapshots SET bytes = x'00' WHERE board = 'b1' AND seq = 3",
    "UPDATE updates SET bytes = x'00' WHERE board = 'b1' AND seq = 4",
    "UPDATE signatures SET record = '{}' WHERE board = 'b1'",
    "UPDATE threads SET record = '{}' WHERE board = 'b1'",
    "UPDATE read_marks SET record = '{}' WHERE board = 'b1'",
  ])('[UP3] a repair leaves nothing to name, and the board whole: %s', (sql) => {
    const file = filledFile();
    corrupt(file, sql);
    const store = openDatabase(file);
    expect(store.findDamage()).toMatchObject([{ board: 'b1' }]);
    expect(store.repairBoard('b1')).toEqual({ before: 7, after: 7 });
    expect(store.findDamage()).toEqual([]);
    expect(store.loadDocument('b1')).toMatchObject({ seq: 7 });
    store.gatherUpdates();
    expect(store.loadDocument('b1')).toMatchObject({ seq: 7 });
    expect(store.signaturesOf('b1')).toHaveLength(sql.includes('signatures') ? 0 : 1);
    expect(store.threadsAfter('b1', 0, 10)).toHaveLength(sql.includes('threads') ? 0 : 1);
    expect(store.signaturesOf('b2')).toHaveLength(1);
    store.close();
  });

  it('[UP3] a repair ends a board before an update that is spoiled, gathered or not', () => {
    for (const isGathered of [false, true]) {
      const file = filledFile();
      corrupt(file, "UPDATE recent_updates SET bytes = x'00' WHERE board = 'b1'");
      const store = openDatabase(file);
      if (isGathered) store.gatherUpdates();
      expect(store.findDamage()).toMatchObject([{ board: 'b1' }]);
      expect(store.repairBoard('b1')).toEqual({ before: 7, after: 6 });
      store.commit([{ board: 'b1', seq: 7, update: bytes(77), owners: [] }]);
      store.gatherUpdates();
      expect(store.loadDocument('b1')?.updates.map((update) => update[0])).toEqual([105, 6, 77]);
      expect([store.loadDocument('b2')?.seq, store.findDamage()]).toEqual([7, []]);
      store.close();
    }
  });

  it('[ST19] in the newest snapshot cost nothing: the board is loaded from the one before, and that is said', () => {
    const file = filledFile();
    corrupt(file, "UPDATE snapshots SET bytes = x'00' WHERE board = 'b1' AND seq = 5");
    const store = openDatabase(file);
    const loaded = store.loadDocument('b1');
    expect(loaded?.updates.map((update) => update[0])).toEqual([103, 4, 5, 6, 7]);
    expect(loaded?.damage).toContain('board b1, update 5');
    corrupt(file, "UPDATE snapshots SET bytes = x'00' WHERE board = 'b1' AND seq = 3");
    expect(() => store.loadDocument('b1')).toThrow(DamagedBoard);
    store.close();
  });

  it('[RM16] in its section table costs no more than the table', () => {
    const file = filledFile();
    const store = openDatabase(file);
    const newest = store.loadDocument('b1');
    expect([...(newest?.sectionTable ?? [])]).toEqual([5, 5, 5]);
    for (const change of [
      "section_table = x'0505'",
      'section_table_checksum = NULL',
      'section_table = NULL',
    ]) {
      corrupt(file, `UPDATE snapshots SET ${change} WHERE board = 'b1' AND seq = 5`);
      const { sectionTable, ...rest } = newest ?? {};
      expect(store.loadDocument('b1')).toEqual(rest);
    }
    store.close();
  });

  it('[ST18] a snapshot that a killed process left behind is not used, and the next one clears it away', () => {
    const file = filledFile();
    const database = openDatabase(file);
    database.saveSnapshot({ board: 'b1', seq: 6, update: bytes(106) });
    expect(database.loadDocument('b1')?.updates.map((update) => update[0])).toEqual([105, 6, 7]);
    database.saveSnapshot({ board: 'b1', seq: 7, update: bytes(107) });
    database.retireBefore('b1', 7);
    expect(database.loadDocument('b1')?.updates.map((update) => update[0])).toEqual([107]);
    database.close();
    const left = new Database(file, { readonly: true });
    const seqs = (sql: string): unknown[] => left.prepare(sql).pluck().all('b1');
    expect(seqs('SELECT seq FROM snapshots WHERE board = ? ORDER BY seq')).toEqual([5, 7]);
    expect(seqs('SELECT seq FROM all_updates WHERE board = ? ORDER BY seq')).toEqual([6, 7]);
    left.close();
  });
});

function rowsOf(file: string, table: string): number {
  const database = new Database(file, { readonly: true });
  const count = Number(
    database
      .prepare(`SELECT count(*) FROM ${table} WHERE ${ofB1(table)}`)
      .pluck()
      .get(),
  );
  database.close();
  return count;
}

/** Flips the lowest bit of one value, as a worn disk would; false when that would be another row's key. */
function flip(file: string, table: string, column: string, row: number): boolean {
  const database = new Database(file);
  database.pragma('foreign_keys = OFF');
  const named = (database.pragma(`table_info(${table})`) as { name: string; pk: number }[])
    .filter(({ pk }) => pk > 0)
    .map(({ name }) => name);
  const keys = named.length > 0 ? named : ['rowid'];
  const select = `SELECT ${keys.join(', ')}, * FROM ${table} WHERE ${ofB1(table)} ORDER BY ${keys.join(', ')} LIMIT 1 OFFSET ?`;
  const before = database.prepare(select).get(row) as Record<string, unknown>;
  const where = keys.map((key) => `${key} = ?`).join(' AND ');
  const update = database.prepare(`UPDATE OR ABORT ${table} SET ${column} = ? WHERE ${where}`);
  try {
    update.run(flippedValue(before[column]), ...keys.map((key) => before[key]));
    return true;
  } catch {
    return false;
  } finally {
    database.close();
  }
}

/** Rows of the first board; which column names it depends on the table. */
function ofB1(table: string): string {
  if (table === 'boards') return "id = 'b1'";
  return table === 'sessions' ? "hash = 's-b1'" : "board = 'b1'";
}

function flippedValue(value: unknown): unknown {
  if (typeof value === 'number') return value ^ 1;
  if (value instanceof Uint8Array)
    return Buffer.from(value.map((byte, index) => (index === 0 ? byte ^ 1 : byte)));
  const text = String(value);
  return String.fromCharCode(text.charCodeAt(0) ^ 1) + text.slice(1);
}

function corrupt(file: string, sql: string): void {
  const database = new Database(file);
  database.exec(sql);
  database.close();
}
