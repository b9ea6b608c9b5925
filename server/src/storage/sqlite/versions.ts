import { crc32 } from 'node:zlib';
import type { Database } from 'better-sqlite3';
import { type Blocking, DamagedBoard, type StoredVersion, type VersionStore } from '../board-store.ts';
import { checksumOfValues } from '../checksum.ts';

/** A row of `versions`. */
export interface VersionRow {
  readonly id: string;
  readonly board: string;
  readonly seq: number;
  readonly created_at: number;
  readonly kind: string;
  readonly name: string;
  readonly restored_at: number | null;
  readonly author: string | null;
  readonly people: string;
  readonly changes: number;
  readonly content: Uint8Array;
  readonly checksum: number;
}

/** Earlier states of boards, in SQL. */
export function sqliteVersions(database: Database): Blocking<VersionStore> {
  const insert = database.prepare(
    `INSERT INTO versions
     (id, board, seq, created_at, kind, name, restored_at, author, people, changes, content, checksum)
     VALUES (:id, :board, :seq, :createdAt, :kind, :name, :restoredAt, :author, :people, :changes, :content, :checksum)`,
  );
  const selectAll = database.prepare(
    'SELECT * FROM versions WHERE board = ? ORDER BY created_at DESC, seq DESC, id',
  );
  const selectNewest = database.prepare(
    'SELECT * FROM versions WHERE board = ? ORDER BY created_at DESC, seq DESC, id LIMIT 1',
  );
  const selectOne = database.prepare('SELECT * FROM versions WHERE board = ? AND id = ?');
  const dropOld = database.prepare("DELETE FROM versions WHERE kind <> 'named' AND created_at < ?");

  const find = (board: string, id: string): StoredVersion | undefined => {
    const row = selectOne.get(board, id) as VersionRow | undefined;
    return row && toVersion(row);
  };
  return {
    saveVersion: (version) => {
      const people = JSON.stringify(version.people);
      insert.run({ ...version, people, checksum: checksumOfVersion(version, people) });
    },
    listVersions: (board) =>
      (selectAll.all(board) as VersionRow[]).filter(isWholeVersion).map((row) => {
        const { content: _content, ...summary } = toVersion(row);
        return summary;
      }),
    newestVersion: (board) => {
      const row = selectNewest.get(board) as VersionRow | undefined;
      return row && isWholeVersion(row) ? toVersion(row) : undefined;
    },
    findVersion: find,
    deleteVersionsBefore: (time) => {
      dropOld.run(time);
    },
  };
}

/** Whether a version is what was written. */
export function isWholeVersion(row: VersionRow): boolean {
  return checksumOfVersion(fromRow(row, []), row.people) === row.checksum;
}

function toVersion(row: VersionRow): StoredVersion {
  if (!isWholeVersion(row)) throw new DamagedBoard(`version ${row.id}: the checksum does not match`);
  return fromRow(row, JSON.parse(row.people) as string[]);
}

function fromRow(
  { created_at, restored_at, kind, checksum: _checksum, ...row }: VersionRow,
  people: readonly string[],
): StoredVersion {
  return {
    ...row,
    kind: kind as StoredVersion['kind'],
    createdAt: created_at,
    restoredAt: restored_at,
    people,
  };
}

function checksumOfVersion(version: StoredVersion, people: string): number {
  const { id, board, seq, createdAt, kind, name, restoredAt, author, changes, content } = version;
  const values = [id, board, seq, createdAt, kind, name, restoredAt, author, people, changes];
  return checksumOfValues(...values, crc32(content));
}
