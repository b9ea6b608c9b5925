import type { EntityType } from '@cap-commun/shared/domain/registry';
import type { Size } from '../canvas-adapter/card-size.ts';
import type { FontChoice, MeasureText } from '../picture/shapes.ts';
import { wrapText } from '../picture/text-block.ts';
import type { PaintedCard } from './painted-card.ts';

/** Where and how large a kind of card bears its title between 35 and 40 %; canvas units. */
export interface TitlePlace extends FontChoice {
  readonly lineHeight: number;
  readonly maxLines: number;
  readonly left: number;
  readonly right: number;
  /** `null` centres the title in its card. */
  readonly top: number | null;
}

/** Over 9 px on the screen from 35 % on. */
const MIN_SIZE = 26;
const TITLE: TitlePlace = {
  size: 27,
  weight: 600,
  lineHeight: 30,
  maxLines: 3,
  left: 24,
  right: 8,
  top: 4,
};
const SMALL = { size: MIN_SIZE, lineHeight: 28, maxLines: 2 };

const places: Readonly<Partial<Record<EntityType, TitlePlace>>> = {
  objective: { ...TITLE, size: 30, weight: 650, lineHeight: 33, maxLines: 4, left: 16, right: 30, top: 10 },
  action: { ...TITLE, top: null },
  metric: { ...TITLE, maxLines: 2, left: 14, right: 44, top: 6 },
  risk: { ...TITLE, ...SMALL, left: 14, right: 14, top: 8 },
  contingency: { ...TITLE, ...SMALL, left: 18, right: 18, top: null },
  decision: { ...TITLE, ...SMALL, left: 64, right: 10, top: null },
  vision: { ...TITLE, maxLines: 1, left: 14, right: 14, top: null },
  sticky: { ...TITLE, ...SMALL, weight: 500, maxLines: 5, left: 10, right: 10, top: 8 },
  milestone: { ...TITLE, ...SMALL, left: 46, right: 14, top: null },
  text: { ...TITLE, left: 10, right: 10, top: 8 },
};
const FOLDED: TitlePlace = { ...TITLE, size: MIN_SIZE, weight: 500, maxLines: 1, top: null };

export function titlePlace({ kind, isDone }: PaintedCard): TitlePlace {
  if (isDone) return FOLDED;
  return (kind !== null && places[kind]) || TITLE;
}

/** The lines of a title that its card has room for; cards too low for one line have none. */
export function titleLines(
  card: PaintedCard,
  { width, height }: Size,
  measure: MeasureText,
): readonly string[] {
  const place = titlePlace(card);
  const room = Math.max(1, Math.floor((height - (place.top ?? 0) * 2) / place.lineHeight));
  const maxLines = Math.min(place.maxLines, room);
  const available = width - place.left - place.right;
  return available < place.size ? [] : wrapText(card.title, available, { ...place, maxLines }, measure);
}
