import type { CardNode, LinkEdge } from '../canvas-adapter/card-node.ts';
import { linkEnds } from '../canvas-adapter/link-ends.ts';
import { type LineEnd, lookOf } from '../canvas-adapter/link-look.ts';
import { linkPath } from '../canvas-adapter/link-path.ts';
import { circle, path, rectangle } from './geometry.ts';
import { label } from './marks.ts';
import type { ColourToken, GroupShape, MeasureText, Shape } from './shapes.ts';

const WIDTH = 1.5;

/** A link as the map draws it between two cards; nothing for one that is never a line. */
export function linkShapes(
  edge: LinkEdge,
  from: CardNode,
  to: CardNode,
  measure: MeasureText,
): readonly Shape[] {
  const look = lookOf(edge.data?.linkType ?? '');
  if (!look) return [];
  const { d, end, angle, middle } = linkPath(linkEnds(edge, from, to));
  const stroke: ColourToken = look.isQuiet || edge.data?.isFar ? 'link-2' : 'link';
  const lines: Readonly<Record<typeof look.line, readonly Shape[]>> = {
    solid: [path(d, { stroke, width: WIDTH, isRound: true })],
    dash: [path(d, { stroke, width: WIDTH, dash: [5, 4] })],
    dots: [path(d, { stroke, width: WIDTH, dash: [0.1, 4], isRound: true })],
    double: [path(d, { stroke, width: 5.5 }), path(d, { stroke: 'canvas', width: 2.5 })],
  };
  const words = edge.data?.label;
  return [
    ...lines[look.line],
    ...endShape(look.end, end.x, end.y, angle, stroke),
    ...(words === undefined ? [] : wordsOn(words, middle.x, middle.y, measure)),
  ];
}

/** Words of people's own, on a piece of the floor that hides the line under them. */
function wordsOn(words: string, x: number, y: number, measure: MeasureText): readonly Shape[] {
  const width = measure(words, { size: 12, weight: 500 });
  return [
    rectangle(x - width / 2 - 4, y - 9, width + 8, 18, 4, { fill: 'canvas' }),
    label(words, x, y, 12, 500, 'ink-2', 'middle'),
  ];
}

function endShape(
  end: LineEnd,
  x: number,
  y: number,
  turn: number,
  colour: ColourToken,
): readonly GroupShape[] {
  const at = (shapes: readonly Shape[]): readonly GroupShape[] => [{ kind: 'group', x, y, turn, shapes }];
  switch (end) {
    case 'arrow':
      return at([path('M5 0L-4 -4.5V4.5Z', { fill: colour })]);
    case 'ring':
      return at([circle(0, 0, 3.5, { fill: 'surface', stroke: colour, width: WIDTH })]);
    case 'cross':
      return at([path('M-4 -4L4 4M-4 4L4 -4', { stroke: colour, width: WIDTH, isRound: true })]);
    case 'dot':
      return at([circle(0, 0, 2.5, { fill: colour })]);
    case 'none':
      return [];
  }
}
