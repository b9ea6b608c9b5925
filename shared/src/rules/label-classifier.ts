import { isEmpty } from '../core/json.ts';
import type { Metric } from '../domain/entities/metric.ts';
import { isSurveySource, verdictInContext } from '../metrics/context.ts';
import { REASONS } from '../metrics/reasons.ts';
import { defaultMetricFor, rewriteProposals } from '../metrics/rewrite-proposals.ts';
import { metricConcept } from '../metrics/same-metric.ts';
import { unitHint } from '../metrics/unit-hint.ts';
import { labelVerdict } from '../metrics/verdict.ts';
import type { MetricVerdicts } from './metric-verdicts.ts';

const MAX_REMEMBERED_CONCEPTS = 20_000;
const concepts = new Map<string, string>();

/** The verdict on labels as rules use it: the classifier, in the context of the board. */
export const labelClassifier: MetricVerdicts = {
  judge(metric, board) {
    const { verdict, reasonCode } = verdictInContext(labelVerdict(metric.title ?? ''), {
      unit: metric.unit,
      utm: metric.utm,
      get perceptionProven() {
        return hasProof(metric) && board.segmented;
      },
    });
    return { verdict, reason: REASONS[reasonCode] };
  },

  conceptOf: (metric) => conceptOfTitle(metric.title ?? '') || null,

  rewritesOf(metric, segment) {
    const context = isEmpty(segment) || segment === undefined ? {} : { segment };
    const english = rewriteProposals(metric.title ?? '', 'en', context);
    return rewriteProposals(metric.title ?? '', 'fr', context).flatMap((fr, index) => {
      const en = english[index];
      return en === undefined ? [] : [{ fr, en }];
    });
  },

  suggestFor(actionTitle) {
    const [fr, en] = [defaultMetricFor(actionTitle, 'fr'), defaultMetricFor(actionTitle, 'en')];
    return fr === undefined || en === undefined ? null : { fr, en };
  },

  unitFor: (metric, lang, currency) => unitHint(metric.title ?? '', lang, currency),
};

/** Whether a metric of perception is measured: from a number to a number, by a survey. */
function hasProof({ baseline, target, source }: Metric): boolean {
  return baseline !== undefined && target !== undefined && isSurveySource(source);
}

/** Every edit of a metric compares all of them, so the key of each title is worked out once. */
function conceptOfTitle(title: string): string {
  const known = concepts.get(title);
  if (known !== undefined) return known;
  if (concepts.size >= MAX_REMEMBERED_CONCEPTS) concepts.clear();
  const concept = metricConcept(title);
  concepts.set(title, concept);
  return concept;
}
