import type { EntityId } from '../core/ids.ts';
import type { CardLayout } from '../domain/board.ts';
import type { Edit } from '../domain/edit.ts';
import { definitionOf, type EntityType, isEntityType } from '../domain/registry.ts';
import { type Box, LANE_GAP, placeBeside } from './place-beside.ts';

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

type Layouts = ReadonlyMap<EntityId, CardLayout>;
type TypeOf = (id: EntityId) => EntityType | undefined;

/** The places that cards take on the map; frames lie behind them and take none. */
export function boxesOf(layouts: Layouts, typeOf: TypeOf): Map<EntityId, Box> {
  const boxes = new Map<EntityId, Box>();
  for (const id of layouts.keys()) {
    if (typeOf(id) === 'frame') continue;
    const box = boxOnMap(id, layouts, typeOf);
    if (box) boxes.set(id, box);
  }
  return boxes;
}

/** How deep frames may lie in frames; a merge can make them hold each other. */
const MAX_NESTING = 8;

/** The place that one card takes on the map: what stands in a frame is written from the frame's corner. */
export function boxOnMap(
  id: EntityId,
  layouts: { get(id: EntityId): CardLayout | undefined },
  typeOf: TypeOf,
): Box | undefined {
  const [type, layout] = [typeOf(id), layouts.get(id)];
  if (!type || !layout) return undefined;
  let { x, y } = layout;
  let frame = layout.parent === undefined ? undefined : layouts.get(layout.parent);
  for (let depth = 0; frame !== undefined && depth < MAX_NESTING; depth += 1) {
    x += frame.x;
    y += frame.y;
    frame = frame.parent === undefined ? undefined : layouts.get(frame.parent);
  }
  const { size } = definitionOf(type);
  return { x, y, width: layout.width ?? size.width, height: layout.height ?? size.height };
}

/** The corner of the free room right of all that stands on the map, frames included, level with its top. */
export function cornerBeside(layouts: Layouts, typeOf: TypeOf): { readonly x: number; readonly y: number } {
  const boxes = [...layouts.keys()].flatMap((id) => boxOnMap(id, layouts, typeOf) ?? []);
  if (boxes.length === 0) return { x: 0, y: 0 };
  const right = boxes.reduce((most, { x, width }) => Math.max(most, x + width), Number.NEGATIVE_INFINITY);
  const top = boxes.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY);
  return { x: right + LANE_GAP, y: top };
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
