import { compareIds, type EntityId } from '../../core/ids.ts';
import type { Partnership } from '../../domain/entities/partnership.ts';
import type { BoardGraph } from '../../graph/board-graph.ts';

/** Whether the programme has a budget: 0 or nothing means none was set. */
export function hasBudget({ budget }: Partnership): boolean {
  return budget !== undefined && budget > 0;
}

/** What the live actions cost together. */
export function plannedCost(graph: BoardGraph): number {
  return graph.all('action', 'budget').reduce((sum, { budget }) => sum + (budget ?? 0), 0);
}

const MAX_SHOWN = 5;

/** The actions that cost most, dearest first; on a tie, the smallest id. Those without a cost are none. */
export function dearestActions(graph: BoardGraph): readonly EntityId[] {
  return graph
    .all('action', 'budget')
    .filter(({ budget }) => (budget ?? 0) > 0)
    .sort((a, b) => (b.budget ?? 0) - (a.budget ?? 0) || compareIds(a.id, b.id))
    .slice(0, MAX_SHOWN)
    .map(({ id }) => id);
}
