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
