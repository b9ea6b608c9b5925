import type { Box } from '@cap-commun/shared/board-file/place-beside';
import { boundsOf, boxOf } from '../../../canvas-adapter/bounds.ts';
import type { CardNode } from '../../../canvas-adapter/card-node.ts';
import { LANES, laneOf } from '../../../card-tools/tidy/lanes.ts';

/** A column that cards of one lane stand in. */
export interface LaneColumn {
  readonly lane: number;
  readonly box: Box;
  readonly count: number;
}

/** Room around the cards of a column, and above them for its name. Canvas units. */
const PADDING = 14;
const HEAD = 52;
/** Cards whose left edges are this near stand in one column. */
const TOLERANCE = 4;

/**
 * The columns that the map stands in: for each lane the one that holds most of its cards. A map that is in no columns
 * has none, and so has a lane whose cards lie apart; columns never lie over one another.
 */
export function laneColumns(nodes: readonly CardNode[], isLoose: (id: string) => boolean): LaneColumn[] {
  const columns = LANES.flatMap((_types, lane) => {
    const cards = nodes.filter((node) => laneOf(node.data.kind) === lane && isLoose(node.id));
    const column = fullestColumn(cards.map(boxOf));
    const isTelling = column.length > 1 || (column.length === 1 && cards.length === 1);
    return isTelling ? [{ lane, cards: boundsOf(column), count: column.length }] : [];
  });
  const apart = columns.filter(({ cards }, index) =>
    columns.slice(0, index).every((other) => other.cards.x + other.cards.width + 2 * PADDING <= cards.x),
  );
  if (apart.length < 2) return [];
  const { y, height } = boundsOf(apart.map(({ cards }) => cards));
  return apart.map(({ lane, cards, count }) => ({
    lane,
    count,
    box: {
      x: cards.x - PADDING,
      y: y - HEAD,
      width: cards.width + 2 * PADDING,
      height: height + HEAD + 2 * PADDING,
    },
  }));
}

function fullestColumn(boxes: readonly Box[]): readonly Box[] {
  const ordered = boxes.toSorted((a, b) => a.x - b.x);
  let best = { from: 0, to: 0 };
  let from = 0;
  for (const [index, { x }] of ordered.entries()) {
    while (x - (ordered[from]?.x ?? x) > TOLERANCE) from += 1;
    if (index + 1 - from > best.to - best.from) best = { from, to: index + 1 };
  }
  return ordered.slice(best.from, best.to);
}
