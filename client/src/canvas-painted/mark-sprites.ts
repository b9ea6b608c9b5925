import type { Severity } from '@cap-commun/shared/domain/finding';
import { severityMark } from '../picture/marks.ts';
import { FONT_FAMILY } from '../picture/page-colours.ts';
import { paint } from '../picture/paint.ts';
import type { Palette } from '../picture/shapes.ts';

/** Size of a mark on the screen, pixels, whatever the zoom. */
export const MARK_PX = 12;
/** The square that a mark is drawn in. */
const MARK_UNITS = 16;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export type MarkSprites = Readonly<Record<Severity, OffscreenCanvas>>;

/** The severity marks as small bitmaps: a board has hundreds, and each has several strokes. */
export function createMarkSprites(palette: Palette, pixelRatio: number): MarkSprites {
  const side = Math.ceil(MARK_PX * pixelRatio);
  const entries = SEVERITIES.map((severity) => {
    const sprite = new OffscreenCanvas(side, side);
    const context = sprite.getContext('2d');
    if (context) {
      context.scale(side / MARK_UNITS, side / MARK_UNITS);
      // Its inside hides what lies under it: a circle alone would be read with the card's edge through it.
      context.fillStyle = palette.surface;
      if (severity === 'info') {
        context.arc(8, 8, 6.6, 0, 2 * Math.PI);
        context.fill();
      }
      paint(context, [severityMark(severity, 0, 0)], { palette, fontFamily: FONT_FAMILY });
    }
    return [severity, sprite] as const;
  });
  return Object.fromEntries(entries) as Record<Severity, OffscreenCanvas>;
}
