import type { CardLayout } from '@cap-commun/shared/domain/board';
import type { Hold, Point } from '@cap-commun/shared/protocol/presence';
import type { BoardStore } from '../document/board-store.ts';
import { MAX_NESTING } from '../document/frame-content.ts';

const ORIGIN: Point = { x: 0, y: 0 };

/** Where a hand holds a card now, if one does. */
export type HoldOf = (id: string) => Hold | undefined;

/** A place on the map: that of a card in a frame is written from the frame's corner. */
export function placeOnMap(
  board: BoardStore,
  layout: CardLayout | undefined,
  holdOf: HoldOf = () => undefined,
): CardLayout | undefined {
  if (layout?.parent === undefined) return layout;
  const origin = originOf(board, layout, holdOf, MAX_NESTING);
  return { ...layout, x: layout.x + origin.x, y: layout.y + origin.y };
}

/** The corner of the frame that a card lies in; the map's own for one that lies in none. */
export function originOf(
  board: BoardStore,
  layout: CardLayout | undefined,
  holdOf: HoldOf = () => undefined,
  depth = MAX_NESTING,
): Point {
  const parent = layout?.parent;
  if (parent === undefined || depth === 0) return ORIGIN;
  const held = holdOf(parent);
  // A frame that is pulled by a corner grows around its content, which stays where it is.
  if (held && held.width === undefined) return held;
  const place = board.layout(parent);
  if (!place) return ORIGIN;
  const origin = originOf(board, place, holdOf, depth - 1);
  return { x: place.x + origin.x, y: place.y + origin.y };
}
