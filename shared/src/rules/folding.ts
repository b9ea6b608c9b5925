import type { EntityId } from '../core/ids.ts';
import type { Finding } from '../domain/finding.ts';
import type { RuleContext } from './rule-context.ts';

/** How long a card may lack what it needs before its errors stand alone. */
const FRESH_CARD_MS = 15 * 60_000;
/** From how many completeness findings on a card the panel folds them into one. */
const MIN_TO_FOLD = 2;

/** The completeness rules, in the order in which an incomplete card names what it lacks. */
export const COMPLETENESS_RULES = [
  'metric-without-target',
  'metric-without-baseline',
  'metric-without-unit',
  'metric-without-source',
  'metric-without-owner',
  'metric-without-cadence',
  'unowned-action',
  'undated-action',
  'action-without-metric',
  'raci-missing',
  'raci-no-accountable',
  'raci-no-responsible',
  'smart-time-bound',
  'milestone-undated',
  'risk-unscored',
  'risk-without-trigger',
  'contingency-without-owner',
  'contingency-without-contact',
  'contingency-without-steps',
  'contingency-without-resources',
  'contingency-without-communication',
  'decision-without-date',
  'decision-without-participants',
  'communication-charter-incomplete',
  'review-incomplete',
] as const;

const FIELD_ORDER: ReadonlyMap<string, number> = new Map(COMPLETENESS_RULES.map((id, index) => [id, index]));

/** Where an incomplete card names what a rule finds missing. */
export function fieldPlace(rule: string): number {
  return FIELD_ORDER.get(rule) ?? 0;
}

/** How many lines the findings of one card make in a list, without the rules at hand. */
export function entryCount(findings: readonly Finding[], context: RuleContext, nowMs: number): number {
  const folded = [...foldableByCard(findings, context, nowMs).values()];
  return folded.reduce((count, together) => count - together.length + 1, findings.length);
}

/** The findings of each card that are shown as one entry: what it lacks. */
export function foldableByCard(
  findings: readonly Finding[],
  { graph }: RuleContext,
  nowMs: number,
): ReadonlyMap<EntityId, readonly Finding[]> {
  const completeness = findings.filter(({ rule }) => FIELD_ORDER.has(rule));
  const byCard = Map.groupBy(completeness, ({ entity }) => entity);
  const foldable = [...byCard].map(([entity, own]) => {
    const isFresh = isYoungerThan(graph.get(entity)?.createdAt, nowMs, FRESH_CARD_MS);
    return [entity, isFresh ? own : own.filter(({ severity }) => severity !== 'error')] as const;
  });
  return new Map(foldable.filter(([, own]) => own.length >= MIN_TO_FOLD));
}

function isYoungerThan(createdAt: string | undefined, nowMs: number, ageMs: number): boolean {
  const created = Date.parse(createdAt ?? '');
  return Number.isFinite(created) && nowMs - created < ageMs;
}
