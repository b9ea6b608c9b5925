import { toBoardFile } from '@cap-commun/shared/document/file';
import type { BoardSession } from '../../document/board-session.ts';
import { fileNameOf, saveFile } from './files.ts';

/** Saves the board as this page holds it, unsent changes included, as a board file. */
export function downloadBoard(session: BoardSession): void {
  saveFile(boardFile(session), `${nameOf(session)}.json`);
}

/** The whole board as a board file. */
export function boardFile({ doc, boardId, findings }: BoardSession): Blob {
  const file = toBoardFile(doc, { id: boardId, today: findings.today() });
  return new Blob([JSON.stringify(file, null, 1)], { type: 'application/json' });
}

/** What files of this board are called, without their ending. */
export function nameOf({ board, boardId }: BoardSession): string {
  return fileNameOf(board.info.get().title, boardId);
}
