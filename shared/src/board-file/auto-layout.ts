import type { EntityId } from '../core/ids.ts';
import { compareIds } from '../core/ids.ts';
import type { CardLayout, Link } from '../domain/board.ts';
import { definitionOf, type EntityType, isEntityType } from '../domain/registry.ts';

/** The lanes of the map, left to right (ui/design.md): what is wanted, what is done, what is measured, then the rest. */
export const LANES: readonly (readonly EntityType[])[] = [
  ['vision', 'objective', 'benefit'],
  ['action', 'milestone'],
  ['metric'],
  ['risk', 'contingency'],
  ['decision', 'agreement', 'split', 'sticky', 'text'],
  ['partnership', 'partner', 'person', 'ritual', 'review', 'fit', 'frame'],
];

export const LANE_GAP = 72;
export const CARD_GAP = 28;
const UNKNOWN_SIZE = { width: 250, height: 92 };

export interface Placeable {
  readonly id: EntityId;
  readonly type: string;
}

/**
 * A place for every card: one lane a family, cards of a lane in the order of what they serve, so that most links
 * run straight. Deterministic. `origin` is the top left corner, in canvas units.
 */
export function autoLayout(
  cards: readonly Placeable[],
  links: readonly Link[],
  origin: { readonly x: number; readonly y: number } = { x: 0, y: 0 },
): Map<EntityId, CardLayout> {
  const layout = new Map<EntityId, CardLayout>();
  const rank = new Map<EntityId, number>();
  let x = origin.x;
  for (const lane of lanesOf(cards)) {
    if (lane.length === 0) continue;
    const ordered = orderLane(lane, links, rank);
    let y = origin.y;
    for (const [index, card] of ordered.entries()) {
      layout.set(card.id, { x, y });
      rank.set(card.id, index / ordered.length);
      y += sizeOf(card.type).height + CARD_GAP;
    }
    x += Math.max(...lane.map((card) => sizeOf(card.type).width)) + LANE_GAP;
  }
  return layout;
}

export function sizeOf(type: string): { readonly width: number; readonly height: number } {
  return isEntityType(type) ? definitionOf(type).size : UNKNOWN_SIZE;
}

function lanesOf(cards: readonly Placeable[]): Placeable[][] {
  const lanes = LANES.map((types) =>
    cards.filter((card) => (types as readonly string[]).includes(card.type)),
  );
  return [...lanes, cards.filter((card) => !isEntityType(card.type))];
}

/** By kind in the lane's order, then by the mean place of the cards already laid that this one is linked to, then by id. */
function orderLane(
  lane: readonly Placeable[],
  links: readonly Link[],
  rank: ReadonlyMap<EntityId, number>,
): Placeable[] {
  const kindOrder = LANES.flat() as readonly string[];
  const pulls = new Map(lane.map((card) => [card.id, meanRank(card.id, links, rank)]));
  return [...lane].sort(
    (a, b) =>
      kindOrder.indexOf(a.type) - kindOrder.indexOf(b.type) ||
      (pulls.get(a.id) ?? 0) - (pulls.get(b.id) ?? 0) ||
      compareIds(a.id, b.id),
  );
}

function meanRank(id: EntityId, links: readonly Link[], rank: ReadonlyMap<EntityId, number>): number {
  let sum = 0;
  let count = 0;
  for (const link of links) {
    const other = link.from === id ? link.to : link.to === id ? link.from : undefined;
    const place = other === undefined ? undefined : rank.get(other);
    if (place === undefined) continue;
    sum += place;
    count += 1;
  }
  return count === 0 ? 1 : sum / count;
}
