import { toBoardFile } from '@cap-commun/shared/document/file';
import type { BoardSession } from '../document/board-session.ts';

/** Saves the board as this page holds it, unsent changes included, as a board file. */
export function downloadBoard(session: BoardSession): void {
  const file = toBoardFile(session.doc, { id: session.boardId, today: session.findings.today() });
  const blob = new Blob([JSON.stringify(file, null, 1)], { type: 'application/json' });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${fileName(file.title) || session.boardId}.json`;
  link.click();
  URL.revokeObjectURL(address);
}

function fileName(title: unknown): string {
  if (typeof title !== 'string') return '';
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, 60);
}
