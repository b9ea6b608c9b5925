import type { Box } from '@cap-commun/shared/board-file/place-beside';
import { frameTone, sideColour } from '../picture/marks.ts';
import { canvasFont } from '../picture/page-colours.ts';
import type { Canvas2d } from '../picture/paint.ts';
import type { ColourToken, Palette } from '../picture/shapes.ts';
import { fitText } from '../picture/text-block.ts';
import type { BrandSide } from '../ui/avatar.tsx';
import { FOLD, outlineLook, traceOutline } from './outlines.ts';
import type { PaintedCard } from './painted-card.ts';
import type { PaintedDetail } from './painted-detail.ts';
import { titlePlace } from './painted-title.ts';

/** What all painted cards are drawn with; the context is set to canvas units. */
export interface CardPainting {
  readonly palette: Palette;
  readonly detail: PaintedDetail;
  readonly zoom: number;
  readonly linesOf: (card: PaintedCard, box: Box) => readonly string[];
  readonly fitName: (name: string, width: number) => string;
}

/** Canvas units. */
const STRIPE = 13;
const GAUGE = 12;
/** Names of areas, on the screen, pixels. */
export const AREA_NAME = { size: 12, weight: 620 };

/** Paints a card at its place, in the outline of its kind. */
export function paintCard(context: Canvas2d, card: PaintedCard, box: Box, painting: CardPainting): void {
  if (card.kind === 'frame') {
    paintArea(context, card, box, painting);
    return;
  }
  paintOutline(context, card, box, painting);
  if (card.stripe) paintStripe(context, card.stripe, box, card.isDone ? 0.55 : 1, painting);
  if (card.kind === 'metric') paintGauge(context, card, box, painting);
  if (card.kind === 'sticky') paintFold(context, card, box, painting);
  if (card.kind === 'milestone') paintDiamond(context, card, box, painting);
  if (painting.detail === 'titles') {
    if (card.isDecisive) paintStar(context, box.x + box.width - 24, box.y + 26, painting.palette.ink);
    if (card.day !== null) paintDay(context, card.day, box, painting);
    paintTitle(context, card, box, painting);
  } else if (card.kind === 'text') paintWords(context, box, painting);
}

function paintOutline(
  context: Canvas2d,
  card: PaintedCard,
  box: Box,
  { palette, detail, zoom }: CardPainting,
): void {
  const { fill, stroke } = outlineLook(card.kind, detail);
  traceOutline(context, card.kind, box);
  if (fill && !card.isDone) fillWith(context, palette[fill]);
  if (!stroke) return;
  context.strokeStyle = palette[card.isDecisive ? 'ink-2' : stroke];
  context.lineWidth = 1 / zoom;
  if (card.kind === null) context.setLineDash([4 / zoom, 3 / zoom]);
  context.stroke();
  context.setLineDash([]);
}

/** A named area: a tint and an edge; its name is 12 px at any zoom. */
function paintArea(
  context: Canvas2d,
  card: PaintedCard,
  box: Box,
  { palette, zoom, fitName }: CardPainting,
): void {
  traceOutline(context, 'frame', box);
  const alpha = context.globalAlpha;
  if (!card.isCollapsed) context.globalAlpha = alpha * 0.45;
  fillWith(context, palette[frameTone(card.tone) ?? (card.isCollapsed ? 'surface' : 'lane')]);
  context.globalAlpha = alpha;
  context.strokeStyle = palette['line-2'];
  context.lineWidth = 1 / zoom;
  context.stroke();
  const name = fitName(card.title, (box.width - 20) * zoom);
  context.font = canvasFont({ ...AREA_NAME, size: AREA_NAME.size / zoom }, 'condensed');
  context.fillStyle = palette[card.isUntitled ? 'ink-3' : 'ink'];
  context.fillText(name, box.x + 10, box.y + 10 + AREA_NAME.size / zoom);
}

/** Solid for brand A, broken for B, dotted for a third one, red dashes for nobody. */
function paintStripe(
  context: Canvas2d,
  sides: readonly BrandSide[],
  { x, y, height }: Box,
  opacity: number,
  { palette, zoom }: CardPainting,
): void {
  const alpha = context.globalAlpha;
  context.globalAlpha = alpha * opacity;
  const line = (colour: ColourToken, from: number, to: number, dash: readonly number[], width = STRIPE) => {
    context.strokeStyle = palette[colour];
    context.lineWidth = width;
    context.setLineDash([...dash]);
    context.beginPath();
    context.moveTo(x + width / 2, from);
    context.lineTo(x + width / 2, to);
    context.stroke();
  };
  const [first] = sides;
  const bottom = y + height;
  if (first === undefined) line('err', y, bottom, [6, 5], 2 / zoom);
  else if (sides.includes('a') && sides.includes('b')) {
    line('pa', y, y + height / 2, []);
    line('pb', y + height / 2, bottom, [10, 4]);
  } else line(sideColour(first), y, bottom, first === 'b' ? [10, 4] : first === 'third' ? [5, 5] : []);
  context.setLineDash([]);
  context.globalAlpha = alpha;
}

function paintGauge(context: Canvas2d, card: PaintedCard, box: Box, { palette, detail }: CardPainting): void {
  const top = box.y + box.height - GAUGE;
  context.fillStyle = palette['surface-3'];
  if (detail === 'titles') context.fillRect(box.x + 1, top, box.width - 2, GAUGE);
  if (card.progress === null) return;
  const colour = palette[card.isBelowBaseline ? 'err' : 'k-measure'];
  context.fillStyle = colour;
  context.fillRect(box.x, top, card.progress * box.width, GAUGE);
  context.fillStyle = card.isBelowBaseline ? colour : palette.ink;
  if (detail === 'titles') {
    context.fillRect(box.x + card.progress * box.width - 2.5, top - 4, 5, GAUGE + 4);
  }
}

function paintFold(context: Canvas2d, card: PaintedCard, box: Box, { palette }: CardPainting): void {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const hasAuthor = card.author !== null && card.author !== 'neutral';
  context.beginPath();
  context.moveTo(right, bottom - FOLD);
  context.lineTo(right - FOLD, bottom - FOLD);
  context.lineTo(right - FOLD, bottom);
  fillWith(context, palette[hasAuthor && card.author ? sideColour(card.author) : 'paper-2']);
}

function paintDiamond(
  context: Canvas2d,
  { isEnd }: PaintedCard,
  box: Box,
  { palette, zoom }: CardPainting,
): void {
  const [x, y] = [box.x + 22, box.y + box.height / 2];
  context.beginPath();
  context.moveTo(x, y - 16);
  context.lineTo(x + 16, y);
  context.lineTo(x, y + 16);
  context.lineTo(x - 16, y);
  context.closePath();
  fillWith(context, palette[isEnd ? 'ink-2' : 'surface']);
  context.strokeStyle = palette['ink-2'];
  context.lineWidth = 1.25 / zoom;
  context.stroke();
}

function paintStar(context: Canvas2d, x: number, y: number, colour: string): void {
  context.beginPath();
  for (let corner = 0; corner < 10; corner += 1) {
    const radius = corner % 2 === 0 ? 15 : 6.5;
    const angle = (corner * Math.PI) / 5;
    context.lineTo(x + radius * Math.sin(angle), y - radius * Math.cos(angle));
  }
  fillWith(context, colour);
}

function paintDay(context: Canvas2d, day: string, { x, y, height }: Box, { palette }: CardPainting): void {
  context.font = canvasFont({ size: 32, weight: 620 });
  context.fillStyle = palette['k-agree'];
  context.textAlign = 'center';
  context.fillText(day, x + 34, y + height / 2 + 11);
  context.textAlign = 'start';
}

function paintTitle(context: Canvas2d, card: PaintedCard, box: Box, painting: CardPainting): void {
  const { size, weight, lineHeight, left, top } = titlePlace(card);
  const lines = painting.linesOf(card, box);
  const start = top ?? (box.height - lines.length * lineHeight) / 2;
  context.font = canvasFont({ size, weight }, 'condensed');
  context.fillStyle = painting.palette[card.isUntitled ? 'ink-3' : card.isDone ? 'ink-2' : 'ink'];
  lines.forEach((line, index) => {
    context.fillText(line, box.x + left, box.y + start + lineHeight * (index + 0.5) + size * 0.35);
  });
}

/** Free words that cannot be read from here: two bars say that there are some. */
function paintWords(context: Canvas2d, { x, y, width, height }: Box, { palette }: CardPainting): void {
  context.fillStyle = palette['line-3'];
  const thickness = Math.min(10, height / 4);
  context.fillRect(x + 8, y + thickness, (width - 16) * 0.8, thickness);
  if (height > thickness * 5) context.fillRect(x + 8, y + thickness * 3, (width - 16) * 0.55, thickness);
}

function fillWith(context: Canvas2d, colour: string): void {
  context.fillStyle = colour;
  context.fill();
}

/** A name as wide as there is room on the screen; nothing where not even a few letters fit. */
export function fitName(name: string, width: number, measure: Parameters<typeof fitText>[3]): string {
  return width < AREA_NAME.size * 3 ? '' : fitText(name, width, AREA_NAME, measure);
}
