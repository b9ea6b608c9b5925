import type { EntityId } from '@cap-commun/shared/core/ids';
import type { LinkType } from '@cap-commun/shared/domain/link-types';
import type { BoardGraph } from '@cap-commun/shared/graph/board-graph';
import { actionsOf, metricsOf } from '@cap-commun/shared/graph/metric-sets';

/** Links to what a branch is about beside its actions and metrics: worst cases, decisions, benefits, visions. */
const INTO: readonly LinkType[] = ['threatens', 'decides', 'evidences', 'relates', 'became'];
const OUT_OF: readonly LinkType[] = ['supports', 'delivers', 'evidences', 'relates'];

/** The objective whose branch a card belongs to: itself, or the first that it serves. */
export function objectiveOf(graph: BoardGraph, id: EntityId): EntityId | null {
  const type = graph.get(id)?.type;
  if (type === 'objective') return id;
  const served = [...graph.out(id, 'contributes'), ...graph.out(id, 'measures')];
  for (const each of served) {
    if (graph.get(each)?.type === 'objective') return each;
    const further = graph.out(each, 'contributes')[0];
    if (further !== undefined) return further;
  }
  return null;
}

/** An objective with its actions, their metrics, and what is linked with any of them one step further. */
export function branchOf(graph: BoardGraph, objective: EntityId): ReadonlySet<EntityId> {
  const core = new Set<EntityId>([objective, ...metricsOf(graph, objective)]);
  for (const action of actionsOf(graph, objective)) {
    core.add(action);
    for (const metric of metricsOf(graph, action)) core.add(metric);
  }
  const branch = new Set(core);
  for (const id of core) {
    const beside = [
      ...INTO.flatMap((type) => graph.in(id, type)),
      ...OUT_OF.flatMap((type) => graph.out(id, type)),
    ];
    for (const other of beside) {
      branch.add(other);
      for (const plan of graph.in(other, 'mitigates')) branch.add(plan);
    }
  }
  return branch;
}
