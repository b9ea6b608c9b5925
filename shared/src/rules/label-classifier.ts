import { isFiniteNumber } from '../core/json.ts';
import type { Label } from '../core/language.ts';
import type { Metric } from '../domain/entities/metric.ts';
import { isSurveySource, verdictInContext } from '../metrics/context.ts';
import { REASONS } from '../metrics/reasons.ts';
import { defaultMetricFor, rewriteProposals } from '../metrics/rewrite-proposals.ts';
import { metricConcept } from '../metrics/same-metric.ts';
import { unitHint } from '../metrics/unit-hint.ts';
import { labelVerdict } from '../metrics/verdict.ts';
import type { MetricVerdicts } from './metric-verdicts.ts';

/** Stands for the board's currency, which the rule knows and the label does not. */
const SOME_CURRENCY = 'currency';

/** The verdicts that the product uses: those of the label classifier, in the context of the board. */
export const labelClassifier: MetricVerdicts = {
  judge(metric, context) {
    const found = verdictInContext(labelVerdict(metric.title ?? ''), {
      unit: metric.unit,
      utm: metric.utm,
      // A getter reads the graph only when asked: the label alone settles most metrics.
      get perceptionProven() {
        return isMeasuredBySurvey(metric) && context.segmented;
      },
    });
    return { verdict: found.verdict, reason: REASONS[found.reasonCode] };
  },
  conceptOf: (metric) => metricConcept(metric.title ?? '') || null,
  rewritesOf(metric) {
    const title = metric.title ?? '';
    const english = rewriteProposals(title, 'en');
    return rewriteProposals(title, 'fr').flatMap((fr, index): readonly Label[] => {
      const en = english[index];
      return en === undefined ? [] : [{ fr, en }];
    });
  },
  suggestFor(actionTitle) {
    const fr = defaultMetricFor(actionTitle, 'fr');
    const en = defaultMetricFor(actionTitle, 'en');
    return fr === undefined || en === undefined ? null : { fr, en };
  },
  unitHint(metric) {
    const hint =
      unitHint(metric.title ?? '', 'fr', SOME_CURRENCY) ?? unitHint(metric.title ?? '', 'en', SOME_CURRENCY);
    if (hint === undefined) return null;
    return hint === '%' ? 'percent' : hint === SOME_CURRENCY ? 'currency' : 'count';
  },
};

function isMeasuredBySurvey(metric: Metric): boolean {
  return isFiniteNumber(metric.baseline) && isFiniteNumber(metric.target) && isSurveySource(metric.source);
}
