import type { Language } from '../core/language.ts';
import {
  CLASS_GRADES,
  type Concept,
  type ConceptClass,
  type FrameName,
  type Grade,
  type Verdict,
} from './concept.ts';
import type { ConceptItem, Item } from './items.ts';
import type { ReasonCode } from './reasons.ts';

/** The frames of verdict.md 4.3 that can be switched off, to measure what each is worth. */
export const FRAME_IDS = [
  'negation',
  'gloss',
  'flow',
  'cost',
  'ratio',
  'stock',
  'proof',
  'list',
  'head',
] as const;
export type FrameId = (typeof FRAME_IDS)[number];
export type FrameSwitches = ReadonlySet<FrameId>;

export type Grading = {
  readonly verdict: Verdict;
  readonly reasonCode: ReasonCode;
  readonly frame: FrameName;
  readonly conceptClass: ConceptClass | null;
  readonly outcome: ConceptItem | null;
  readonly base: ConceptItem | null;
  readonly confidence: 'high' | 'low';
};

export type GradingContext = {
  readonly language: Language;
  readonly source: string;
  readonly off: FrameSwitches;
};

export const UNKNOWN: Grading = {
  verdict: 'unknown',
  reasonCode: 'not-recognised',
  frame: 'plain',
  conceptClass: null,
  outcome: null,
  base: null,
  confidence: 'low',
};

/** The classes whose plain count is an outcome. */
export const FIRM_CLASSES: ReadonlySet<ConceptClass> = new Set([
  'lead',
  'commitment',
  'purchase',
  'value',
  'loyalty',
  'customer',
]);

const CLASS_REASONS: Partial<Record<ConceptClass, ReasonCode>> = {
  exposure: 'exposure-only',
  reaction: 'one-tap',
  audience: 'audience-stock',
  output: 'output',
  'price-of-exposure': 'price-of-exposure',
  stock: 'cumulative',
  undefined: 'undefined',
};

const RATE_WORD = /\b(?:taux|rate|ratio)\b/;
/** A growth rate of a vanity concept is that concept, growing. */
const GROWTH_WORD = /\b(?:growth|croissance)\b/;

/** The grading of one concept standing plainly, or in the frame that it carries itself (CPA, CTR). */
export function gradeConcept(
  item: ConceptItem,
  conceptClass: ConceptClass = item.concept.conceptClass,
): Grading {
  const grade: Grade = CLASS_GRADES[conceptClass];
  const plain: Grading = {
    verdict: grade,
    reasonCode: CLASS_REASONS[conceptClass] ?? (grade === 'weak' ? 'proxy' : 'outcome'),
    frame: 'plain',
    conceptClass,
    outcome: item,
    base: null,
    confidence: 'high',
  };
  if (item.concept.frame === 'cost') return asCost(plain);
  const isGrowth = grade === 'vanity' && GROWTH_WORD.test(item.text);
  if (item.concept.frame === 'ratio' || (RATE_WORD.test(item.text) && !isGrowth)) return asRatio(plain, null);
  return plain;
}

/** Cost of what was graded; a vanity one is still a comparable price (4.3.4). */
export function asCost(grading: Grading): Grading {
  if (grading.verdict === 'decisive') return { ...grading, frame: 'cost', reasonCode: 'outcome-cost' };
  if (grading.verdict === 'weak') return { ...grading, frame: 'cost' };
  return { ...grading, frame: 'cost', verdict: 'weak', reasonCode: 'price-of-exposure' };
}

/** Ratio of what was graded; a vanity numerator gives a comparable ratio without an outcome (4.3.5). */
export function asRatio(grading: Grading, base: ConceptItem | null): Grading {
  if (grading.verdict === 'decisive')
    return { ...grading, frame: 'ratio', reasonCode: 'outcome-ratio', base };
  if (grading.verdict === 'weak') return { ...grading, frame: 'ratio', base };
  return { ...grading, frame: 'ratio', verdict: 'weak', reasonCode: 'ratio-no-outcome', base };
}

export function isConcept(item: Item | undefined): item is ConceptItem {
  return item?.kind === 'concept';
}

export function conceptsOf(items: readonly Item[]): readonly ConceptItem[] {
  return items.filter(isConcept);
}

export function isWordIn(item: Item | undefined, set: ReadonlySet<string>): boolean {
  return item?.kind === 'word' && set.has(item.text);
}

export function hasWordIn(items: readonly Item[], set: ReadonlySet<string>): boolean {
  return items.some((item) => isWordIn(item, set));
}

export function isMark(item: Item | undefined, text: string): boolean {
  return item?.kind === 'mark' && item.text === text;
}

/** The same span as an ordinary word: what a frame takes out of the count. */
export function asWord(item: Item): Item {
  return { kind: 'word', text: '_', start: item.start, end: item.end };
}

/** A concept that a frame infers from a qualifier, at the qualifier's place. */
export function inferredConcept(item: Item, concept: Concept): ConceptItem {
  return { kind: 'concept', concept, text: item.text, language: 'both', start: item.start, end: item.end };
}
