/** The place that a card takes, canvas units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Between a column of cards and the next, canvas units. */
export const LANE_GAP = 72;
/** Between the cards of a column, canvas units. */
export const CARD_GAP = 28;
/** Under a metric, whose reason hangs there, clear of the mark on the next card's shoulder. Canvas units. */
export const GAP_UNDER_METRIC = 44;

/** Middle of the first free place at the right of a card, going down past what lies there, as if all were metrics. */
export function placeBeside(
  card: Box,
  size: { readonly width: number; readonly height: number },
  others: readonly Box[],
): { readonly x: number; readonly y: number } {
  const x = card.x + card.width + LANE_GAP;
  const column = others.filter((other) => other.x < x + size.width && other.x + other.width > x);
  let y = card.y + card.height / 2 - size.height / 2;
  for (;;) {
    const hit = column.find(
      (other) =>
        other.y < y + size.height + GAP_UNDER_METRIC && other.y + other.height + GAP_UNDER_METRIC > y,
    );
    if (!hit) return { x: x + size.width / 2, y: y + size.height / 2 };
    y = hit.y + hit.height + GAP_UNDER_METRIC;
  }
}
