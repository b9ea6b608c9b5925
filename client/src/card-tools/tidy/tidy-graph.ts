import { type Box, CARD_GAP } from '@cap-commun/shared/board-file/place-beside';
import { compareIds, type EntityId } from '@cap-commun/shared/core/ids';
import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';

/** Whose a card is, for columns in bands: brand A, both or nobody, brand B. */
export type Band = 0 | 1 | 2;

/** A card that is put in order, as it stands now. */
export interface TidyCard {
  readonly id: EntityId;
  readonly lane: number;
  readonly band: Band;
  /** With the room for what hangs under it. */
  readonly box: Box;
}

/** Puts a graph in order; ELK, in a worker of the page. */
export type LayOut = (graph: ElkNode) => Promise<ElkNode>;

/** Where each card goes, top to bottom, from 0; how far each column takes is read off `TidyCard.lane`. */
export type Heights = ReadonlyMap<EntityId, number>;

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.partitioning.activate': 'true',
  'elk.separateConnectedComponents': 'false',
  'elk.randomSeed': '1',
  'elk.edgeRouting': 'POLYLINE',
  'elk.spacing.nodeNode': String(CARD_GAP),
  'elk.spacing.edgeNode': '12',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
};

/** The cards as they are read: column by column, top to bottom; the same board is always read the same way. */
export function inReadingOrder(cards: readonly TidyCard[]): TidyCard[] {
  return cards.toSorted(
    (a, b) => a.lane - b.lane || a.box.y - b.box.y || a.box.x - b.box.x || compareIds(a.id, b.id),
  );
}

/**
 * Orders the cards of each column so that few links cross, and puts each beside what it is linked with. `by` brand:
 * each column has what is brand A's first, then what is everybody's, then brand B's.
 */
export async function tidyHeights(
  cards: readonly TidyCard[],
  pairs: readonly (readonly [EntityId, EntityId])[],
  by: 'links' | 'brand',
  layOut: LayOut,
): Promise<Heights> {
  const ordered = inReadingOrder(cards);
  const heights = await heightsOf(ordered, pairs, OPTIONS, layOut);
  if (by === 'links') return heights;
  const banded = ordered.toSorted(
    (a, b) => a.lane - b.lane || a.band - b.band || (heights.get(a.id) ?? 0) - (heights.get(b.id) ?? 0),
  );
  return heightsOf(
    banded,
    pairs,
    { ...OPTIONS, 'elk.layered.crossingMinimization.forceNodeModelOrder': 'true' },
    layOut,
  );
}

async function heightsOf(
  cards: readonly TidyCard[],
  pairs: readonly (readonly [EntityId, EntityId])[],
  layoutOptions: Readonly<Record<string, string>>,
  layOut: LayOut,
): Promise<Heights> {
  const laneOf = new Map(cards.map(({ id, lane }) => [id, lane]));
  const edges = pairs.flatMap(([one, other]): ElkExtendedEdge[] => {
    const [a, b] = [laneOf.get(one), laneOf.get(other)];
    // Within a column there is no way from left to right.
    if (a === undefined || b === undefined || a === b) return [];
    const [from, to] = a < b ? [one, other] : [other, one];
    return [{ id: `${from}|${to}`, sources: [from], targets: [to] }];
  });
  const unique = [...new Map(edges.map((edge) => [edge.id, edge])).values()].sort((a, b) =>
    compareIds(a.id, b.id),
  );
  const { children = [] } = await layOut({
    id: 'map',
    layoutOptions: { ...layoutOptions },
    children: cards.map(({ id, lane, box }) => ({
      id,
      width: box.width,
      height: box.height,
      layoutOptions: { 'elk.partitioning.partition': String(lane) },
    })),
    edges: unique,
  });
  return new Map(children.map(({ id, y = 0 }) => [id, y]));
}
