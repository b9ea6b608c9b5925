import type { EntityId } from '../../core/ids.ts';
import type { BoardGraph } from '../../graph/board-graph.ts';
import { partnerOf } from '../../graph/ownership.ts';

export const CRITICAL_CRITERIA = ['audience', 'objectives', 'values'] as const;

/** Whether a bad score on the criterion puts the whole partnership in doubt. */
export function isCriticalCriterion(criterion: string | undefined): boolean {
  return CRITICAL_CRITERIA.some((critical) => critical === criterion);
}

/** The brand of the person who wrote a vision. */
export function authorPartner(graph: BoardGraph, author: EntityId | undefined): EntityId | undefined {
  return partnerOf(graph, graph.getAs('person', author)?.id);
}
