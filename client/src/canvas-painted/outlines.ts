import type { Box } from '@cap-commun/shared/board-file/place-beside';
import type { EntityType } from '@cap-commun/shared/domain/registry';
import type { Canvas2d } from '../picture/paint.ts';
import type { ColourToken } from '../picture/shapes.ts';
import type { PaintedDetail } from './painted-detail.ts';

interface OutlineLook {
  readonly fill: ColourToken | null;
  readonly stroke: ColourToken | null;
}

/** As the cards of the page. */
const NEAR: Readonly<Partial<Record<EntityType, OutlineLook>>> = {
  objective: { fill: 'surface', stroke: 'ink-2' },
  risk: { fill: 'surface', stroke: 'k-guard' },
  vision: { fill: 'surface', stroke: 'k-agree' },
  sticky: { fill: 'paper', stroke: null },
  milestone: { fill: null, stroke: null },
  text: { fill: null, stroke: null },
};

/** Tinted by family, since an outline alone is read from afar. */
const FAR: Readonly<Partial<Record<EntityType, OutlineLook>>> = {
  ...NEAR,
  objective: { fill: 'ink-2', stroke: null },
  metric: { fill: 'k-measure-bg', stroke: 'k-measure' },
  risk: { fill: 'k-guard-bg', stroke: 'k-guard' },
  contingency: { fill: 'surface', stroke: 'k-guard' },
  decision: { fill: 'surface', stroke: 'k-agree' },
  vision: { fill: 'k-agree-bg', stroke: 'k-agree' },
};

const PLAIN: OutlineLook = { fill: 'surface', stroke: 'line-2' };

export function outlineLook(kind: EntityType | null, detail: PaintedDetail): OutlineLook {
  if (kind === null) return { fill: 'surface-2', stroke: 'line-3' };
  return (detail === 'titles' ? NEAR : FAR)[kind] ?? PLAIN;
}

const SIGN_POINT = 13;
const CUT = 11;
export const FOLD = 16;

/** Starts the outline of a kind of card around a box: shape says what a card is. */
export function traceOutline(context: Canvas2d, kind: EntityType | null, box: Box): void {
  const { x, y, width, height } = box;
  const [right, bottom] = [x + width, y + height];
  context.beginPath();
  switch (kind) {
    case 'objective':
      tracePolygon(context, [
        [x, y],
        [right - SIGN_POINT, y],
        [right, y + height / 2],
        [right - SIGN_POINT, bottom],
        [x, bottom],
      ]);
      return;
    case 'risk':
      tracePolygon(context, [
        [x + CUT, y],
        [right - CUT, y],
        [right, y + CUT],
        [right, bottom - CUT],
        [right - CUT, bottom],
        [x + CUT, bottom],
        [x, bottom - CUT],
        [x, y + CUT],
      ]);
      return;
    case 'sticky':
      tracePolygon(context, [
        [x, y],
        [right, y],
        [right, bottom - FOLD],
        [right - FOLD, bottom],
        [x, bottom],
      ]);
      return;
    case 'metric':
      context.roundRect(x, y, width, height, [8, 8, 3, 3]);
      return;
    case 'contingency':
      context.roundRect(x, y, width, height, [8, 8, 20, 20]);
      return;
    case 'vision':
      context.roundRect(x, y, width, height, Math.min(19, height / 2));
      return;
    case 'decision':
      context.roundRect(x, y, width, height, 5);
      return;
    case 'frame':
      context.roundRect(x, y, width, height, 14);
      return;
    default:
      context.roundRect(x, y, width, height, 8);
  }
}

function tracePolygon(context: Canvas2d, points: readonly (readonly [number, number])[]): void {
  for (const [x, y] of points) context.lineTo(x, y);
  context.closePath();
}
