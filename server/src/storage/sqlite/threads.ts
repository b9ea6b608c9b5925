import type { Database } from 'better-sqlite3';
import type { Blocking, StoredReadMarks, StoredThread, ThreadStore, ThreadTotals } from '../board-store.ts';
import { checkedTable, READ_MARKS_TABLE, THREADS_TABLE } from './checked-table.ts';

interface ThreadRow {
  readonly id: string;
  readonly board: string;
  readonly thread: string;
  readonly revision: number;
  readonly record: string | null;
}

interface ReadMarksRow {
  readonly id: string;
  readonly board: string;
  readonly person: string;
  readonly record: string;
}

/** What people comment, in SQL; every call is one transaction. */
export function sqliteThreads(database: Database): Blocking<ThreadStore> {
  const threads = checkedTable<ThreadRow>(database, THREADS_TABLE);
  const marks = checkedTable<ReadMarksRow>(database, READ_MARKS_TABLE);
  const after = threads.reader('board = ? AND revision > ? ORDER BY revision LIMIT ?');
  const newest = threads.reader('board = ? ORDER BY revision DESC LIMIT ?');
  const one = threads.reader('id = ?');
  const marksOf = marks.reader('id = ?');
  const totals = database.prepare(
    `SELECT count(record) AS count, coalesce(sum(length(CAST(record AS BLOB))), 0) AS bytes,
     coalesce(max(revision), 0) AS revision FROM threads WHERE board = ?`,
  );
  const forget = database.prepare(
    `DELETE FROM threads WHERE board = :board AND record IS NULL AND id NOT IN (
       SELECT id FROM threads WHERE board = :board AND record IS NULL ORDER BY revision DESC LIMIT :keep)`,
  );
  return {
    threadsAfter: (board, revision, limit) => after(board, revision, limit).map(toThread),
    newestThreads: (board, limit) => newest(board, limit).map(toThread),
    findThread: (board, thread) => one(`${board}|${thread}`).map(toThread)[0],
    threadTotals: (board) => totals.get(board) as ThreadTotals,
    saveThread: ({ board, thread, revision, record }: StoredThread): void => {
      const json = record === null ? null : JSON.stringify(record);
      threads.put({ id: `${board}|${thread}`, board, thread, revision, record: json });
    },
    forgetGoneThreads: (board, keep): void => {
      forget.run({ board, keep });
    },
    readMarksOf: (board, person) => marksOf(`${board}|${person}`).map(({ record }) => JSON.parse(record))[0],
    saveReadMarks: ({ board, person, record }: StoredReadMarks): void => {
      marks.put({ id: `${board}|${person}`, board, person, record: JSON.stringify(record) });
    },
  };
}

function toThread({ board, thread, revision, record }: ThreadRow): StoredThread {
  return { board, thread, revision, record: record === null ? null : JSON.parse(record) };
}
