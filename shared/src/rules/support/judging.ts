import { isEmpty } from '../../core/json.ts';
import type { Metric } from '../../domain/entities/metric.ts';
import { objectivesReachedBy } from '../../graph/metric-sets.ts';
import type { MetricJudgement, Verdict } from '../metric-verdicts.ts';
import type { RuleContext } from '../rule-context.ts';
import { validOverride } from './consent.ts';

/** Verdict(m): that of the label in its context on the board, before any override. */
export function judge(metric: Metric, { graph, verdicts }: RuleContext): MetricJudgement {
  return verdicts.judge(metric, {
    get segmented() {
      return objectivesReachedBy(graph, metric.id).some(
        (id) => !isEmpty(graph.getAs('objective', id)?.segment),
      );
    },
  });
}

/** The override's grade when it is valid, else that of the label. */
export function effectiveVerdict(metric: Metric, context: RuleContext): Verdict {
  return validOverride(metric, context) ?? judge(metric, context).verdict;
}
