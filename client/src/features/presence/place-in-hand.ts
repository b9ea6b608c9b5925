import type { Point } from '@cap-commun/shared/protocol/presence';
import type { BoardSession } from '../../document/board-session.ts';

/** Where this hand points: its pointer on the map, else the card that it has selected, else the middle of its view. */
export function placeInHand({ presence, selection, board }: BoardSession): Point {
  const { cursor, view } = presence.own;
  if (cursor) return cursor;
  const [card] = selection.get().cards;
  const place = card === undefined ? undefined : board.layout(card);
  if (place) return { x: place.x, y: place.y };
  return view ? { x: view.x + view.width / 2, y: view.y + view.height / 2 } : { x: 0, y: 0 };
}
