import { compareIds, type EntityId } from '../../core/ids.ts';
import type { Label } from '../../core/language.ts';
import type { Edit } from '../../domain/edit.ts';
import type { EntityByType, EntityType } from '../../domain/registry.ts';
import type { BoardGraph, IndexDefinition } from '../../graph/board-graph.ts';
import type { Fix, FixContext, FixOption, Opening } from '../fix.ts';
import { contentTokens } from './title-reading.ts';
import { titleOf } from './words.ts';

/** Asks for a value that only people know. */
export function focusOn(entity: EntityId, field: string, label: Label): Fix {
  return { kind: 'focus', label, entity, field: [field] };
}

/** Asks people for what one field cannot hold. */
export function openForm(label: Label, opening: Opening): Fix {
  return { kind: 'open', label, opening };
}

export function doEdits(label: Label, ...edits: readonly Edit[]): Fix {
  return { kind: 'edits', label, edits };
}

/** A choice, or nothing when there is nothing to choose from. */
export function chooseAmong(label: Label, options: readonly FixOption[]): Fix | null {
  return options.length === 0 ? null : { kind: 'choose', label, options };
}

const MAX_SUGGESTIONS = 5;

const byWord = new Map<EntityType, IndexDefinition>();

/** The cards of a kind by the words of their titles. */
function wordIndex(type: EntityType): IndexDefinition {
  const known = byWord.get(type);
  if (known !== undefined) return known;
  const definition: IndexDefinition = {
    of: type,
    keysOf: (graph, id) => [...contentTokens(titleOf(graph.get(id)))],
  };
  byWord.set(type, definition);
  return definition;
}

/** The cards of a kind whose titles share most words with a card's, best first; on a tie, the smallest id. */
export function closestByTitle<Type extends EntityType>(
  { graph }: FixContext,
  id: EntityId,
  type: Type,
): readonly EntityByType<Type>[] {
  const cards = graph.index(wordIndex(type));
  const shared = new Map<EntityId, number>();
  for (const word of contentTokens(titleOf(graph.get(id)))) {
    for (const card of cards.get(word) ?? []) shared.set(card, (shared.get(card) ?? 0) + 1);
  }
  const closest = [...shared.keys()].sort(
    (a, b) => (shared.get(b) ?? 0) - (shared.get(a) ?? 0) || compareIds(a, b),
  );
  const others = graph.ids(type).filter((other) => !shared.has(other));
  return [...closest, ...others].slice(0, MAX_SUGGESTIONS).flatMap((card) => graph.getAs(type, card) ?? []);
}

/** The card of a kind that stands nearest to a card on the map; by title where there is no map. */
export function nearestOnMap<Type extends EntityType>(
  context: FixContext,
  id: EntityId,
  type: Type,
): EntityByType<Type> | undefined {
  const { graph, placeOf } = context;
  const from = placeOf?.(id);
  let nearest: EntityId | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const other of from === undefined ? [] : graph.ids(type)) {
    const place = placeOf?.(other);
    if (place === undefined || from === undefined) continue;
    const distance = Math.hypot(place.x - from.x, place.y - from.y);
    if (distance < least) [nearest, least] = [other, distance];
  }
  return nearest === undefined ? closestByTitle(context, id, type)[0] : graph.getAs(type, nearest);
}

/** Some cards, those whose titles share most words with a card's first; on a tie, in the order given. */
export function closestAmong(
  graph: BoardGraph,
  id: EntityId,
  candidates: readonly EntityId[],
): readonly EntityId[] {
  const own = contentTokens(titleOf(graph.get(id)));
  const scored = candidates.map((candidate) => {
    const words = [...contentTokens(titleOf(graph.get(candidate)))];
    return { candidate, shared: words.filter((word) => own.has(word)).length };
  });
  return scored.sort((a, b) => b.shared - a.shared).map(({ candidate }) => candidate);
}
