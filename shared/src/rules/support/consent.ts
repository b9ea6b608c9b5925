import { isEmpty } from '../../core/json.ts';
import type { Metric } from '../../domain/entities/metric.ts';
import type { Finding } from '../../domain/finding.ts';
import { isDecisiveInUse } from '../../graph/metric-sets.ts';
import { partnersAmong } from '../../graph/ownership.ts';
import { VERDICTS, type Verdict } from '../metric-verdicts.ts';
import type { Rule } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import { isAfter } from './comparing-dates.ts';

/** What an override or a waiver still lacks before it holds. */
export type ConsentGap =
  | 'verdict'
  | 'label'
  | 'justification'
  | 'person'
  | 'second-brand'
  | 'date'
  | 'not-waivable';

/** Lists what an override lacks; it holds when the list is empty. Null when there is none. */
export function overrideGaps(metric: Metric, context: RuleContext): readonly ConsentGap[] | null {
  const { override } = metric;
  if (override === undefined || isEmpty(override)) return null;
  const gaps: ConsentGap[] = [];
  if (!isVerdict(override.verdict)) gaps.push('verdict');
  if (override.label === undefined || override.label.trim() !== (metric.title ?? '').trim())
    gaps.push('label');
  if (!isJustified(override.justification, context)) gaps.push('justification');
  if (override.on === undefined || isAfter(override.on, context.today)) gaps.push('date');
  const needsBoth = hasSeveralBrands(context) && isDecisiveInUse(context.graph, metric);
  return gaps.concat(signatureGaps(override.by ?? [], needsBoth, context));
}

/** The grade of the metric's valid override. */
export function validOverride(metric: Metric, context: RuleContext): Verdict | undefined {
  const gaps = overrideGaps(metric, context);
  const verdict = metric.override?.verdict;
  return gaps?.length === 0 && isVerdict(verdict) ? verdict : undefined;
}

/** Whether both brands have to sign before the finding is taken on. */
export function needsBothBrands(rule: Rule, finding: Finding, context: RuleContext): boolean {
  return rule.needsBothBrands === true && finding.severity === 'error' && hasSeveralBrands(context);
}

/** Lists what a justification and its signatures lack to take a finding on; empty when they suffice. */
export function waiverGaps(
  rule: Rule,
  finding: Finding,
  waiver: { readonly justification?: string | undefined; readonly by?: readonly string[] | undefined },
  context: RuleContext,
): readonly ConsentGap[] {
  if (!rule.isWaivable) return ['not-waivable'];
  const gaps: ConsentGap[] = isJustified(waiver.justification, context) ? [] : ['justification'];
  return gaps.concat(signatureGaps(waiver.by ?? [], needsBothBrands(rule, finding, context), context));
}

/** Whether a waiver on the card of the finding takes it on. */
export function isWaived(rule: Rule, finding: Finding, context: RuleContext): boolean {
  const waivers = context.graph.get(finding.entity)?.waivers ?? [];
  return waivers.some(
    (waiver) =>
      waiver.rule === finding.rule &&
      (isEmpty(waiver.key) || waiver.key === finding.key) &&
      waiverGaps(rule, finding, waiver, context).length === 0,
  );
}

/** Whether a text is long enough to be a reason. */
export function isJustified(text: string | undefined, { settings }: RuleContext): boolean {
  return (text ?? '').trim().length >= settings.justificationMin;
}

export function hasSeveralBrands({ graph }: RuleContext): boolean {
  return graph.partnerIds.length >= 2;
}

function signatureGaps(by: readonly string[], needsBoth: boolean, { graph }: RuleContext): ConsentGap[] {
  const persons = by.filter((id) => graph.get(id)?.type === 'person');
  if (persons.length === 0) return ['person'];
  return needsBoth && partnersAmong(graph, persons).size < 2 ? ['second-brand'] : [];
}

function isVerdict(value: unknown): value is Verdict {
  return VERDICTS.some((verdict) => verdict === value);
}
