import type { Box } from '@cap-commun/shared/board-file/place-beside';
import type { CardNode } from './card-node.ts';

/** The box of a card on the canvas. */
export function boxOf({
  position,
  width = 0,
  height = 0,
}: Pick<CardNode, 'position' | 'width' | 'height'>): Box {
  return { ...position, width, height };
}

/** The smallest box around some boxes; there must be one. */
export function boundsOf(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** Whether two boxes share any of the map; those that touch do not. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    one.y < other.y + other.height &&
    one.x + one.width > other.x &&
    one.y + one.height > other.y
  );
}
