import { applyEdits } from '@cap-commun/shared/document/edits';
import { boardDifference, editsOf, stateOfFile } from '@cap-commun/shared/domain/board-difference';
import type { BoardFile } from '@cap-commun/shared/domain/board-file';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { BoardSession } from '../../document/board-session.ts';

const EMPTY = { info: {}, entities: new Map(), links: new Map(), layout: new Map() };

/** A version as a board of its own that nobody else is on and nobody writes to: the map shows it like any board. */
export function openPreview(version: BoardFile, current: BoardSession): BoardSession {
  const doc = new Y.Doc();
  const { partnerA, partnerB } = current.board.info.get();
  applyEdits(
    doc,
    [
      ...editsOf(boardDifference(EMPTY, stateOfFile(version))),
      // A file does not say who holds which link; shapes and colours follow the board's own.
      { op: 'info', path: ['partnerA'], value: partnerA },
      { op: 'info', path: ['partnerB'], value: partnerB },
    ],
    null,
  );
  const session = new BoardSession({
    boardId: current.boardId,
    doc,
    awareness: new Awareness(doc),
    me: { ...current.me, role: 'viewer' },
    findings: { now: () => current.findings.now(), engine: current.findings.engine.get() },
  });
  session.selection.closePanel();
  return session;
}
