import type { EntityId } from '../core/ids.ts';
import type { CardLayout, Link } from '../domain/board.ts';
import { definitionOf, type EntityType, isEntityType } from '../domain/registry.ts';
import { CARD_GAP, GAP_UNDER_METRIC, LANE_GAP } from './place-beside.ts';

export interface Placeable {
  readonly id: EntityId;
  readonly type: string;
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** The map proper, left to right (ui/design.md): what is wanted, what is done, what is measured, what may go wrong. */
const LANES: readonly (readonly EntityType[])[] = [
  ['objective'],
  ['action'],
  ['metric'],
  ['risk', 'contingency', 'decision', 'sticky', 'text'],
];

/** Right of the map, in rows by kind: what one looks up rather than works on. */
const SHELVES: readonly (readonly EntityType[])[] = [
  ['vision', 'milestone'],
  ['benefit'],
  ['split', 'agreement'],
  ['ritual', 'review', 'fit'],
  ['partnership', 'partner', 'person'],
  ['frame'],
];

const SHELF_GAP = 40;
/** A lane is not cut before it is as high as a screen shows at two thirds of its size. */
const MIN_FOLD = 1_200;
/** Three cards side by side. */
const SHELF_WIDTH = 830;
const UNKNOWN_SIZE = { width: 250, height: 92 };

/**
 * A place for every card: lanes for the map, so that most links run straight and an objective stands at the middle
 * of its actions, and shelves beside it for the rest. Deterministic; cards that nothing tells apart keep their order.
 * `origin` is the top left corner, in canvas units.
 */
export function autoLayout(
  cards: readonly Placeable[],
  links: readonly Link[],
  origin: Corner = { x: 0, y: 0 },
): Map<EntityId, CardLayout> {
  const layout = new Map<EntityId, CardLayout>();
  const neighbours = neighboursOf(links);
  let x = origin.x;
  let lowest = origin.y;
  for (const types of LANES) {
    const lane = ofTypes(cards, types);
    if (lane.length === 0) continue;
    const ordered = types.includes('risk')
      ? pairPlans(lane, neighbours)
      : byNeighbours(lane, layout, neighbours);
    const width = Math.max(...lane.map((card) => sizeOf(card.type).width));
    // What may go wrong, what is decided and what is jotted down goes on beside itself, no lower than the rest.
    const limit = types.includes('risk') ? Math.max(MIN_FOLD, lowest - origin.y) : Number.POSITIVE_INFINITY;
    for (const column of foldInto(ordered, limit)) {
      lowest = Math.max(lowest, stack(column, { x, y: origin.y }, layout));
      x += width + LANE_GAP;
    }
  }
  centreObjectives(ofTypes(cards, ['objective']), layout, neighbours, origin.y);
  shelve(cards, { x, y: origin.y }, layout);
  return layout;
}

export function sizeOf(type: string): { readonly width: number; readonly height: number } {
  return isEntityType(type) ? definitionOf(type).size : UNKNOWN_SIZE;
}

type Neighbours = ReadonlyMap<EntityId, readonly EntityId[]>;

function neighboursOf(links: readonly Link[]): Neighbours {
  const neighbours = new Map<EntityId, EntityId[]>();
  const add = (id: EntityId, other: EntityId) => {
    const known = neighbours.get(id);
    if (known) known.push(other);
    else neighbours.set(id, [other]);
  };
  for (const { from, to } of links) {
    add(from, to);
    add(to, from);
  }
  return neighbours;
}

function ofTypes(cards: readonly Placeable[], types: readonly EntityType[]): Placeable[] {
  return cards.filter((card) => (types as readonly string[]).includes(card.type));
}

/** Beside what they are linked to; a card that is linked to nothing laid so far goes last. */
function byNeighbours(
  lane: readonly Placeable[],
  layout: ReadonlyMap<EntityId, CardLayout>,
  neighbours: Neighbours,
): Placeable[] {
  const heights = new Map(lane.map(({ id }) => [id, meanHeight(id, layout, neighbours)]));
  const heightOf = ({ id }: Placeable): number => heights.get(id) ?? Number.POSITIVE_INFINITY;
  return lane.toSorted((a, b) => (heightOf(a) === heightOf(b) ? 0 : heightOf(a) - heightOf(b)));
}

function meanHeight(
  id: EntityId,
  layout: ReadonlyMap<EntityId, CardLayout>,
  neighbours: Neighbours,
): number | undefined {
  const heights = (neighbours.get(id) ?? []).flatMap((other) => layout.get(other)?.y ?? []);
  return heights.length === 0 ? undefined : heights.reduce((sum, y) => sum + y, 0) / heights.length;
}

/** Each plan under the first worst case it answers, then the other kinds of the lane. */
function pairPlans(lane: readonly Placeable[], neighbours: Neighbours): Placeable[] {
  const plans = ofTypes(lane, ['contingency']);
  const paired = ofTypes(lane, ['risk']).flatMap((risk) => {
    const own = plans.filter((plan) => neighbours.get(plan.id)?.includes(risk.id));
    return [risk, ...own];
  });
  const rest = ofTypes(lane, ['contingency', 'decision', 'sticky', 'text']);
  return [...new Set([...paired, ...rest])];
}

/** How much a card takes of its column. */
function pitchOf({ type }: Placeable): number {
  return sizeOf(type).height + (type === 'metric' ? GAP_UNDER_METRIC : CARD_GAP);
}

/** Gives where the column ends. */
function stack(cards: readonly Placeable[], corner: Corner, layout: Map<EntityId, CardLayout>): number {
  let { y } = corner;
  for (const card of cards) {
    layout.set(card.id, { x: corner.x, y });
    y += pitchOf(card);
  }
  return y;
}

/** Cuts a lane into columns no higher than a limit. */
function foldInto(cards: readonly Placeable[], limit: number): Placeable[][] {
  const columns: Placeable[][] = [[]];
  let height = 0;
  for (const card of cards) {
    height += pitchOf(card);
    if (height > limit && columns.at(-1)?.length !== 0) {
      columns.push([]);
      height = pitchOf(card);
    }
    columns.at(-1)?.push(card);
  }
  return columns;
}

/** Moves each objective down to the middle of its actions, never over the one above it. */
function centreObjectives(
  objectives: readonly Placeable[],
  layout: Map<EntityId, CardLayout>,
  neighbours: Neighbours,
  top: number,
): void {
  const others = new Map(layout);
  for (const { id } of objectives) others.delete(id);
  let free = top;
  for (const { id, type } of byNeighbours(objectives, others, neighbours)) {
    const place = layout.get(id);
    if (!place) continue;
    const wanted = meanHeight(id, others, neighbours) ?? place.y;
    const y = Math.max(free, Math.round(wanted));
    layout.set(id, { x: place.x, y });
    free = y + sizeOf(type).height + CARD_GAP;
  }
}

/** Rows as wide as three cards; each shelf starts a row of its own, and cards of unknown kinds come last. */
function shelve(cards: readonly Placeable[], corner: Corner, layout: Map<EntityId, CardLayout>): void {
  const shelves = [
    ...SHELVES.map((types) => ofTypes(cards, types)),
    cards.filter((card) => !isEntityType(card.type)),
  ];
  let { y } = corner;
  for (const shelf of shelves) {
    let x = corner.x;
    let rowHeight = 0;
    for (const card of shelf) {
      const { width, height } = sizeOf(card.type);
      if (x > corner.x && x + width > corner.x + SHELF_WIDTH) {
        y += rowHeight + CARD_GAP;
        x = corner.x;
        rowHeight = 0;
      }
      layout.set(card.id, { x, y });
      x += width + SHELF_GAP;
      rowHeight = Math.max(rowHeight, height);
    }
    if (shelf.length > 0) y += rowHeight + SHELF_GAP;
  }
}
