import type { EntityId } from '../../core/ids.ts';
import { isEmpty } from '../../core/json.ts';
import type { BoardGraph } from '../../graph/board-graph.ts';
import { allMetricsOf } from '../../graph/metric-sets.ts';
import type { RuleContext } from '../rule-context.ts';

/** The categories that each brand pursues on its own; brands without such an objective are left out. */
export function ownGoals(graph: BoardGraph): ReadonlyMap<EntityId, ReadonlySet<string>> {
  const objectives = graph.all('objective', 'scope', 'category');
  const goals = new Map<EntityId, ReadonlySet<string>>();
  for (const partner of graph.partnerIds) {
    const categories = objectives.flatMap(({ scope, category }) =>
      scope === partner && category !== undefined && !isEmpty(category) ? [category] : [],
    );
    if (categories.length > 0) goals.set(partner, new Set(categories));
  }
  return goals;
}

export function arePairwiseDisjoint(sets: readonly ReadonlySet<string>[]): boolean {
  const all = new Set(sets.flatMap((set) => [...set]));
  return all.size === sets.reduce((sum, set) => sum + set.size, 0);
}

/** The metrics of an objective whose target lies very far from where they start. */
export function stretchedMetrics(
  objectiveId: EntityId,
  { graph, settings }: RuleContext,
): readonly EntityId[] {
  return allMetricsOf(graph, objectiveId).flatMap(({ id, baseline, target, direction }) => {
    if (baseline === undefined || baseline <= 0 || target === undefined) return [];
    const ratio = target / baseline;
    const isStretch = direction === 'down' ? ratio < settings.stretchMin : ratio > settings.stretchMax;
    return isStretch ? [id] : [];
  });
}
