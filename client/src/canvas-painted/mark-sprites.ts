import type { Severity } from '@cap-commun/shared/domain/finding';
import { severityMark } from '../picture/marks.ts';
import { FONT_FAMILY } from '../picture/page-colours.ts';
import { paint } from '../picture/paint.ts';
import type { Palette } from '../picture/shapes.ts';

/** Size of a mark on the screen, pixels, as long as it doesn't hide the cards beside its own. */
export const MARK_PX = 12;
/** The most that a mark takes on the map, canvas units: an action is 92 high. */
const MOST_UNITS = 96;

/** How large a mark is drawn, canvas units. */
export function markSize(zoom: number): number {
  return Math.min(MARK_PX / zoom, MOST_UNITS);
}

/** The square that a mark is drawn in. */
const MARK_UNITS = 16;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The severities, and the bubble of what people talk about. */
export type MarkSprites = Readonly<Record<Severity | 'comment', OffscreenCanvas>>;

/** The marks as small bitmaps: a board has hundreds, and each has several strokes. */
export function createMarkSprites(palette: Palette, pixelRatio: number): MarkSprites {
  const sprites = SEVERITIES.map((severity) => {
    const sprite = spriteOf(pixelRatio, (context) => {
      // Its inside hides what lies under it: a circle alone would be read with the card's edge through it.
      context.fillStyle = palette.surface;
      if (severity === 'info') {
        context.arc(8, 8, 6.6, 0, 2 * Math.PI);
        context.fill();
      }
      paint(context, [severityMark(severity, 0, 0)], { palette, fontFamily: FONT_FAMILY });
    });
    return [severity, sprite] as const;
  });
  const comment = spriteOf(pixelRatio, (context) => paintBubble(context, palette));
  return { ...(Object.fromEntries(sprites) as Record<Severity, OffscreenCanvas>), comment };
}

function spriteOf(
  pixelRatio: number,
  draw: (context: OffscreenCanvasRenderingContext2D) => void,
): OffscreenCanvas {
  const side = Math.ceil(MARK_PX * pixelRatio);
  const sprite = new OffscreenCanvas(side, side);
  const context = sprite.getContext('2d');
  if (context) {
    context.scale(side / MARK_UNITS, side / MARK_UNITS);
    draw(context);
  }
  return sprite;
}

/** The pin of the near map, without its words: round, with one corner towards the card. */
function paintBubble(context: OffscreenCanvasRenderingContext2D, palette: Palette): void {
  context.beginPath();
  context.roundRect(1.5, 1.5, 13, 13, [6.5, 6.5, 6.5, 1.5]);
  context.fillStyle = palette.surface;
  context.fill();
  context.lineWidth = 2;
  context.strokeStyle = palette['ink-2'];
  context.stroke();
}
