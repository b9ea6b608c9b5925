import type { Database } from 'better-sqlite3';
import {
  type Blocking,
  type BoardCommit,
  DamagedBoard,
  type DocumentStore,
  type Snapshot,
  type StoredDocument,
  StoreFailure,
} from '../board-store.ts';
import { checked, checksumOf, checksumOfValues } from '../checksum.ts';

/** A row of `updates` or `snapshots`. */
export interface ByteRow {
  readonly board: string;
  readonly seq: number;
  readonly bytes: Uint8Array;
  readonly checksum: number;
}

interface SnapshotRow extends ByteRow {
  readonly section_table: Uint8Array | null;
  readonly section_table_checksum: number | null;
}

interface OwnerRow {
  readonly client: number;
  readonly membership: string;
  readonly checksum: number;
}

interface HeadRow {
  readonly seq: number;
  readonly owners: number;
  readonly checksum: number;
}

/** Where the updates of boards are; `all_updates` reads both. */
export const UPDATE_TABLES = ['updates', 'recent_updates'] as const;

/** How many updates come together before they move to where their boards are. */
const GATHER_AFTER = 2_048;

export interface RecentUpdates {
  /** Moves what was committed last to where its boards are, once it is much. To be called when nobody waits. */
  tidyUpdates(): void;
  /** The same, however little it is. */
  gatherUpdates(): void;
}

/** The document half of the store, in SQL; every call is one transaction. */
export function sqliteDocuments(database: Database): Blocking<DocumentStore> & RecentUpdates {
  const insertUpdate = database.prepare(
    'INSERT INTO recent_updates (board, seq, bytes, checksum) VALUES (?, ?, ?, ?)',
  );
  // In the order in which the pages of `updates` lie. What a flipped bit put under another board or number is left
  // out: its own board misses it, and says so.
  const moveRecent = database.prepare(
    `INSERT OR IGNORE INTO updates (board, seq, bytes, checksum)
     SELECT board, seq, bytes, checksum FROM recent_updates
     WHERE board IN (SELECT id FROM boards) ORDER BY board, seq`,
  );
  const dropRecent = database.prepare('DELETE FROM recent_updates');
  const countRecent = database.prepare('SELECT count(*) FROM recent_updates').pluck();
  const insertOwner = database.prepare(
    'INSERT INTO client_owners (board, client, membership, checksum) VALUES (?, ?, ?, ?)',
  );
  const findBoard = database.prepare('SELECT id FROM boards WHERE id = ?');
  const selectSnapshots = database.prepare(
    `SELECT board, seq, bytes, checksum, section_table, section_table_checksum FROM snapshots
     WHERE board = ? AND is_verified = 1 ORDER BY seq DESC`,
  );
  const selectSnapshot = database.prepare(
    'SELECT board, seq, bytes, checksum FROM snapshots WHERE board = ? AND seq = ?',
  );
  const selectUpdates = database.prepare(
    'SELECT board, seq, bytes, checksum FROM all_updates WHERE board = ? AND seq > ? ORDER BY seq',
  );
  const selectOwners = database.prepare(
    'SELECT client, membership, checksum FROM client_owners WHERE board = ?',
  );
  const insertSnapshot = database.prepare(
    `INSERT OR REPLACE INTO snapshots
       (board, seq, bytes, checksum, section_table, section_table_checksum, is_verified) VALUES (?, ?, ?, ?, ?, ?, 0)`,
  );
  const newestVerified = database
    .prepare('SELECT max(seq) FROM snapshots WHERE board = ? AND is_verified = 1')
    .pluck();
  const setVerified = database.prepare('UPDATE snapshots SET is_verified = 1 WHERE board = ? AND seq = ?');
  const dropSnapshots = database.prepare(
    'DELETE FROM snapshots WHERE board = ? AND seq <> ? AND (seq < ? OR is_verified = 0)',
  );
  const dropUpdates = UPDATE_TABLES.map((table) =>
    database.prepare(`DELETE FROM ${table} WHERE board = ? AND seq <= ?`),
  );

  const selectHead = database.prepare('SELECT seq, owners, checksum FROM heads WHERE board = ?');
  const putHead = database.prepare(
    `INSERT INTO heads (board, seq, owners, checksum) VALUES (:board, :seq, :owners, checksum_of(:board, :seq, :owners))
     ON CONFLICT (board) DO UPDATE SET seq = excluded.seq, owners = owners + excluded.owners,
       checksum = checksum_of(board, excluded.seq, owners + excluded.owners)
     WHERE seq < excluded.seq`,
  );

  let recent = Number(countRecent.get());
  const gatherUpdates = database.transaction((): void => {
    moveRecent.run();
    dropRecent.run();
    recent = 0;
  });

  const commit = database.transaction((batch: readonly BoardCommit[]): void => {
    recent += batch.length;
    for (const { board, seq, update, owners } of batch) {
      insertUpdate.run(board, seq, update, checksumOf(update, board, seq));
      for (const { client, membership } of owners) {
        insertOwner.run(board, client, membership, checksumOfValues(board, client, membership));
      }
      const { changes } = putHead.run({ board, seq, owners: owners.length });
      if (changes === 0) throw new StoreFailure(`board ${board}: update ${seq} was there before`);
    }
  });

  /** The document from one snapshot on, or from the first update; throws when anything of it is damaged. */
  const loadFrom = (
    board: string,
    snapshot: SnapshotRow | undefined,
    head: number,
  ): Omit<StoredDocument, 'owners'> => {
    const rows = selectUpdates.all(board, snapshot?.seq ?? 0) as ByteRow[];
    checkSequence(board, snapshot?.seq ?? 0, rows, head);
    const all = snapshot ? [snapshot, ...rows] : rows;
    const sectionTable = snapshot && readSectionTable(snapshot);
    return {
      ...(sectionTable && { sectionTable }),
      seq: all.at(-1)?.seq ?? 0,
      updates: all.map((row) => checked(row.bytes, row.checksum, row)),
      logLength: rows.length,
    };
  };

  const loadDocument = database.transaction((board: string): StoredDocument | undefined => {
    if (!findBoard.get(board)) return undefined;
    const head = readHead(board, selectHead.get(board) as HeadRow | undefined);
    const snapshots = selectSnapshots.all(board) as SnapshotRow[];
    const owners = (selectOwners.all(board) as OwnerRow[]).map((row) => readOwner(board, row));
    if (owners.length !== head.owners)
      throw new DamagedBoard(`board ${board}: owners of clients are missing`);
    return { ...newestWhole(head.seq, snapshots, (from) => loadFrom(board, from, head.seq)), owners };
  });

  const saveSnapshot = database.transaction(({ board, seq, update, sectionTable }: Snapshot): void => {
    if (!findBoard.get(board)) return;
    // An older snapshot beside a newer one would only be in the way.
    if (Number(newestVerified.get(board) ?? 0) >= seq) return;
    const tableChecksum = sectionTable && checksumOf(sectionTable, board, seq);
    insertSnapshot.run(
      board,
      seq,
      update,
      checksumOf(update, board, seq),
      sectionTable ?? null,
      tableChecksum ?? null,
    );
  });

  const retireBefore = database.transaction((board: string, seq: number): void => {
    const previous = Number(newestVerified.get(board) ?? 0);
    if (previous >= seq || setVerified.run(board, seq).changes === 0) return;
    dropSnapshots.run(board, seq, previous);
    for (const statement of dropUpdates) statement.run(board, previous);
  });

  return {
    commit,
    loadDocument,
    saveSnapshot,
    readSnapshot: (board, seq) => {
      const row = selectSnapshot.get(board, seq) as ByteRow | undefined;
      return row && checked(row.bytes, row.checksum, row);
    },
    retireBefore,
    gatherUpdates,
    tidyUpdates: () => {
      if (recent >= GATHER_AFTER) gatherUpdates();
    },
  };
}

/**
 * The board from its newest snapshot; from the one before it when that one is damaged: every update since is still
 * there, so it says the same. Throws the first damage met when no way leads to the newest state.
 */
function newestWhole<Loaded extends object>(
  head: number,
  snapshots: readonly SnapshotRow[],
  loadFrom: (snapshot: SnapshotRow | undefined) => Loaded,
): Loaded & { readonly damage?: string } {
  let damage: DamagedBoard | undefined;
  for (const snapshot of [...snapshots, undefined]) {
    try {
      const loaded = loadFrom(snapshot);
      return damage ? { ...loaded, damage: damage.message } : loaded;
    } catch (error) {
      if (!(error instanceof DamagedBoard)) throw error;
      damage ??= error;
    }
  }
  throw damage ?? new DamagedBoard(`no way leads to update ${head}`);
}

/** A row that is missing is as bad as a damaged one: what follows it would hang in the air, or be forgotten. */
function checkSequence(board: string, from: number, rows: readonly ByteRow[], head: number): void {
  const wanted = Math.max(head - from, 0);
  for (let index = 0; index < Math.max(wanted, rows.length); index += 1) {
    if (rows[index]?.seq === from + index + 1 && index < wanted) continue;
    const what = index < wanted ? 'is missing' : 'should not be there';
    throw new DamagedBoard(`board ${board}: update ${from + index + 1} ${what}`);
  }
  if (from > head) throw new DamagedBoard(`board ${board}: its snapshot says more than was ever written`);
}

/** A damaged one is only a help that is missing: the snapshot is read without it. */
function readSectionTable(row: SnapshotRow): Uint8Array | undefined {
  const { board, seq, section_table: table, section_table_checksum: checksum } = row;
  return table && checksumOf(table, board, seq) === checksum ? table : undefined;
}

function readHead(board: string, row: HeadRow | undefined): HeadRow {
  if (row && checksumOfValues(board, row.seq, row.owners) === row.checksum) return row;
  throw new DamagedBoard(`board ${board}: the count of its updates is damaged`);
}

function readOwner(board: string, { client, membership, checksum }: OwnerRow): StoredDocument['owners'][0] {
  if (checksumOfValues(board, client, membership) !== checksum)
    throw new DamagedBoard(`board ${board}: the owner of client ${client} is damaged`);
  return { client, membership };
}
