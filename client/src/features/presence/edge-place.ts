import type { Point } from '@cap-commun/shared/protocol/presence';

interface View extends Point {
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** Room for a tag beside the rail, under the ribbon, and over the corner of the zoom. Pixels. */
const INSET = { left: 96, right: 64, top: 72, bottom: 28 };

/** Where at the edge of the view somebody out of it is told of, and which way they are, in degrees; null in view. */
export function edgePlace(
  at: Point,
  { x, y, zoom, width, height }: View,
): (Point & { readonly turn: number }) | null {
  const seen = { x: at.x * zoom + x, y: at.y * zoom + y };
  if (width === 0 || (seen.x >= 0 && seen.y >= 0 && seen.x <= width && seen.y <= height)) return null;
  const clamp = (value: number, from: number, to: number) =>
    Math.round(Math.min(Math.max(value, from), Math.max(from, to)));
  const place = {
    x: clamp(seen.x, INSET.left, width - INSET.right),
    y: clamp(seen.y, INSET.top, height - INSET.bottom),
  };
  const turn = Math.round((Math.atan2(seen.y - place.y, seen.x - place.x) * 180) / Math.PI + 90);
  return { ...place, turn };
}
