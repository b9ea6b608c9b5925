import { type Grading, hasWordIn, isWordIn } from '../grading.ts';
import type { Item } from '../items.ts';
import { PROOF_MARKS } from '../words.ts';

const AGAINST: ReadonlySet<string> = new Set(['vs', 'contre', 'against', 'face']);
const CONTROL: ReadonlySet<string> = new Set(['control', 'controle', 'temoin', 'baseline']);
/** Concepts that are a measured lift by definition. */
const LIFT_CONCEPT_IDS: ReadonlySet<string> = new Set(['brand-lift']);

/**
 * A proof makes perception decisive and an outcome measured (verdict.md 4.3.7); it never promotes exposure,
 * reaction, audience, attention, click, intent, contact or health.
 */
export function withProof(grading: Grading, items: readonly Item[]): Grading {
  const isLift = LIFT_CONCEPT_IDS.has(grading.outcome?.concept.id ?? '');
  if (!isLift && !isProven(items)) return grading;
  if (grading.conceptClass === 'perception') {
    return { ...grading, verdict: 'decisive', reasonCode: 'measured-lift', confidence: 'low' };
  }
  return grading.verdict === 'decisive' && grading.frame !== 'cost'
    ? { ...grading, reasonCode: 'measured-lift' }
    : grading;
}

function isProven(items: readonly Item[]): boolean {
  if (hasWordIn(items, PROOF_MARKS)) return true;
  return items.some(
    (item, index) => isWordIn(item, AGAINST) && hasWordIn(items.slice(index + 1, index + 5), CONTROL),
  );
}
