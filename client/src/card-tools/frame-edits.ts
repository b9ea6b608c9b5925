import { cornerBeside } from '@cap-commun/shared/board-file/place-new-cards';
import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Edit } from '@cap-commun/shared/domain/edit';
import { type Size, sizeOfCard } from '../canvas-adapter/card-size.ts';
import type { BoardSession } from '../document/board-session.ts';
import { placeInFrame } from './row-places.ts';

/** Puts a card into a frame, under what is in it, or out of the one it is in, beside the map. */
export function frameEdits({ board }: BoardSession, id: EntityId, frame: EntityId | null): Edit[] {
  if (frame === null) {
    const { x, y } = cornerBeside(board.layouts(), (each) => board.card(each)?.entity?.type);
    return [{ op: 'move', id, layout: { x, y, parent: undefined } }];
  }
  const { at, height } = roomIn(board, frame, sizeOfCard(board.card(id)?.entity ?? null, board.layout(id)));
  return [
    { op: 'move', id, layout: { ...at, parent: frame } },
    { op: 'move', id: frame, layout: { height } },
  ];
}

/** Where a card of a size goes in a frame, from its corner, and how high the frame must be for it. */
export function roomIn(board: BoardSession['board'], frame: EntityId, size: Size) {
  const own = sizeOfCard(board.card(frame)?.entity ?? null, board.layout(frame));
  const inside = [...board.layouts()].flatMap(([id, layout]) =>
    layout.parent === frame && board.card(id)
      ? [{ x: layout.x, y: layout.y, ...sizeOfCard(board.card(id)?.entity ?? null, layout) }]
      : [],
  );
  return placeInFrame(own, inside, size);
}
