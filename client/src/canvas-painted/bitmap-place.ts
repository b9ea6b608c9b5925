import type { Box } from '@cap-commun/shared/board-file/place-beside';

/** What is seen of the map: how far it is moved, in pixels, how large it is drawn, and the size of its window. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** What a bitmap shows: a part of the map, canvas units, at a zoom. */
export interface PaintedArea {
  readonly area: Box;
  readonly zoom: number;
}

/** How far a bitmap goes beyond each side of the window, pixels, so that a pan moves it without painting. */
export const MARGIN_PX = 240;
/** How much a bitmap may be stretched while the zoom changes, before it is painted at the new one. */
const MAX_STRETCH = 1.5;

/** What to paint for a view: all that is seen, and a margin. */
export function areaToPaint({ x, y, zoom, width, height }: View): PaintedArea {
  return {
    zoom,
    area: {
      x: (-MARGIN_PX - x) / zoom,
      y: (-MARGIN_PX - y) / zoom,
      width: (width + 2 * MARGIN_PX) / zoom,
      height: (height + 2 * MARGIN_PX) / zoom,
    },
  };
}

/** Where the bitmap goes in the window, pixels, and how much it is stretched. */
export function placeInView({ area, zoom }: PaintedArea, view: View) {
  return { x: area.x * view.zoom + view.x, y: area.y * view.zoom + view.y, scale: view.zoom / zoom };
}

/** Whether a bitmap will do for a view: as it is, for a moment while the zoom changes, or not at all. */
export function fitnessFor(painted: PaintedArea, view: View): 'fits' | 'stretched' | 'outgrown' {
  const { x, y, scale } = placeInView(painted, view);
  const right = x + painted.area.width * view.zoom;
  const bottom = y + painted.area.height * view.zoom;
  const isWhole = x <= 0 && y <= 0 && right >= view.width && bottom >= view.height;
  if (!isWhole || scale > MAX_STRETCH || scale < 1 / MAX_STRETCH) return 'outgrown';
  return scale === 1 ? 'fits' : 'stretched';
}
