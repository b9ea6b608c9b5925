import type { CurrentBoard } from '@cap-commun/shared/board-file/import';
import { readBoard } from '@cap-commun/shared/document/board-document';
import type { RawEntity } from '@cap-commun/shared/domain/edit';
import type { Doc } from 'yjs';

/** What an import must know of the board it goes into. */
export function currentBoardOf(doc: Doc): CurrentBoard {
  const { info, cards, links, layout } = readBoard(doc);
  const entities = [...cards.values()].map(
    ({ id, raw }): RawEntity => ({ ...raw, id, type: String(raw.type) }),
  );
  return { entities, linkCount: links.size, layout, partnerA: info.partnerA, partnerB: info.partnerB };
}
