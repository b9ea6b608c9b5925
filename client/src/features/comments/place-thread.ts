import type { Box } from '@cap-commun/shared/board-file/place-beside';
import type { Point } from '@cap-commun/shared/protocol/presence';

/** Pixels: between a card and its thread, and between the thread and the edge of the window. */
const GAP = 28;
const MARGIN = 12;

interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** Where a thread stands, in pixels of the canvas: right of its card, else left of it, inside the window. */
export function placeThread(
  card: Box,
  size: { readonly width: number; readonly height: number },
  { x, y, zoom, width, height }: View,
): Point {
  const left = card.x * zoom + x;
  const right = left + card.width * zoom;
  const top = card.y * zoom + y;
  const clamp = (value: number, most: number) => Math.max(MARGIN, Math.min(value, most - MARGIN));
  const fitsRight = right + GAP + size.width + MARGIN <= width;
  const fitsLeft = left - GAP - size.width >= MARGIN;
  const beside = fitsRight || !fitsLeft ? right + GAP : left - GAP - size.width;
  return {
    x: Math.round(clamp(beside, width - size.width)),
    y: Math.round(clamp(top - 24, height - size.height)),
  };
}
