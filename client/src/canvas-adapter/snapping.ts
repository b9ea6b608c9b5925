import type { Box } from '@cap-commun/shared/board-file/place-beside';

/** How near a line holds a card. Pixels of the screen. */
export const SNAP_PX = 6;

/** A line that shows what a held card lies in line with; canvas units. */
export interface Guide {
  readonly axis: 'x' | 'y';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Snap {
  readonly dx: number;
  readonly dy: number;
  readonly guides: readonly Guide[];
}

/** One direction of a box: across it lines are compared, along it a guide is drawn. */
interface Span {
  readonly start: number;
  readonly size: number;
  readonly alongStart: number;
  readonly alongEnd: number;
}

const NONE: Snap = { dx: 0, dy: 0, guides: [] };

/** How far a box must go to lie in line with another one's edges or middle, when one is within `reach`. */
export function snapBox(box: Box, others: readonly Box[], reach: number): Snap {
  if (reach <= 0 || others.length === 0) return NONE;
  const x = snapAxis('x', spanOf('x', box), others, reach);
  const y = snapAxis('y', spanOf('y', box), others, reach);
  return { dx: x.shift, dy: y.shift, guides: [...guideOf('x', box, x), ...guideOf('y', box, y)] };
}

interface AxisSnap {
  readonly shift: number;
  readonly at: number;
  readonly other: Span | null;
}

function snapAxis(axis: 'x' | 'y', own: Span, others: readonly Box[], reach: number): AxisSnap {
  let best: AxisSnap = { shift: 0, at: 0, other: null };
  let nearest = reach;
  for (const box of others) {
    const other = spanOf(axis, box);
    for (const at of linesOf(other)) {
      for (const line of linesOf(own)) {
        const distance = Math.abs(at - line);
        if (distance > nearest || (distance === nearest && best.other)) continue;
        nearest = distance;
        best = { shift: at - line, at, other };
      }
    }
  }
  return best;
}

function guideOf(axis: 'x' | 'y', box: Box, { at, other }: AxisSnap): readonly Guide[] {
  if (!other) return [];
  const own = spanOf(axis, box);
  const from = Math.min(own.alongStart, other.alongStart);
  return [{ axis, at, from, to: Math.max(own.alongEnd, other.alongEnd) }];
}

/** Start, middle and end. */
function linesOf({ start, size }: Span): readonly [number, number, number] {
  return [start, start + size / 2, start + size];
}

function spanOf(axis: 'x' | 'y', { x, y, width, height }: Box): Span {
  return axis === 'x'
    ? { start: x, size: width, alongStart: y, alongEnd: y + height }
    : { start: y, size: height, alongStart: x, alongEnd: x + width };
}
