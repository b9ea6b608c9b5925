import { compareIds, type EntityId } from '../../core/ids.ts';
import type { Label } from '../../core/language.ts';
import type { Metric } from '../../domain/entities/metric.ts';
import type { BoardGraph } from '../../graph/board-graph.ts';
import { allMetricsOf } from '../../graph/metric-sets.ts';
import { formatNumber } from '../format.ts';
import { titleOf } from '../support/words.ts';

const MAX_OFFERED = 5;

/** The metrics of what a risk threatens whose baseline somebody has typed: a fall behind it is an early sign. */
export function threatenedMetrics(riskId: EntityId, graph: BoardGraph): readonly Metric[] {
  const found = new Map<EntityId, Metric>();
  for (const id of graph.out(riskId, 'threatens')) {
    const own = [id, ...graph.in(id, 'measures')].flatMap((metric) => graph.getAs('metric', metric) ?? []);
    for (const metric of [...own, ...allMetricsOf(graph, id)]) found.set(metric.id, metric);
  }
  return [...found.values()]
    .filter((metric) => metric.baseline !== undefined && titleOf(metric) !== '')
    .sort((a, b) => compareIds(a.id, b.id))
    .slice(0, MAX_OFFERED);
}

/** The sign that a metric has gone behind where it started, in the words of the board. */
export function thresholdSign(metric: Metric): Label {
  const [title, baseline] = [titleOf(metric), metric.baseline ?? 0];
  const isWorseAbove = metric.direction === 'down';
  return {
    fr: `${title} passe ${isWorseAbove ? 'au-dessus' : 'au-dessous'} de ${formatNumber(baseline, 'fr')}`,
    en: `${title} goes ${isWorseAbove ? 'above' : 'below'} ${formatNumber(baseline, 'en')}`,
  };
}
