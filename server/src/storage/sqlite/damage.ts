import type { Database } from 'better-sqlite3';
import { type Damage, DamagedBoard, type DocumentStore, type Repair } from '../board-store.ts';
import { checked, checksumOfValues } from '../checksum.ts';
import {
  ACCESS_TABLES,
  CHECKED_TABLES,
  checkedRow,
  EXPENDABLE_TABLES,
  NOTES_TABLE,
  type TableShape,
} from './checked-table.ts';
import { type ByteRow, UPDATE_TABLES } from './documents.ts';
import { isWholeVersion, type VersionRow } from './versions.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * Everything in a store that is not what was written; reads all of it. With `spares`, also what no board needs while
 * the rest of it is whole: its second snapshot, and the updates that this one would need.
 */
export function findDamage(
  database: Database,
  loadDocument: (board: string) => ReturnType<DocumentStore['loadDocument']> | unknown,
  { spares }: { readonly spares: boolean },
): Damage[] {
  const found: Damage[] = [];
  const note = (board: string | null, read: () => unknown): void => {
    try {
      read();
    } catch (error) {
      if (!(error instanceof DamagedBoard)) throw error;
      found.push({ board, what: error.message });
    }
  };
  const check = database.pragma('quick_check(1)', { simple: true });
  if (check !== 'ok') found.push({ board: null, what: `the file itself: ${String(check)}` });
  for (const table of CHECKED_TABLES) {
    for (const row of rowsOf(database, table.name)) {
      note(boardOf(table, row), () => checkedRow(table, row));
    }
  }
  for (const row of rowsOf(database, 'boards')) {
    const board = String(row.id);
    note(board, () => {
      loadDocument(board);
      if (spares) checkSpares(database, board);
    });
  }
  for (const row of rowsOf(database, 'versions') as unknown as VersionRow[]) {
    if (!isWholeVersion(row))
      found.push({ board: row.board, what: `version ${row.id}: the checksum does not match` });
  }
  return found;
}

/**
 * Brings a board back to its last good state: everything up to the first update that cannot be read, from whichever
 * snapshot leads furthest. What is damaged in its access is closed, never opened. Undefined for an unknown board.
 */
export function repairBoard(database: Database, board: string): Repair | undefined {
  const select = (sql: string): Row[] => database.prepare(sql).all(board) as Row[];
  if (select('SELECT id FROM boards WHERE id = ?').length === 0) return undefined;
  const before = Number(select('SELECT seq FROM heads WHERE board = ?')[0]?.seq ?? 0);
  const best = bestWay(database, board);
  if (!best) return { before, after: null };
  const run = (sql: string, ...values: unknown[]): void => {
    database.prepare(sql).run(...values);
  };
  for (const table of UPDATE_TABLES) {
    run(`DELETE FROM ${table} WHERE board = ? AND seq > ?`, board, best.seq);
    run(`DELETE FROM ${table} WHERE board = ? AND seq <= ?`, board, best.snapshot);
  }
  run('DELETE FROM snapshots WHERE board = ? AND seq <> ?', board, best.snapshot);
  run('UPDATE snapshots SET is_verified = 1 WHERE board = ?', board);
  run(
    'DELETE FROM client_owners WHERE board = ? AND checksum <> checksum_of(board, client, membership)',
    board,
  );
  const owners = Number(select('SELECT count(*) AS count FROM client_owners WHERE board = ?')[0]?.count);
  run(
    'INSERT OR REPLACE INTO heads (board, seq, owners, checksum) VALUES (?, ?, ?, ?)',
    board,
    best.seq,
    owners,
    checksumOfValues(board, best.seq, owners),
  );
  run('UPDATE boards SET checksum = checksum_of(id, created_at) WHERE id = ?', board);
  closeDamagedAccess(database, board);
  for (const row of select('SELECT * FROM versions WHERE board = ?') as unknown as VersionRow[]) {
    if (!isWholeVersion(row)) run('DELETE FROM versions WHERE id = ?', row.id);
  }
  return { before, after: best.seq };
}

/** A board that can be loaded may have lost what it would be loaded from another time. Throws `DamagedBoard`. */
function checkSpares(database: Database, board: string): void {
  const snapshots = database
    .prepare(
      'SELECT board, seq, bytes, checksum FROM snapshots WHERE board = ? AND is_verified = 1 ORDER BY seq',
    )
    .all(board) as ByteRow[];
  for (const row of snapshots) checked(row.bytes, row.checksum, row);
  const reached = furthest(database, board, snapshots[0]?.seq ?? 0);
  const head = Number(database.prepare('SELECT seq FROM heads WHERE board = ?').pluck().get(board));
  if (reached < head) throw new DamagedBoard(`board ${board}, update ${reached + 1}: damaged, or missing`);
}

interface Way {
  /** Number of the snapshot that it starts from; 0 for the first update. */
  readonly snapshot: number;
  readonly seq: number;
}

/** The snapshot from which the most updates can be read. */
function bestWay(database: Database, board: string): Way | undefined {
  const snapshots = database
    .prepare('SELECT board, seq, bytes, checksum FROM snapshots WHERE board = ? ORDER BY seq DESC')
    .all(board) as ByteRow[];
  const ways = snapshots
    .filter(isWhole)
    .map(({ seq }) => ({ snapshot: seq, seq: furthest(database, board, seq) }));
  const all = [...ways, { snapshot: 0, seq: furthest(database, board, 0) }];
  return all.filter(({ seq }) => seq > 0).sort((a, b) => b.seq - a.seq)[0];
}

function furthest(database: Database, board: string, from: number): number {
  const rows = database
    .prepare('SELECT board, seq, bytes, checksum FROM all_updates WHERE board = ? AND seq > ? ORDER BY seq')
    .iterate(board, from) as IterableIterator<ByteRow>;
  let seq = from;
  for (const row of rows) {
    if (row.seq !== seq + 1 || !isWhole(row)) break;
    seq = row.seq;
  }
  return seq;
}

function isWhole(row: ByteRow): boolean {
  try {
    return checked(row.bytes, row.checksum, row).length >= 0;
  } catch {
    return false;
  }
}

/**
 * A damaged link is revoked under a new generation, and can be replaced; damaged memberships join again, damaged
 * signatures are given again, damaged threads of comments are lost, and a damaged session is over.
 */
function closeDamagedAccess(database: Database, board: string): void {
  const isDamaged = (table: TableShape) => (row: Row) => {
    try {
      return !checkedRow(table, row);
    } catch {
      return true;
    }
  };
  const select = (table: string): Row[] =>
    database.prepare(`SELECT * FROM ${table} WHERE board = ?`).all(board) as Row[];
  for (const { id } of select('links').filter(isDamaged(ACCESS_TABLES.links))) {
    database
      .prepare(
        `UPDATE links SET generation = generation + 1, is_revoked = 1,
         checksum = checksum_of(id, board, name, generation + 1, 1) WHERE id = ?`,
      )
      .run(id);
  }
  for (const { id } of select('memberships').filter(isDamaged(ACCESS_TABLES.memberships))) {
    database.prepare('DELETE FROM memberships WHERE id = ?').run(id);
  }
  for (const table of EXPENDABLE_TABLES) {
    for (const { id } of select(table.name).filter(isDamaged(table))) {
      database.prepare(`DELETE FROM ${table.name} WHERE id = ?`).run(id);
    }
  }
  // Nobody could be told any more whose these are, and they must not be anybody else's.
  for (const { id } of select('notes').filter(isDamaged(NOTES_TABLE))) {
    database.prepare('DELETE FROM boards WHERE id = ?').run(id);
  }
}

function rowsOf(database: Database, table: string): Row[] {
  return database.prepare(`SELECT * FROM ${table}`).all() as Row[];
}

function boardOf({ name }: TableShape, row: Row): string | null {
  if (name === 'boards') return String(row.id);
  return name === 'sessions' ? null : String(row.board);
}
