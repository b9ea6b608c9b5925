export type LevelOfDetail = 'near' | 'middle' | 'far';

/** Below these zooms a card shows less (design: ≥ 85, 50–85, under 50 %). */
const MIDDLE_BELOW = 0.85;
const FAR_BELOW = 0.5;

/** How much of a card is legible at a zoom. */
export function levelOfDetail(zoom: number): LevelOfDetail {
  if (zoom < FAR_BELOW) return 'far';
  return zoom < MIDDLE_BELOW ? 'middle' : 'near';
}
