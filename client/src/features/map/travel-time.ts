const TRAVEL_MS = 220;

/** How long the camera travels; not at all for those who asked for less motion. */
export function travelTime(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : TRAVEL_MS;
}
