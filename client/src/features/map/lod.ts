export type LevelOfDetail = 'near' | 'middle' | 'far';

/** Below these zooms a card shows less (design: ≥ 85, 50–85, under 50 %). */
const MIDDLE_BELOW = 0.85;
const FAR_BELOW = 0.5;

/** The zoom as people read it, in whole percents: a wheel turned out and back ends a hair beside where it began. */
export function shownZoom(zoom: number): number {
  return Math.round(zoom * 100) / 100;
}

/** How much of a card is legible at a zoom; the same wherever the zoom reads the same. */
export function levelOfDetail(zoom: number): LevelOfDetail {
  const shown = shownZoom(zoom);
  if (shown < FAR_BELOW) return 'far';
  return shown < MIDDLE_BELOW ? 'middle' : 'near';
}
