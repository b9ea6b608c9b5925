import type { Box } from '@cap-commun/shared/board-file/place-beside';
import type { CardLayout } from '@cap-commun/shared/domain/board';
import type { CardMove } from '@cap-commun/shared/domain/edit';

/** Between a card and the next one of its column, canvas units. */
const ROW_GAP = 28;
/** Between a card and the edge of its frame. */
const FRAME_PADDING = 24;
/** Room for the name of a frame. */
const FRAME_HEAD = 40;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Corner of the place of a new row, right after a card: under it when that is free and stands before the row that
 * comes next, else beside it at the same height, past what lies there. Nothing else moves for it.
 */
export function placeAfter(
  card: Box,
  size: Size,
  others: readonly Box[],
  nextTop: number | undefined,
): { readonly x: number; readonly y: number } {
  const below = { x: card.x, y: card.y + card.height + ROW_GAP, ...size };
  const isInOrder = nextTop === undefined || below.y <= nextTop;
  if (isInOrder && !others.some((other) => isOver(other, below))) return { x: below.x, y: below.y };
  const y = nextTop !== undefined && nextTop > card.y ? card.y + 1 : card.y;
  let x = card.x + card.width + ROW_GAP;
  for (;;) {
    const beside = { x, y, ...size };
    const hit = others.find((other) => isOver(other, beside));
    if (!hit) return { x, y };
    x = hit.x + hit.width + ROW_GAP;
  }
}

function isOver(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** What two cards that change places are given: each the other's, its frame included; none for one without a place. */
export function swapPlaces(one: CardLayout, other: CardLayout): readonly [CardMove, CardMove] {
  const place = ({ x, y, parent }: CardLayout): CardMove => ({ x, y, parent });
  if (one.x === other.x && one.y === other.y && one.parent === other.parent) {
    // Their ids alone told which comes first: one step apart, their places do.
    return [place(one), { ...place(other), y: other.y - 1 }];
  }
  return [place(other), place(one)];
}

/** Where a card goes that is put into a frame, under what is in it, and how high the frame must be for it. */
export function placeInFrame(
  frame: Size,
  inside: readonly Box[],
  size: Size,
): { readonly at: { readonly x: number; readonly y: number }; readonly height: number } {
  const bottom = inside.reduce((most, { y, height }) => Math.max(most, y + height + ROW_GAP), FRAME_HEAD);
  return {
    at: { x: FRAME_PADDING, y: bottom },
    height: Math.max(frame.height, bottom + size.height + FRAME_PADDING),
  };
}
