import type * as Y from 'yjs';
import { linkId } from '../domain/board.ts';
import type { BoardState } from '../domain/board-difference.ts';
import { boardInfoFields } from '../domain/board-info.ts';
import { readAnyLink, readBoard } from './board-document.ts';
import { readRaw } from './read-fields.ts';
import { boardRoots } from './roots.ts';

/** All that a document says, to be compared with another moment of it. */
export function boardState(doc: Y.Doc): BoardState {
  const { cards, layout } = readBoard(doc);
  const links = [...boardRoots(doc).links.values()].map(readAnyLink).filter((reading) => reading !== null);
  return {
    info: readRaw(boardRoots(doc).info, boardInfoFields),
    entities: new Map([...cards].map(([id, { raw }]) => [id, raw])),
    links: new Map(links.map(({ raw, link }) => [linkId(link), { ...raw, ...link }])),
    layout,
  };
}
