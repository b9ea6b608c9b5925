import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Edit } from '@cap-commun/shared/domain/edit';
import type { BoardStore } from './board-store.ts';

/** Removes cards with their links; what lay in a frame that goes stays where it is on the map. One step. */
export function deleteEdits(board: BoardStore, ids: readonly EntityId[]): readonly Edit[] {
  const gone = new Set(ids);
  return [...releaseEdits(board, gone), ...ids.map((id): Edit => ({ op: 'delete', id }))];
}

function releaseEdits(board: BoardStore, gone: ReadonlySet<EntityId>): readonly Edit[] {
  return [...board.layouts()].flatMap(([id, { x, y, parent }]): readonly Edit[] => {
    if (parent === undefined || !gone.has(parent) || gone.has(id)) return [];
    const place = { x, y };
    const left = new Set<EntityId>();
    let around: EntityId | undefined = parent;
    while (around !== undefined && gone.has(around) && !left.has(around)) {
      left.add(around);
      const frame = board.layout(around);
      place.x += frame?.x ?? 0;
      place.y += frame?.y ?? 0;
      around = frame?.parent;
    }
    const isLoose = around === undefined || left.has(around);
    return [{ op: 'move', id, layout: { ...place, parent: isLoose ? undefined : around } }];
  });
}

/** Holds cards together from now on; they leave the groups that they were in. */
export function groupEdits(ids: readonly EntityId[], group: EntityId): readonly Edit[] {
  return ids.map((id) => ({ op: 'move', id, layout: { group } }));
}

/** Lets go of every group that one of these cards is in, whole. */
export function ungroupEdits(board: BoardStore, ids: readonly EntityId[]): readonly Edit[] {
  const groups = new Set(ids.flatMap((id) => board.layout(id)?.group ?? []));
  return [...board.layouts()].flatMap(([id, { group }]) =>
    group !== undefined && groups.has(group)
      ? [{ op: 'move' as const, id, layout: { group: undefined } }]
      : [],
  );
}
