import type { EntityId } from '../core/ids.ts';
import type { CardLayout } from '../domain/board.ts';
import type { Edit } from '../domain/edit.ts';
import { definitionOf, type EntityType, isEntityType } from '../domain/registry.ts';
import { type Box, placeBeside } from './place-beside.ts';

/** People are seen on the cards that they own, not as cards of the map. */
const NOT_ON_THE_MAP: ReadonlySet<EntityType> = new Set(['person']);

/**
 * Gives a place on the map to the cards that edits make without one, as fixes do: right of the card that they are
 * linked with, else right of everything; down past what lies there.
 */
export function placeNewCards(
  edits: readonly Edit[],
  placesNow: () => ReadonlyMap<EntityId, Box>,
): readonly Edit[] {
  if (!edits.some(isUnplaced)) return edits;
  const boxes = new Map(placesNow());
  return edits.map((edit) => {
    if (!isUnplaced(edit)) return edit;
    const { id, type } = edit.entity;
    const size = definitionOf(type).size;
    const anchor = anchorOf(id, edits, boxes);
    const middle = anchor ? placeBeside(anchor, size, [...boxes.values()]) : { x: 0, y: 0 };
    const place = { x: Math.round(middle.x - size.width / 2), y: Math.round(middle.y - size.height / 2) };
    boxes.set(id, { ...place, ...size });
    return { ...edit, layout: place };
  });
}

/** The places that cards take on the map; frames lie behind them and take none. */
export function boxesOf(
  layouts: Iterable<readonly [EntityId, CardLayout]>,
  typeOf: (id: EntityId) => EntityType | undefined,
): Map<EntityId, Box> {
  const boxes = new Map<EntityId, Box>();
  for (const [id, { x, y, width, height }] of layouts) {
    const type = typeOf(id);
    if (!type || type === 'frame') continue;
    const { size } = definitionOf(type);
    boxes.set(id, { x, y, width: width ?? size.width, height: height ?? size.height });
  }
  return boxes;
}

type Creation = Extract<Edit, { op: 'create' }>;

function isUnplaced(edit: Edit): edit is Creation & { readonly entity: { readonly type: EntityType } } {
  if (edit.op !== 'create' || edit.layout !== undefined) return false;
  return isEntityType(edit.entity.type) && !NOT_ON_THE_MAP.has(edit.entity.type);
}

/** What a new card is linked with, if that stands on the map; else the topmost of the rightmost cards. */
function anchorOf(id: EntityId, edits: readonly Edit[], boxes: ReadonlyMap<EntityId, Box>): Box | undefined {
  for (const edit of edits) {
    if (edit.op !== 'link' || (edit.link.from !== id && edit.link.to !== id)) continue;
    const box = boxes.get(edit.link.from === id ? edit.link.to : edit.link.from);
    if (box) return box;
  }
  return [...boxes.values()].reduce<Box | undefined>(
    (best, box) => (best === undefined || box.x + box.width > best.x + best.width ? box : best),
    undefined,
  );
}
