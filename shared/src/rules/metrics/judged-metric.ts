import type { Metric } from '../../domain/entities/metric.ts';
import type { Finding, Severity } from '../../domain/finding.ts';
import type { BoardGraph } from '../../graph/board-graph.ts';
import { isDecisiveInUse } from '../../graph/metric-sets.ts';
import { type MessageValues, worded } from '../message-values.ts';
import type { Verdict } from '../metric-verdicts.ts';
import type { Hit } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import { validOverride } from '../support/consent.ts';
import { judge } from '../support/judging.ts';

/** The finding on a metric with that verdict, unless a valid override stands against it. */
export function verdictHit(
  metric: Metric,
  context: RuleContext,
  verdict: Verdict,
  severity: { readonly inUse: Severity; readonly otherwise: Severity },
): Hit | false {
  if (judge(metric, context).verdict !== verdict || validOverride(metric, context) !== undefined)
    return false;
  return { severity: isDecisiveInUse(context.graph, metric) ? severity.inUse : severity.otherwise };
}

/** A lack that stops the launch when a decision hangs on the metric, and only hurts otherwise. */
export function severeInUse(graph: BoardGraph, metric: Metric): Hit {
  return { severity: isDecisiveInUse(graph, metric) ? 'error' : 'warning' };
}

/** Why the label got its verdict. */
export function reasonValues(finding: Finding, context: RuleContext): MessageValues {
  const metric = context.graph.getAs('metric', finding.entity);
  return metric === undefined ? {} : { reason: worded(judge(metric, context).reason) };
}
