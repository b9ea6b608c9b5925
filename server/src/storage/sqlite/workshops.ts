import type { Database } from 'better-sqlite3';
import type {
  Blocking,
  BoardCommit,
  NoteDevice,
  StoredNotes,
  StoredWorkshop,
  WorkshopStore,
} from '../board-store.ts';
import {
  ACCESS_TABLES,
  checkedTable,
  NOTE_DEVICES_TABLE,
  NOTES_TABLE,
  WORKSHOPS_TABLE,
} from './checked-table.ts';

interface WorkshopRow {
  readonly id: string;
  readonly board: string;
  readonly created_at: number;
  readonly is_open: number;
  readonly record: string;
}

/** Sessions and private notes, in SQL; every call is one transaction, and every row read is checked. */
export function sqliteWorkshops(
  database: Database,
  commit: (batch: readonly BoardCommit[]) => void,
): Blocking<WorkshopStore> {
  const workshops = checkedTable<WorkshopRow>(database, WORKSHOPS_TABLE);
  const notes = checkedTable<StoredNotes>(database, NOTES_TABLE);
  const devices = checkedTable<NoteDevice>(database, NOTE_DEVICES_TABLE);
  const boards = checkedTable<{ readonly id: string; readonly created_at: number }>(
    database,
    ACCESS_TABLES.boards,
  );
  const ofBoard = workshops.reader('board = ? ORDER BY created_at DESC, id DESC');
  const newest = workshops.reader('board = ? ORDER BY created_at DESC, id DESC LIMIT 1');
  const open = workshops.reader('is_open = 1 ORDER BY created_at, id');
  const inRound = notes.reader('board = ? AND round = ? ORDER BY id');
  const deviceById = devices.reader('board = ? AND id = ?');
  const byPerson = devices.reader('board = ? AND person = ? ORDER BY since, id');
  const dropWorkshop = database.prepare('DELETE FROM workshops WHERE board = ? AND id = ?');
  const dropRound = database.prepare(
    'DELETE FROM boards WHERE id IN (SELECT id FROM notes WHERE board = ? AND round = ?)',
  );
  return {
    workshopsOf: (board) => ofBoard(board).map(toWorkshop),
    newestWorkshop: (board) => newest(board).map(toWorkshop)[0],
    openWorkshops: () => open().map(toWorkshop),
    saveWorkshop: database.transaction(
      ({ id, board, createdAt, isOpen, record }: StoredWorkshop, endedRounds: readonly string[]): void => {
        const text = JSON.stringify(record);
        workshops.put({ id, board, created_at: createdAt, is_open: isOpen ? 1 : 0, record: text });
        for (const round of endedRounds) dropRound.run(board, round);
      },
    ),
    deleteWorkshop: (board, id): void => {
      dropWorkshop.run(board, id);
    },
    notesIn: inRound,
    createNotes: database.transaction((own: StoredNotes, createdAt: number, first: BoardCommit): void => {
      boards.insert({ id: own.id, created_at: createdAt });
      notes.insert(own);
      commit([first]);
    }),
    noteDevice: (board, id) => deviceById(board, id)[0],
    noteDevicesOf: byPerson,
    saveNoteDevice: (device): void => {
      devices.put(device);
    },
  };
}

function toWorkshop({ created_at, is_open, record, ...row }: WorkshopRow): StoredWorkshop {
  return { ...row, createdAt: created_at, isOpen: is_open === 1, record: JSON.parse(record) };
}
