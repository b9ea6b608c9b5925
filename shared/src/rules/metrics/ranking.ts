import { compareIds } from '../../core/ids.ts';
import { isEmpty } from '../../core/json.ts';
import type { Label } from '../../core/language.ts';
import type { Metric } from '../../domain/entities/metric.ts';
import type { Verdict } from '../metric-verdicts.ts';
import type { RuleContext } from '../rule-context.ts';
import { effectiveVerdict } from '../support/judging.ts';
import { titleOf } from '../support/words.ts';

const WORTH: Readonly<Record<Verdict, number>> = { decisive: 3, weak: 2, unknown: 1, vanity: 0 };

/** Metrics, the most useful first: by verdict, then by how completely they are described, then by id. */
export function rankMetrics(metrics: readonly Metric[], context: RuleContext): readonly Metric[] {
  const worth = new Map(metrics.map((metric) => [metric.id, WORTH[effectiveVerdict(metric, context)]]));
  return [...metrics].sort(
    (a, b) =>
      (worth.get(b.id) ?? 0) - (worth.get(a.id) ?? 0) ||
      completeness(b) - completeness(a) ||
      compareIds(a.id, b.id),
  );
}

/** The best ones, and the rest. */
export function keepBest(
  metrics: readonly Metric[],
  max: number,
  context: RuleContext,
): readonly [kept: readonly Metric[], dropped: readonly Metric[]] {
  const ranked = rankMetrics(metrics, context);
  const limit = Math.max(0, Math.floor(max));
  return [ranked.slice(0, limit), ranked.slice(limit)];
}

export function keepLabel(kept: readonly Metric[]): Label {
  const titles = kept.map(titleOf).filter((title) => title !== '');
  if (titles.length === 0) return { fr: 'Garder les plus parlants', en: 'Keep the most telling' };
  return { fr: `Garder ${titles.join(' et ')}`, en: `Keep ${titles.join(' and ')}` };
}

function completeness({ target, baseline, source }: Metric): number {
  return Number(target !== undefined) + Number(baseline !== undefined) + Number(!isEmpty(source));
}
