import type { CalendarDate } from '../core/calendar-date.ts';
import { compareIds, type EntityId } from '../core/ids.ts';
import type { Metric } from '../domain/entities/metric.ts';
import type { BoardGraph } from './board-graph.ts';

/** M(a) or M(o): the metrics that measure an action or an objective directly. */
export function metricsOf(graph: BoardGraph, id: EntityId): readonly EntityId[] {
  return graph.in(id, 'measures');
}

/** A(o): the actions that contribute to an objective. */
export function actionsOf(graph: BoardGraph, objectiveId: EntityId): readonly EntityId[] {
  return graph.in(objectiveId, 'contributes');
}

/** M*(o): the metrics of an objective and of the actions that serve it. */
export function allMetricsOf(graph: BoardGraph, objectiveId: EntityId): readonly Metric[] {
  const ids = new Set(metricsOf(graph, objectiveId));
  for (const action of actionsOf(graph, objectiveId)) {
    for (const metric of metricsOf(graph, action)) ids.add(metric);
  }
  return [...ids].sort(compareIds).flatMap((id) => graph.getAs('metric', id) ?? []);
}

/**
 * D(o): the decisive metrics of an objective. A direct link to an objective makes a metric decisive, and for that
 * objective only; the flag counts for metrics that reach objectives through actions alone.
 */
export function decisiveMetricsOf(graph: BoardGraph, objectiveId: EntityId): readonly Metric[] {
  const direct = metricsOf(graph, objectiveId);
  return allMetricsOf(graph, objectiveId).filter(
    (metric) =>
      direct.includes(metric.id) || (metric.decisive === true && !measuresAnObjective(graph, metric.id)),
  );
}

/** Whether the metric has a direct link to an objective. */
export function measuresAnObjective(graph: BoardGraph, metricId: EntityId): boolean {
  return graph.out(metricId, 'measures').some((id) => graph.kindOf(id) === 'objective');
}

/** Whether a decision hangs on the metric: linked to an objective, or flagged decisive and measuring something. */
export function isDecisiveInUse(graph: BoardGraph, metric: Metric): boolean {
  if (metric.decisive === true) return graph.out(metric.id, 'measures').length > 0;
  return measuresAnObjective(graph, metric.id);
}

/** The objectives o with m ∈ M*(o), ascending. */
export function objectivesReachedBy(graph: BoardGraph, metricId: EntityId): readonly EntityId[] {
  const reached = new Set<EntityId>();
  for (const id of graph.out(metricId, 'measures')) {
    if (graph.kindOf(id) === 'objective') reached.add(id);
    else for (const objective of graph.out(id, 'contributes')) reached.add(objective);
  }
  return [...reached].sort(compareIds);
}

/** L(m): the day on which what the metric measures starts, else the launch of the programme. */
export function launchOfMetric(graph: BoardGraph, metricId: EntityId): CalendarDate | undefined {
  let first: CalendarDate | undefined;
  for (const id of graph.out(metricId, 'measures')) {
    const action = graph.partOf('action', id, 'start', 'due');
    const day = action?.start ?? action?.due;
    if (day !== undefined && (first === undefined || day < first)) first = day;
  }
  return first ?? graph.programme?.launch;
}
