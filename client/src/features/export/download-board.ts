import type { BoardSession } from '../../document/board-session.ts';
import { boardFile } from './board-files.ts';
import { fileNameOf, saveFile } from './files.ts';

/** Saves the board as this page holds it, unsent changes included, as a board file. */
export function downloadBoard(session: BoardSession): void {
  saveFile(boardFile(session), `${nameOf(session)}.json`);
}

/** What files of this board are called, without their ending. */
export function nameOf({ board, boardId }: BoardSession): string {
  return fileNameOf(board.info.get().title, boardId);
}
