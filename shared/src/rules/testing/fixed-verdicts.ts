import type { MetricVerdicts, Verdict } from '../metric-verdicts.ts';

/** Verdicts set by hand in place of the classifier's. */
export function fixedVerdicts(
  verdicts: Readonly<Record<string, Verdict>> = {},
  duplicateGroups: readonly (readonly string[])[] = [],
): MetricVerdicts {
  const groupOf = new Map(
    duplicateGroups.flatMap((ids, group) => ids.map((id) => [id, String(group)] as const)),
  );
  return {
    judge: (metric) => ({
      verdict: verdicts[metric.id] ?? 'decisive',
      reason: { fr: 'raison', en: 'reason' },
    }),
    conceptOf: (metric) => groupOf.get(metric.id) ?? null,
    rewritesOf: () => [{ fr: 'taux de conversion', en: 'conversion rate' }],
    suggestFor: () => null,
    unitFor: () => undefined,
  };
}
