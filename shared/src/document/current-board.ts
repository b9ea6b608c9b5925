import type { Doc } from 'yjs';
import type { CardLayout } from '../domain/board.ts';
import type { RawEntity } from '../domain/edit.ts';
import { readBoard } from './board-document.ts';

/** What an import must know of the board it goes into. */
export function currentBoardOf(doc: Doc) {
  const { info, cards, links, layout } = readBoard(doc);
  const entities = [...cards.values()].map(
    ({ id, raw }): RawEntity => ({ ...raw, id, type: String(raw.type) }),
  );
  const places: ReadonlyMap<string, CardLayout> = layout;
  return {
    entities,
    linkCount: links.size,
    layout: places,
    partnerA: info.partnerA,
    partnerB: info.partnerB,
  };
}
