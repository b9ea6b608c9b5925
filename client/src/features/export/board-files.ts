import type { Language } from '@cap-commun/shared/core/language';
import { boardOf } from '@cap-commun/shared/document/board-document';
import { boardCsv } from '@cap-commun/shared/export/board-csv';
import { boardMarkdown } from '@cap-commun/shared/export/board-markdown';
import { type ExportedBoard, exportedBoard } from '@cap-commun/shared/export/exported-board';
import type { BoardSession } from '../../document/board-session.ts';

/** The board as this page holds it, unsent changes included, as its exports look at it. */
export function exportedOf({ board, findings }: BoardSession, language: Language): ExportedBoard {
  const info = board.info.get();
  const content = { info, cards: board.cards(), links: board.links.get(), layout: board.layouts() };
  return exportedBoard(info, boardOf(content), findings.today(), language);
}

export function boardTable(session: BoardSession, language: Language): Blob {
  return new Blob([boardCsv(exportedOf(session, language))], { type: 'text/csv' });
}

export function boardText(session: BoardSession, language: Language): string {
  return boardMarkdown(exportedOf(session, language));
}
