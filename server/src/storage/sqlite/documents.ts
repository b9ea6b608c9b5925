import type { Database } from 'better-sqlite3';
import {
  type Blocking,
  type BoardCommit,
  DamagedBoard,
  type DocumentStore,
  type Snapshot,
  type StoredDocument,
} from '../board-store.ts';
import { checked, checksumOf } from '../checksum.ts';

interface UpdateRow {
  readonly seq: number;
  readonly bytes: Uint8Array;
  readonly checksum: number;
}

/** The document half of the store, in SQL; every call is one transaction. */
export function sqliteDocuments(database: Database): Blocking<DocumentStore> {
  const insertUpdate = database.prepare(
    'INSERT INTO updates (board, seq, bytes, checksum) VALUES (?, ?, ?, ?)',
  );
  const insertOwner = database.prepare(
    'INSERT INTO client_owners (board, client, membership) VALUES (?, ?, ?)',
  );
  const findBoard = database.prepare('SELECT id FROM boards WHERE id = ?');
  const selectSnapshot = database.prepare('SELECT seq, bytes, checksum FROM snapshots WHERE board = ?');
  const selectUpdates = database.prepare(
    'SELECT seq, bytes, checksum FROM updates WHERE board = ? AND seq > ? ORDER BY seq',
  );
  const selectOwners = database.prepare('SELECT client, membership FROM client_owners WHERE board = ?');
  const putSnapshot = database.prepare(
    'INSERT OR REPLACE INTO snapshots (board, seq, bytes, checksum) VALUES (?, ?, ?, ?)',
  );
  const dropUpdates = database.prepare('DELETE FROM updates WHERE board = ? AND seq <= ?');

  const commit = database.transaction((batch: readonly BoardCommit[]): void => {
    for (const { board, seq, update, owners } of batch) {
      insertUpdate.run(board, seq, update, checksumOf(update));
      for (const { client, membership } of owners) insertOwner.run(board, client, membership);
    }
  });

  const loadDocument = database.transaction((board: string): StoredDocument | undefined => {
    if (!findBoard.get(board)) return undefined;
    const snapshot = selectSnapshot.get(board) as UpdateRow | undefined;
    const rows = selectUpdates.all(board, snapshot?.seq ?? 0) as UpdateRow[];
    checkSequence(board, snapshot?.seq ?? 0, rows);
    const all = snapshot ? [snapshot, ...rows] : rows;
    return {
      seq: all.at(-1)?.seq ?? 0,
      updates: all.map(({ seq, bytes, checksum }) =>
        checked(bytes, checksum, `board ${board}, update ${seq}`),
      ),
      logLength: rows.length,
      owners: selectOwners.all(board) as StoredDocument['owners'],
    };
  });

  const replaceSnapshot = database.transaction(({ board, seq, update }: Snapshot): void => {
    if (!findBoard.get(board)) return;
    const current = selectSnapshot.get(board) as UpdateRow | undefined;
    // An older snapshot in the place of a newer one would lose the updates between them.
    if (current && current.seq >= seq) return;
    putSnapshot.run(board, seq, update, checksumOf(update));
    dropUpdates.run(board, seq);
  });

  return { commit, loadDocument, replaceSnapshot };
}

/** A row that is missing in the middle is as bad as a damaged one: what follows it would hang in the air. */
function checkSequence(board: string, from: number, rows: readonly UpdateRow[]): void {
  for (const [index, row] of rows.entries()) {
    if (row.seq !== from + index + 1)
      throw new DamagedBoard(`board ${board}: update ${from + index + 1} is missing`);
  }
}
