import type { Box } from '@cap-commun/shared/board-file/place-beside';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** What lies aside counts this much more than what lies ahead. */
const ASIDE_WEIGHT = 2;

/** A card that lies further aside than this many times ahead is not that way. */
const MAX_SLOPE = 3;

/** The card that the eye goes to from a box in a direction; in none, the one whose middle is nearest. */
export function nearestCard(
  from: Box,
  cards: ReadonlyMap<string, Box>,
  direction: Direction | null,
): string | null {
  let best: string | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const [id, box] of cards) {
    const distance = distanceTo(from, box, direction);
    if (distance < shortest) {
      shortest = distance;
      best = id;
    }
  }
  return best;
}

function distanceTo(from: Box, to: Box, direction: Direction | null): number {
  const dx = to.x + to.width / 2 - from.x - from.width / 2;
  const dy = to.y + to.height / 2 - from.y - from.height / 2;
  if (direction === null) return Math.hypot(dx, dy);
  const isSideways = direction === 'left' || direction === 'right';
  const ahead = isSideways ? dx * (direction === 'right' ? 1 : -1) : dy * (direction === 'down' ? 1 : -1);
  const aside = Math.abs(isSideways ? dy : dx);
  const isAhead = ahead > 0 && aside <= ahead * MAX_SLOPE;
  return isAhead ? ahead + aside * ASIDE_WEIGHT : Number.POSITIVE_INFINITY;
}
