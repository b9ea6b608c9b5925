import { Position } from '@xyflow/react';

export interface LinkEnds {
  readonly sourceX: number;
  readonly sourceY: number;
  readonly sourcePosition: Position;
  readonly targetX: number;
  readonly targetY: number;
  readonly targetPosition: Position;
}

/** The shortest pull on a curve, so that close cards still show which way it leaves. Canvas units. */
const MIN_PULL = 24;
/** Space that the drawing of an end takes before the card. */
const END_GAP = 6;

interface Vector {
  readonly x: number;
  readonly y: number;
}

const DIRECTIONS: Readonly<Record<Position, Vector>> = {
  [Position.Left]: { x: -1, y: 0 },
  [Position.Right]: { x: 1, y: 0 },
  [Position.Top]: { x: 0, y: -1 },
  [Position.Bottom]: { x: 0, y: 1 },
};

export interface LinkPath {
  readonly d: string;
  readonly middle: Vector;
  /** Where the drawing of the end goes, and the way it points. */
  readonly end: Vector;
  readonly angle: number;
}

/** The points of a link: where it leaves, its two pulls, and where it ends before the card. Canvas units. */
export interface LinkCurve {
  readonly start: Vector;
  readonly c1: Vector;
  readonly c2: Vector;
  readonly end: Vector;
  /** The way it arrives, degrees. */
  readonly angle: number;
}

/** A Bézier that leaves and arrives straight. */
export function linkCurve(ends: LinkEnds): LinkCurve {
  const out = DIRECTIONS[ends.sourcePosition];
  const into = DIRECTIONS[ends.targetPosition];
  const start = { x: ends.sourceX, y: ends.sourceY };
  const end = { x: ends.targetX + into.x * END_GAP, y: ends.targetY + into.y * END_GAP };
  const distance = out.x === 0 ? Math.abs(end.y - start.y) : Math.abs(end.x - start.x);
  const pull = Math.max(MIN_PULL, distance / 2);
  return {
    start,
    c1: { x: start.x + out.x * pull, y: start.y + out.y * pull },
    c2: { x: end.x + into.x * pull, y: end.y + into.y * pull },
    end,
    angle: (Math.atan2(-into.y, -into.x) * 180) / Math.PI,
  };
}

/** The same curve as path data. */
export function linkPath(ends: LinkEnds): LinkPath {
  const { start, c1, c2, end, angle } = linkCurve(ends);
  return {
    d: `M${start.x},${start.y}C${c1.x},${c1.y} ${c2.x},${c2.y} ${end.x},${end.y}`,
    middle: {
      x: (start.x + 3 * c1.x + 3 * c2.x + end.x) / 8,
      y: (start.y + 3 * c1.y + 3 * c2.y + end.y) / 8,
    },
    end,
    angle,
  };
}

/** How far from a card an end is taken, canvas units; a short link is taken nearer. */
const GRIP_DISTANCE = 26;
const MAX_GRIP_SHARE = 0.3;

/** Where a curve is taken in hand near one of its ends. */
export function pointNear({ start, c1, c2, end }: LinkCurve, side: 'start' | 'end'): Vector {
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const share = Math.min(MAX_GRIP_SHARE, GRIP_DISTANCE / length);
  const t = side === 'start' ? share : 1 - share;
  const at = (axis: 'x' | 'y'): number => {
    const u = 1 - t;
    return u ** 3 * start[axis] + 3 * u * u * t * c1[axis] + 3 * u * t * t * c2[axis] + t ** 3 * end[axis];
  };
  return { x: at('x'), y: at('y') };
}
