import { compareIds, type EntityId } from '../../core/ids.ts';
import { isEmpty } from '../../core/json.ts';
import type { Metric } from '../../domain/entities/metric.ts';
import type { RuleContext } from '../rule-context.ts';

/** Groups of metrics that are the same one under several names; ids ascending. */
export function sameMetricGroups({ graph, verdicts }: RuleContext): readonly (readonly EntityId[])[] {
  const byConcept = new Map<string, Metric[]>();
  for (const metric of graph.all('metric')) {
    const concept = verdicts.conceptOf(metric);
    if (concept === null) continue;
    const known = byConcept.get(concept);
    if (known === undefined) byConcept.set(concept, [metric]);
    else known.push(metric);
  }
  return [...byConcept.values()]
    .flatMap(splitByUnit)
    .filter((group) => group.length > 1)
    .sort((a, b) => compareIds(a[0] ?? '', b[0] ?? ''));
}

/** Units that are filled and different tell metrics apart; one without a unit joins all of its concept. */
function splitByUnit(metrics: readonly Metric[]): readonly (readonly EntityId[])[] {
  if (metrics.some(({ unit }) => isEmpty(unit))) return [metrics.map(({ id }) => id)];
  const byUnit = Map.groupBy(metrics, ({ unit }) => (unit ?? '').trim().toLowerCase());
  return [...byUnit.values()].map((group) => group.map(({ id }) => id));
}
