import { type Box, CARD_GAP, GAP_UNDER_METRIC } from '@cap-commun/shared/board-file/place-beside';
import { compareIds, type EntityId } from '@cap-commun/shared/core/ids';
import type { Edit } from '@cap-commun/shared/domain/edit';
import type { EntityType } from '@cap-commun/shared/domain/registry';
import { boundsOf, boxOf } from '../../canvas-adapter/bounds.ts';
import { readCardFacts } from '../../canvas-adapter/card-facts.ts';
import type { CardNode } from '../../canvas-adapter/card-node.ts';
import type { BoardSession } from '../../document/board-session.ts';
import type { Placing } from '../placing.ts';
import { laneOf } from './lanes.ts';
import { type Band, type LayOut, type TidyCard, tidyHeights } from './tidy-graph.ts';
import { columnPlaces, cornerRightOf, type ShelfCard, shelfPlaces } from './tidy-places.ts';

export type TidyScope = 'board' | 'selection';
export type TidyOrder = 'links' | 'brand';

/** What is looked up rather than worked on, in the order of its rows. */
const SHELVES: readonly (readonly EntityType[])[] = [
  ['vision', 'milestone'],
  ['benefit'],
  ['split', 'agreement'],
  ['ritual', 'review', 'fit'],
  ['partnership', 'partner', 'person'],
  ['frame'],
];

/**
 * The edits that put the map in columns: objectives, actions, metrics, what may go wrong. Locked cards stay, and so
 * does what lies in frames; the rest of the board goes to rows beside the columns, while a selection is tidied where
 * it is. The same board always gives the same columns.
 */
export async function tidyEdits(
  { session, nodes, inHand }: Placing,
  scope: TidyScope,
  order: TidyOrder,
  layOut: LayOut,
): Promise<readonly Edit[]> {
  const { board } = session;
  const chosen = new Set(inHand);
  const isMoved = ({ id }: CardNode) => {
    const layout = board.layout(id);
    const isLoose = layout?.parent === undefined && layout?.locked !== true;
    return isLoose && (scope === 'board' || chosen.has(id));
  };
  const moved = nodes.filter(isMoved);
  const cards = moved.flatMap((node) => tidyCard(session, node) ?? []);
  const shelved = scope === 'board' ? moved.flatMap((node) => shelfCard(node) ?? []) : [];
  if (cards.length + shelved.length < 2) return [];
  const going = new Set([...cards, ...shelved].map(({ id }) => id));
  const staying = nodes
    .filter(({ id, data }) => !going.has(id) && data.kind !== 'frame' && !isInMovedFrame(session, id, going))
    .map(boxOf);
  const links = [...board.links.get().values()].map(({ link }) => [link.from, link.to] as const);
  const boxes = new Map([...cards, ...shelved].map(({ id, box }) => [id, box]));
  const corner = boundsOf((cards.length > 0 ? cards : shelved).map(({ box }) => box));
  const start = { x: Math.round(corner.x), y: Math.round(corner.y) };
  const heights = await tidyHeights(cards, links, order, layOut);
  const columns = columnPlaces(cards, heights, start, staying);
  const shelves = shelfPlaces(
    shelved.toSorted((a, b) => a.box.y - b.box.y || a.box.x - b.box.x || compareIds(a.id, b.id)),
    cornerRightOf(columns, boxes, start),
    staying,
  );
  return [...columns, ...shelves].flatMap(([id, { x, y }]) => {
    const place = board.layout(id);
    return !place || (place.x === x && place.y === y) ? [] : [{ op: 'move' as const, id, layout: { x, y } }];
  });
}

function tidyCard(session: BoardSession, node: CardNode): TidyCard | null {
  const lane = laneOf(node.data.kind);
  return lane === null ? null : { id: node.id, lane, band: bandOf(session, node.id), box: roomOf(node) };
}

/** The place of a card and of what hangs under it. */
function roomOf(node: CardNode): Box {
  const box = boxOf(node);
  if (node.data.kind !== 'metric') return box;
  return { ...box, height: box.height + GAP_UNDER_METRIC - CARD_GAP };
}

function shelfCard(node: CardNode): ShelfCard | null {
  const { kind } = node.data;
  if (laneOf(kind) !== null) return null;
  const shelf = SHELVES.findIndex((types) => kind !== null && types.includes(kind));
  return { id: node.id, shelf: shelf === -1 ? SHELVES.length : shelf, box: boxOf(node) };
}

/** Brand A's, brand B's, or in the middle: both's, a third one's or nobody's. */
function bandOf(session: BoardSession, id: EntityId): Band {
  const { graph } = session.findings.evaluation.get().context;
  const entity = session.board.card(id)?.entity;
  if (!entity) return 1;
  const { sides, owners } = readCardFacts(graph, session.board.info.get(), session.findings.today(), entity);
  const all = new Set([...sides, ...owners.map(({ side }) => side)]);
  if (all.has('a') && !all.has('b')) return 0;
  return all.has('b') && !all.has('a') ? 2 : 1;
}

function isInMovedFrame(session: BoardSession, id: EntityId, going: ReadonlySet<EntityId>): boolean {
  const parent = session.board.layout(id)?.parent;
  return parent !== undefined && going.has(parent);
}
