import type * as Y from 'yjs';

/** Version of the layout of the document, raised by a migration. */
export const SCHEMA_VERSION = 1;

/** The only roots of a board document. A card and a link are each one Y.Map; a layout is one plain value. */
export interface BoardRoots {
  readonly cards: Y.Map<unknown>;
  readonly links: Y.Map<unknown>;
  readonly layout: Y.Map<unknown>;
  /** What the board says of itself: `domain/board-info.ts`. */
  readonly info: Y.Map<unknown>;
}

export function boardRoots(doc: Y.Doc): BoardRoots {
  return {
    cards: doc.getMap('cards'),
    links: doc.getMap('links'),
    layout: doc.getMap('layout'),
    info: doc.getMap('board'),
  };
}

/** Whether a card was ever on the board: one that was deleted since was, too. */
export function everHeld(doc: Y.Doc, id: string): boolean {
  return boardRoots(doc).cards._map.has(id);
}
