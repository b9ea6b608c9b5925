/** What a painted card shows: its title, or its outline alone. */
export type PaintedDetail = 'titles' | 'silhouettes';

/** From this zoom on cards are elements of the page; below it they are painted. */
export const PAINTED_BELOW = 0.4;
/** Below it a title of 27 units would be under 9 px on the screen. */
const SILHOUETTES_BELOW = 0.35;

/** How cards are painted at a zoom; `null` where they are elements of the page. */
export function paintedDetail(zoom: number): PaintedDetail | null {
  if (zoom >= PAINTED_BELOW) return null;
  return zoom < SILHOUETTES_BELOW ? 'silhouettes' : 'titles';
}
