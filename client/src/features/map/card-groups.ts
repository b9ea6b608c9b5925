import type { EntityId } from '@cap-commun/shared/core/ids';
import type { EntityType } from '@cap-commun/shared/domain/registry';
import type { BoardGraph } from '@cap-commun/shared/graph/board-graph';
import { actionsOf, metricsOf } from '@cap-commun/shared/graph/metric-sets';

export interface CardGroup {
  /** The objective that the group is about; none for what serves none. */
  readonly objective: EntityId | null;
  readonly cards: readonly EntityId[];
}

/** Kinds that hang on an objective; the others come after, by kind. */
const SERVING: readonly EntityType[] = ['action', 'metric'];
const OTHERS: readonly EntityType[] = ['vision', 'risk', 'contingency', 'decision', 'milestone', 'sticky'];

/** The map as a list: each objective with its actions, each followed by its metrics; then what is left. */
export function groupByObjective(graph: BoardGraph): readonly CardGroup[] {
  const shown = new Set<EntityId>();
  const groups = graph.ids('objective').map((objective): CardGroup => {
    const cards: EntityId[] = [];
    const add = (id: EntityId) => {
      if (!cards.includes(id)) cards.push(id);
      shown.add(id);
    };
    for (const action of actionsOf(graph, objective)) {
      add(action);
      for (const metric of metricsOf(graph, action)) add(metric);
    }
    for (const metric of metricsOf(graph, objective)) add(metric);
    return { objective, cards };
  });
  const left = [...SERVING, ...OTHERS].flatMap((type) => graph.ids(type)).filter((id) => !shown.has(id));
  return left.length === 0 ? groups : [...groups, { objective: null, cards: left }];
}
