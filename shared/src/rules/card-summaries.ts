import type { EntityId } from '../core/ids.ts';
import type { Finding } from '../domain/finding.ts';
import { decisiveMetricsOf } from '../graph/metric-sets.ts';
import type { RuleContext } from './rule-context.ts';

export const SMART_LETTERS = ['S', 'M', 'A', 'R', 'T'] as const;
export type SmartLetter = (typeof SMART_LETTERS)[number];

/** The rule that finds each letter missing. */
export const SMART_RULES: Readonly<Record<SmartLetter, string>> = {
  S: 'smart-specific',
  M: 'smart-measurable',
  A: 'smart-attainable',
  R: 'smart-relevant',
  T: 'smart-time-bound',
};

/** Which letters of SMART an objective meets: those whose rule finds nothing on it. */
export function smartLetters(
  objectiveId: EntityId,
  findings: readonly Finding[],
): Readonly<Record<SmartLetter, boolean>> {
  const own = new Set(findings.flatMap(({ entity, rule }) => (entity === objectiveId ? [rule] : [])));
  const isMet = (letter: SmartLetter) => !own.has(SMART_RULES[letter]);
  return { S: isMet('S'), M: isMet('M'), A: isMet('A'), R: isMet('R'), T: isMet('T') };
}

/** How many decisive metrics an objective has, of how many at most. */
export function decisiveCounter(
  objectiveId: EntityId,
  { graph, settings }: RuleContext,
): { readonly count: number; readonly max: number } {
  return { count: decisiveMetricsOf(graph, objectiveId).length, max: settings.maxDecisivePerObjective };
}
