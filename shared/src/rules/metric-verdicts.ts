import type { Label, Language } from '../core/language.ts';
import type { Metric } from '../domain/entities/metric.ts';

export const VERDICTS = ['vanity', 'weak', 'decisive', 'unknown'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a metric's label is worth on its board, before any override. */
export interface MetricJudgement {
  readonly verdict: Verdict;
  /** Why, in the words shown to people. */
  readonly reason: Label;
}

/** The classifier as rules use it; tests may put hand-set verdicts in its place. */
export interface MetricVerdicts {
  /** `segmented`: the metric serves an objective that names its audience. */
  judge(metric: Metric, context: { readonly segmented: boolean }): MetricJudgement;
  /** The key under which metrics are the same one, whatever they are called; null matches nothing. */
  conceptOf(metric: Pick<Metric, 'id' | 'title'>): string | null;
  /** Better labels to choose from; `segment` is the audience of the objective that the metric serves. */
  rewritesOf(metric: Metric, segment?: string): readonly Label[];
  /** A metric that suits an action, by the channel its title names. */
  suggestFor(actionTitle: string): Label | null;
  /** The unit that the label calls for, as far as it tells. */
  unitFor(metric: Metric, lang: Language, currency?: string): string | undefined;
}

/** No verdict at all: while the classifier is on its way. */
export const NO_VERDICTS: MetricVerdicts = {
  judge: () => ({ verdict: 'unknown', reason: { fr: '', en: '' } }),
  conceptOf: () => null,
  rewritesOf: () => [],
  suggestFor: () => null,
  unitFor: () => undefined,
};
