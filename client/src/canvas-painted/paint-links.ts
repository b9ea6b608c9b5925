import type { Box } from '@cap-commun/shared/board-file/place-beside';
import type { CardNode, LinkEdge } from '../canvas-adapter/card-node.ts';
import { linkEnds } from '../canvas-adapter/link-ends.ts';
import { type LineStyle, lookOf } from '../canvas-adapter/link-look.ts';
import { type LinkCurve, linkCurve } from '../canvas-adapter/link-path.ts';
import type { Canvas2d } from '../picture/paint.ts';
import type { ColourToken, Palette } from '../picture/shapes.ts';

interface RoutedLink {
  readonly from: CardNode;
  readonly to: CardNode;
  readonly curve: LinkCurve;
}

/** Curves that are stroked together: one long path costs more than a few short ones. */
const BATCH = 80;
/** On the screen, pixels. */
const WIDTH = 0.75;
const HOT_WIDTH = 1.5;
/** What is more than one step away from the selection. */
const FADED = 0.35;

/** Keeps the curve of each link until one of its cards moves. */
export class LinkRoutes {
  readonly #routes = new WeakMap<LinkEdge, RoutedLink>();

  of(edge: LinkEdge, from: CardNode, to: CardNode): LinkCurve {
    const known = this.#routes.get(edge);
    if (known?.from === from && known.to === to) return known.curve;
    const curve = linkCurve(linkEnds(edge, from, to));
    this.#routes.set(edge, { from, to, curve });
    return curve;
  }
}

export interface LinkPainting {
  readonly edges: readonly LinkEdge[];
  readonly nodeOf: (id: string) => CardNode | undefined;
  readonly routes: LinkRoutes;
  readonly palette: Palette;
  readonly area: Box;
  readonly zoom: number;
  /** Links of what is selected stand out, the others fade. */
  readonly hasSelection: boolean;
}

/** Paints the links that cross an area, all of one style together; those of the selection last. */
export function paintLinks(context: Canvas2d, painting: LinkPainting): void {
  const { zoom, palette, hasSelection } = painting;
  for (const [key, curves] of groupByStyle(painting)) {
    const [line, colour] = key.split('|') as [LineStyle, ColourToken];
    const isHot = colour === 'accent';
    context.globalAlpha = hasSelection && !isHot ? FADED : 1;
    context.strokeStyle = palette[colour];
    context.lineCap = line === 'dash' || line === 'double' ? 'butt' : 'round';
    const width = (isHot ? HOT_WIDTH : WIDTH) / zoom;
    if (line === 'double') {
      strokeAll(context, curves, width * 3);
      context.strokeStyle = palette.canvas;
      context.globalAlpha = 1;
      strokeAll(context, curves, width);
      continue;
    }
    context.setLineDash(line === 'dash' ? [5 / zoom, 4 / zoom] : line === 'dots' ? [0.1, 3 / zoom] : []);
    strokeAll(context, curves, line === 'dots' ? width * 1.5 : width);
    context.setLineDash([]);
  }
  context.globalAlpha = 1;
}

function groupByStyle({ edges, nodeOf, routes, area }: LinkPainting): readonly [string, LinkCurve[]][] {
  const groups = new Map<string, LinkCurve[]>();
  for (const edge of edges) {
    const [from, to] = [nodeOf(edge.source), nodeOf(edge.target)];
    const look = lookOf(edge.data?.linkType ?? '');
    if (!from || !to || !look) continue;
    const curve = routes.of(edge, from, to);
    // What stands beside the branch that is looked at alone has no lines from here.
    if (edge.className === 'faded' || !crosses(curve, area)) continue;
    const colour: ColourToken =
      edge.className === 'hot' ? 'accent' : look.isQuiet || edge.data?.isFar ? 'link-2' : 'link';
    const key = `${look.line}|${colour}`;
    const known = groups.get(key);
    if (known) known.push(curve);
    else groups.set(key, [curve]);
  }
  return [...groups].sort(([a], [b]) => Number(a.endsWith('accent')) - Number(b.endsWith('accent')));
}

function strokeAll(context: Canvas2d, curves: readonly LinkCurve[], width: number): void {
  context.lineWidth = width;
  for (let from = 0; from < curves.length; from += BATCH) {
    context.beginPath();
    for (const { start, c1, c2, end } of curves.slice(from, from + BATCH)) {
      context.moveTo(start.x, start.y);
      context.bezierCurveTo(c1.x, c1.y, c2.x, c2.y, end.x, end.y);
    }
    context.stroke();
  }
}

/** Whether any of a curve may lie in an area: it stays within its four points. */
function crosses({ start, c1, c2, end }: LinkCurve, { x, y, width, height }: Box): boolean {
  return (
    Math.min(start.x, c1.x, c2.x, end.x) <= x + width &&
    Math.max(start.x, c1.x, c2.x, end.x) >= x &&
    Math.min(start.y, c1.y, c2.y, end.y) <= y + height &&
    Math.max(start.y, c1.y, c2.y, end.y) >= y
  );
}
