import { compareIds, type EntityId } from '../core/ids.ts';
import type { Label } from '../core/language.ts';
import { type Finding, SEVERITIES, type Severity } from '../domain/finding.ts';
import { ruleById } from './registry.ts';
import { STAGES, type Stage } from './rule.ts';
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

/** The stage a board has reached; one that says none is judged whole. */
export function stageOf(info: { readonly stage?: string }): Stage {
  return STAGES.find((stage) => stage === info.stage) ?? 'launch';
}

/** The findings that a stage of a workshop shows; nothing is evaluated less for it. */
export function findingsInStage<Found extends Pick<Finding, 'rule'>>(
  findings: readonly Found[],
  stage: Stage,
): readonly Found[] {
  const reached = STAGES.indexOf(stage);
  return findings.filter(({ rule }) => STAGES.indexOf(ruleById(rule)?.stage ?? 'launch') <= reached);
}

/** The worst severity among findings; undefined when there are none. */
export function worstSeverity(findings: readonly Pick<Finding, 'severity'>[]): Severity | undefined {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity));
}

/** One line of the findings panel: a finding, or a card that lacks several things. */
export type PanelEntry =
  | {
      readonly kind: 'finding';
      readonly entity: EntityId;
      readonly severity: Severity;
      readonly finding: Finding;
      /** What this finding causes, shown under it. */
      readonly symptoms?: readonly Finding[];
    }
  | {
      readonly kind: 'incomplete-card';
      readonly entity: EntityId;
      readonly severity: Severity;
      /** What is missing, in the order of the specification. */
      readonly fields: readonly Label[];
      readonly findings: readonly Finding[];
    };

/** The one thing shown on a card: the worst severity and how many entries there are. */
export interface Badge {
  readonly severity: Severity;
  readonly count: number;
}

/**
 * Folds the completeness findings of each card into one entry; others stay in order. Errors fold only while the
 * card is younger than 15 minutes by the server's clock.
 */
export function panelEntries(
  findings: readonly Finding[],
  context: RuleContext,
  nowMs: number,
): readonly PanelEntry[] {
  const folded = foldableByCard(findings, context, nowMs);
  const shown = new Set<EntityId>();
  return findings.flatMap((finding): PanelEntry[] => {
    const { entity, severity } = finding;
    const together = folded.get(entity);
    if (!together?.includes(finding)) return [{ kind: 'finding', entity, severity, finding }];
    if (shown.has(entity)) return [];
    shown.add(entity);
    return [incompleteCard(entity, together)];
  });
}

/** Puts under each loop of dependencies the dates that it makes impossible: the cause first (rules.md 3.3). */
export function nestUnderLoops(entries: readonly PanelEntry[]): readonly PanelEntry[] {
  const loops = entries.flatMap((entry) => (isOf(entry, 'dependency-cycle') ? [entry.finding] : []));
  if (loops.length === 0) return entries;
  const symptoms = Map.groupBy(
    entries.flatMap((entry) => (isOf(entry, 'retroplanning-order') ? [entry.finding] : [])),
    ({ entity, key = '' }) => loops.find(({ refs }) => refs.includes(entity) && refs.includes(key)),
  );
  const nested = new Set(loops.flatMap((loop) => symptoms.get(loop) ?? []));
  return entries.flatMap((entry): PanelEntry[] => {
    if (entry.kind !== 'finding') return [entry];
    if (nested.has(entry.finding)) return [];
    const own = symptoms.get(entry.finding);
    return [own ? { ...entry, symptoms: own } : entry];
  });
}

function isOf(entry: PanelEntry, rule: string): entry is Extract<PanelEntry, { kind: 'finding' }> {
  return entry.kind === 'finding' && entry.finding.rule === rule;
}

/** The badge of each card that has something to show. */
export function badges(entries: readonly PanelEntry[]): ReadonlyMap<EntityId, Badge> {
  const byCard = Map.groupBy(entries, ({ entity }) => entity);
  return new Map(
    [...byCard].map(([entity, own]) => [
      entity,
      { severity: worstSeverity(own) ?? 'info', count: own.length },
    ]),
  );
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

function incompleteCard(entity: EntityId, findings: readonly Finding[]): PanelEntry {
  const ordered = [...findings].sort(
    (a, b) => (FIELD_ORDER.get(a.rule) ?? 0) - (FIELD_ORDER.get(b.rule) ?? 0) || compareIds(a.rule, b.rule),
  );
  return {
    kind: 'incomplete-card',
    entity,
    severity: worstSeverity(findings) ?? 'info',
    fields: ordered.flatMap(({ rule }) => ruleById(rule)?.completes ?? []),
    findings,
  };
}

function foldableByCard(
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
