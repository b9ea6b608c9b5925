import type { EntityId } from '../../core/ids.ts';
import type { BoardGraph } from '../../graph/board-graph.ts';
import type { Fix } from '../fix.ts';
import type { BoardHit } from '../rule.ts';
import { set } from './edits.ts';
import { chooseAmong } from './fix-makers.ts';
import { named } from './words.ts';

/** Groups of two cards or more that have the same kind, among the given kinds; ids ascending. */
export function sameKindGroups(
  entities: readonly { readonly id: EntityId; readonly kind?: string | undefined }[],
  kinds: readonly string[],
): readonly (readonly EntityId[])[] {
  return kinds
    .map((kind) => entities.flatMap((entity) => (entity.kind === kind ? [entity.id] : [])))
    .filter((group) => group.length > 1);
}

/** The finding on a group: on its greatest id, about all of them. */
export function groupHit(ascendingIds: readonly EntityId[]): BoardHit {
  return { entity: ascendingIds.at(-1) ?? '', refs: ascendingIds };
}

/** Keeps one card of a group and archives the others: people choose which. */
export function keepOneFix(ids: readonly EntityId[], graph: BoardGraph): Fix | null {
  return chooseAmong(
    { fr: 'Choisir celui qui fait foi', en: 'Choose the one that holds' },
    ids.map((kept) => ({
      label: named({ fr: 'Garder {name}', en: 'Keep {name}' }, graph.get(kept)),
      keeps: kept,
      edits: ids.filter((id) => id !== kept).map((id) => set(id, 'archived', true)),
    })),
  );
}
