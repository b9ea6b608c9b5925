import { type Box, CARD_GAP, LANE_GAP } from '@cap-commun/shared/board-file/place-beside';
import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Point } from '@cap-commun/shared/protocol/presence';
import { boundsOf } from '../../canvas-adapter/bounds.ts';
import type { Heights, TidyCard } from './tidy-graph.ts';

/** Three cards side by side, as a board file without places is laid out. Canvas units. */
const SHELF_WIDTH = 830;
const SHELF_GAP = 40;

/** A card that stands beside the columns. */
export interface ShelfCard {
  readonly id: EntityId;
  /** Cards of one shelf stand together; lower ones first. */
  readonly shelf: number;
  readonly box: Box;
}

/** Puts each card in its column from a corner on, below what stays in its way. */
export function columnPlaces(
  cards: readonly TidyCard[],
  heights: Heights,
  corner: Point,
  inTheWay: readonly Box[],
): Map<EntityId, Point> {
  const places = new Map<EntityId, Point>();
  const top = Math.min(...heights.values());
  let { x } = corner;
  for (const lane of [...new Set(cards.map((card) => card.lane))].sort((a, b) => a - b)) {
    const column = cards
      .filter((card) => card.lane === lane)
      .sort((a, b) => (heights.get(a.id) ?? 0) - (heights.get(b.id) ?? 0));
    let free = Number.NEGATIVE_INFINITY;
    for (const { id, box } of column) {
      const wanted = Math.max(free, corner.y + Math.round((heights.get(id) ?? 0) - top));
      const y = belowAll({ ...box, x, y: wanted }, inTheWay);
      places.set(id, { x, y });
      free = y + box.height + CARD_GAP;
    }
    x += Math.max(...column.map(({ box }) => box.width)) + LANE_GAP;
  }
  return places;
}

/** Rows beside the columns; each shelf starts a row of its own. */
export function shelfPlaces(
  cards: readonly ShelfCard[],
  corner: Point,
  inTheWay: readonly Box[],
): Map<EntityId, Point> {
  const places = new Map<EntityId, Point>();
  let { y } = corner;
  for (const shelf of [...new Set(cards.map((card) => card.shelf))].sort((a, b) => a - b)) {
    let x = corner.x;
    let rowHeight = 0;
    for (const { id, box } of cards.filter((card) => card.shelf === shelf)) {
      if (x > corner.x && x + box.width > corner.x + SHELF_WIDTH) {
        x = corner.x;
        y += rowHeight + CARD_GAP;
        rowHeight = 0;
      }
      const place = { x, y: belowAll({ ...box, x, y }, inTheWay) };
      places.set(id, place);
      x += box.width + SHELF_GAP;
      rowHeight = Math.max(rowHeight, box.height + place.y - y);
    }
    y += rowHeight + SHELF_GAP;
  }
  return places;
}

/** The right edge of cards at their new places, and their top. */
export function cornerRightOf(
  places: ReadonlyMap<EntityId, Point>,
  boxes: ReadonlyMap<EntityId, Box>,
  otherwise: Point,
): Point {
  const placed = [...places].flatMap(([id, place]) => {
    const box = boxes.get(id);
    return box ? [{ ...box, ...place }] : [];
  });
  if (placed.length === 0) return otherwise;
  const { x, y, width } = boundsOf(placed);
  return { x: x + width + LANE_GAP, y };
}

/** How far down a box goes to be clear of what stays. */
function belowAll(box: Box, inTheWay: readonly Box[]): number {
  let { y } = box;
  for (;;) {
    const hit = inTheWay.find(
      (other) =>
        other.x < box.x + box.width &&
        other.x + other.width > box.x &&
        other.y < y + box.height + CARD_GAP / 2 &&
        other.y + other.height + CARD_GAP / 2 > y,
    );
    if (!hit) return Math.round(y);
    y = hit.y + hit.height + CARD_GAP;
  }
}
