import type { EntityId } from '../core/ids.ts';
import type { Edit } from '../domain/edit.ts';
import type { Finding } from '../domain/finding.ts';
import type { Fix, FixContext } from './fix.ts';
import { ruleById } from './registry.ts';
import type { RuleContext } from './rule-context.ts';
import { type ConsentGap, needsBothBrands, waiverGaps } from './support/consent.ts';

/** What can be done about a finding in one gesture, if anything; its id is that of the rule. */
export function fixFor(finding: Finding, context: FixContext): (Fix & { readonly id: string }) | null {
  const fix = ruleById(finding.rule)?.fix?.(finding, context) ?? null;
  if (fix === null || (fix.kind === 'edits' && fix.edits.length === 0)) return null;
  return { ...fix, id: finding.rule };
}

/** The id of what can be done about a finding, without making it where that is long. */
export function fixIdOf(finding: Finding, context: FixContext): string | null {
  const isKnown = ruleById(finding.rule)?.offersFix?.(finding, context);
  return isKnown === undefined ? (fixFor(finding, context)?.id ?? null) : isKnown ? finding.rule : null;
}

/** Whether people can take the finding on with a justification, and whether both brands must sign it. */
export function waivability(
  finding: Finding,
  context: RuleContext,
): { readonly isWaivable: boolean; readonly needsBothBrands: boolean } {
  const rule = ruleById(finding.rule);
  if (rule === undefined || !rule.isWaivable) return { isWaivable: false, needsBothBrands: false };
  return { isWaivable: true, needsBothBrands: needsBothBrands(rule, finding, context) };
}

/** What a justification and its signatures still lack to take the finding on; empty when they suffice. */
export function missingForWaiver(
  finding: Finding,
  persons: readonly EntityId[],
  justification: string,
  context: RuleContext,
): readonly ConsentGap[] {
  const rule = ruleById(finding.rule);
  if (rule === undefined) return ['not-waivable'];
  return waiverGaps(rule, finding, { justification, by: persons }, context);
}

/** The edits that take a finding on, in the name of these persons. */
export function waiverEdits(
  finding: Finding,
  persons: readonly EntityId[],
  justification: string,
): readonly Edit[] {
  const waiver = {
    rule: finding.rule,
    ...(finding.key === undefined ? {} : { key: finding.key }),
    justification,
    by: [...persons],
  };
  return [{ op: 'add', id: finding.entity, path: ['waivers'], value: waiver }];
}
