import { compareIds, type EntityId } from '../../core/ids.ts';
import { isEmpty } from '../../core/json.ts';
import type { Metric } from '../../domain/entities/metric.ts';
import type { IndexDefinition } from '../../graph/board-graph.ts';
import type { MetricVerdicts } from '../metric-verdicts.ts';
import type { RuleContext } from '../rule-context.ts';

/** The metrics by what they count, whatever they call it: one index for each way of reading labels. */
const byConcept = new WeakMap<MetricVerdicts, IndexDefinition>();

/** Groups of metrics that are the same one under several names; ids ascending. */
export function sameMetricGroups({ graph, verdicts }: RuleContext): readonly (readonly EntityId[])[] {
  return [...graph.index(conceptIndex(verdicts)).values()]
    .filter((ids) => ids.size > 1)
    .map((ids) => [...ids].sort(compareIds).flatMap((id) => graph.partOf('metric', id, 'unit') ?? []))
    .flatMap(splitByUnit)
    .filter((group) => group.length > 1)
    .sort((a, b) => compareIds(a[0] ?? '', b[0] ?? ''));
}

function conceptIndex(verdicts: MetricVerdicts): IndexDefinition {
  const known = byConcept.get(verdicts);
  if (known !== undefined) return known;
  const definition: IndexDefinition = {
    of: 'metric',
    keysOf: (graph, id) => {
      const metric = graph.partOf('metric', id, 'title');
      const concept = metric && verdicts.conceptOf(metric);
      return concept == null ? [] : [concept];
    },
  };
  byConcept.set(verdicts, definition);
  return definition;
}

/** Units that are filled and different tell metrics apart; one without a unit joins all of its concept. */
function splitByUnit(metrics: readonly Pick<Metric, 'id' | 'unit'>[]): readonly (readonly EntityId[])[] {
  if (metrics.some(({ unit }) => isEmpty(unit))) return [metrics.map(({ id }) => id)];
  const byUnit = Map.groupBy(metrics, ({ unit }) => (unit ?? '').trim().toLowerCase());
  return [...byUnit.values()].map((group) => group.map(({ id }) => id));
}
