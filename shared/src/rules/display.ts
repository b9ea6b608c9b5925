import { compareIds, type EntityId } from '../core/ids.ts';
import type { Label } from '../core/language.ts';
import { type Finding, SEVERITIES, type Severity } from '../domain/finding.ts';
import { fieldPlace, foldableByCard } from './folding.ts';
import { ruleById } from './registry.ts';
import { STAGES, type Stage } from './rule.ts';
import type { RuleContext } from './rule-context.ts';

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
    (a, b) => fieldPlace(a.rule) - fieldPlace(b.rule) || compareIds(a.rule, b.rule),
  );
  return {
    kind: 'incomplete-card',
    entity,
    severity: worstSeverity(findings) ?? 'info',
    fields: ordered.flatMap(({ rule }) => ruleById(rule)?.completes ?? []),
    findings,
  };
}
