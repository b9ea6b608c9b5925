import type { Database } from 'better-sqlite3';
import { DamagedBoard } from '../board-store.ts';
import { checksumOfValues } from '../checksum.ts';

/** A table whose rows carry a checksum of all their other columns, in this order. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly [key: string, ...others: string[]];
}

/** Tables that say who may do what. */
export const ACCESS_TABLES = {
  boards: { name: 'boards', columns: ['id', 'created_at'] },
  links: { name: 'links', columns: ['id', 'board', 'name', 'generation', 'is_revoked'] },
  sessions: { name: 'sessions', columns: ['hash', 'created_at', 'expires_at'] },
  memberships: {
    name: 'memberships',
    columns: [
      'id',
      'session',
      'board',
      'link',
      'role',
      'slot',
      'partner',
      'person',
      'name',
      'created_at',
      'ended',
    ],
  },
} as const satisfies Record<string, TableShape>;

/** What people have signed. */
export const SIGNATURES_TABLE: TableShape = {
  name: 'signatures',
  columns: ['id', 'board', 'subject', 'person', 'record'],
};

/** What people comment. */
export const THREADS_TABLE: TableShape = {
  name: 'threads',
  columns: ['id', 'board', 'thread', 'revision', 'record'],
};

/** How far people have read. */
export const READ_MARKS_TABLE: TableShape = {
  name: 'read_marks',
  columns: ['id', 'board', 'person', 'record'],
};

/** Sessions run on boards. */
export const WORKSHOPS_TABLE: TableShape = {
  name: 'workshops',
  columns: ['id', 'board', 'created_at', 'is_open', 'record'],
};

/** Which documents are whose private notes. */
export const NOTES_TABLE: TableShape = {
  name: 'notes',
  columns: ['id', 'board', 'round', 'person', 'owner'],
};

/** Which devices write private notes. */
export const NOTE_DEVICES_TABLE: TableShape = {
  name: 'note_devices',
  columns: ['id', 'board', 'person', 'owner', 'since'],
};

/** Tables whose damaged rows are dropped by a repair: what they say can be said again, or is lost alone. */
export const EXPENDABLE_TABLES: readonly TableShape[] = [
  SIGNATURES_TABLE,
  THREADS_TABLE,
  READ_MARKS_TABLE,
  WORKSHOPS_TABLE,
  NOTE_DEVICES_TABLE,
];

/** Every table that is read row by row through `checkedRow`. */
export const CHECKED_TABLES: readonly TableShape[] = [
  ...Object.values(ACCESS_TABLES),
  ...EXPENDABLE_TABLES,
  NOTES_TABLE,
];

export interface CheckedTable<Row> {
  /** Prepares a read by what stands after `WHERE`; it throws `DamagedBoard` on a row that is not what was written. */
  reader(where: string): (...values: unknown[]) => Row[];
  /** Writes a new row; throws when its key is taken. */
  insert(row: Row): void;
  /** Writes a row in the place of the one with its key. */
  put(row: Row): void;
}

type StoredRow = Readonly<Record<string, unknown>>;

/** Reads and writes the rows of a table with their checksums. */
export function checkedTable<Row extends object>(
  database: Database,
  { name, columns }: TableShape,
): CheckedTable<Row> {
  const [key, ...others] = columns;
  const insert = `INSERT INTO ${name} (${columns.join(', ')}, checksum)
    VALUES (${columns.map(() => '?').join(', ')}, ?)`;
  const updates = [...others, 'checksum'].map((column) => `${column} = excluded.${column}`).join(', ');
  const insertRow = database.prepare(insert);
  // Not `INSERT OR REPLACE`, which would delete the row first, and with it all that belongs to it.
  const putRow = database.prepare(`${insert} ON CONFLICT (${key}) DO UPDATE SET ${updates}`);
  const valuesOf = (row: Row): unknown[] => {
    const values = columns.map((column) => (row as StoredRow)[column]);
    return [...values, checksumOfValues(...values)];
  };
  return {
    reader: (where) => {
      const select = database.prepare(`SELECT * FROM ${name} WHERE ${where}`);
      return (...values) =>
        (select.all(...values) as StoredRow[]).map((row) => checkedRow({ name, columns }, row) as Row);
    },
    insert: (row) => {
      insertRow.run(...valuesOf(row));
    },
    put: (row) => {
      putRow.run(...valuesOf(row));
    },
  };
}

/** The columns of a row that is what was written, else `DamagedBoard`. */
export function checkedRow({ name, columns }: TableShape, row: StoredRow): StoredRow {
  const values = columns.map((column) => row[column]);
  if (checksumOfValues(...values) !== row.checksum)
    throw new DamagedBoard(`${name} ${String(row[columns[0]])}: the checksum does not match`);
  return Object.fromEntries(columns.map((column, index) => [column, values[index]]));
}
