import type { Database } from 'better-sqlite3';
import { type Blocking, type SignatureStore, type StoredSignature, signatureId } from '../board-store.ts';
import { checkedTable, SIGNATURES_TABLE } from './checked-table.ts';

interface SignatureRow {
  readonly id: string;
  readonly board: string;
  readonly subject: string;
  readonly person: string;
  readonly record: string;
}

/** What people have signed, in SQL; every call is one transaction. */
export function sqliteSignatures(database: Database): Blocking<SignatureStore> {
  const signatures = checkedTable<SignatureRow>(database, SIGNATURES_TABLE);
  const ofBoard = signatures.reader('board = ? ORDER BY id');
  const drop = database.prepare('DELETE FROM signatures WHERE id = ?');
  return {
    signaturesOf: (board) => ofBoard(board).map(toSignature),
    saveSignature: ({ record, ...key }: StoredSignature): void => {
      signatures.put({ id: signatureId(key), ...key, record: JSON.stringify(record) });
    },
    deleteSignature: (board, subject, person): void => {
      drop.run(signatureId({ board, subject, person }));
    },
  };
}

function toSignature({ board, subject, person, record }: SignatureRow): StoredSignature {
  return { board, subject, person, record: JSON.parse(record) };
}
