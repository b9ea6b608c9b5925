import type { Box } from '@cap-commun/shared/board-file/place-beside';
import { getViewportForBounds, type Viewport } from '@xyflow/react';
import { boundsOf, overlap } from '../../canvas-adapter/bounds.ts';

export const MIN_ZOOM = 0.05;
export const MAX_ZOOM = 2;
/** Room that the ribbon, the rail and the badges take. Pixels. */
export const CHROME = { top: 80, right: 48, bottom: 24, left: 80 };
/** Between a card and what floats over the map. Pixels. */
const CLEARANCE = 12;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The camera that shows some boxes whole and as large as it can, clear of what floats over the bottom left corner. */
export function fitView(
  boxes: readonly Box[],
  { width, height }: Size,
  corner: Box | null,
  maxZoom = MAX_ZOOM,
): Viewport {
  const bounds = boundsOf(boxes);
  const withRoom = (room: Partial<typeof CHROME>) => {
    const { top, right, bottom, left } = { ...CHROME, ...room };
    const padding = {
      top: `${top}px`,
      right: `${right}px`,
      bottom: `${bottom}px`,
      left: `${left}px`,
    } as const;
    return getViewportForBounds(bounds, width, height, MIN_ZOOM, maxZoom, padding);
  };
  const whole = withRoom({});
  if (!corner || !boxes.some((box) => touches(box, whole, corner))) return whole;
  const beside = withRoom({ left: Math.max(CHROME.left, corner.x + corner.width + CLEARANCE) });
  const above = withRoom({ bottom: Math.max(CHROME.bottom, height - corner.y + CLEARANCE) });
  return beside.zoom >= above.zoom ? beside : above;
}

function touches({ width, height, ...box }: Box, { x, y, zoom }: Viewport, corner: Box): boolean {
  const shown = { x: box.x * zoom + x, y: box.y * zoom + y, width: width * zoom, height: height * zoom };
  return overlap(shown, corner);
}
