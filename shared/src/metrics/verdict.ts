import type { Language } from '../core/language.ts';
import { classify } from './classify.ts';
import type { ConceptClass, FrameName, Verdict } from './concept.ts';
import type { FrameSwitches } from './grading.ts';
import { type Item, type Reading, readItems } from './items.ts';
import type { ReasonCode } from './reasons.ts';
import { rewritesOf } from './rewrites.ts';

/** What a metric's label says by itself, before the graph is looked at (verdict.md 4.1–4.3). */
export type LabelVerdict = {
  readonly verdict: Verdict;
  readonly reasonCode: ReasonCode;
  /** The words of the label that were recognised, as typed. */
  readonly matched: readonly string[];
  /** What is counted in the end, as typed; null when nothing is recognised. */
  readonly outcome: string | null;
  /** The measures of a label that holds several of different grades, as typed, the firmest first; else none. */
  readonly parts: readonly string[];
  /** What a flow or a ratio starts from, as typed. */
  readonly base: string | null;
  readonly confidence: 'high' | 'low';
  readonly conceptClass: ConceptClass | null;
  readonly conceptId: string | null;
  readonly frame: FrameName;
  /** The language the label reads as; a tie reads as English. */
  readonly language: Language;
  /** The first rewrite proposed, in the label's language; null when there is nothing to rewrite. */
  readonly suggestion: string | null;
};

const MAX_REMEMBERED = 4_096;
const NONE_OFF: FrameSwitches = new Set();
const remembered = new Map<string, LabelVerdict>();

/** The verdict on a label alone. Pure and total; the most recent labels are remembered. */
export function labelVerdict(label: string): LabelVerdict {
  const known = remembered.get(label);
  if (known) return known;
  const verdict = computeVerdict(label, NONE_OFF);
  if (remembered.size >= MAX_REMEMBERED) {
    const [oldest] = remembered.keys();
    if (oldest !== undefined) remembered.delete(oldest);
  }
  remembered.set(label, verdict);
  return verdict;
}

/** The verdicts with some frames switched off, never remembered: to measure what each frame is worth. */
export function labelVerdictsWithout(
  label: string,
  switches: readonly FrameSwitches[],
): readonly LabelVerdict[] {
  const reading = readItems(label);
  return switches.map((off) => verdictOf(reading, off));
}

function computeVerdict(label: string, off: FrameSwitches): LabelVerdict {
  return verdictOf(readItems(label), off);
}

function verdictOf(reading: Reading, off: FrameSwitches): LabelVerdict {
  const { grading, concepts, parts } = classify(reading, off);
  const asTyped = (item: { readonly start: number; readonly end: number } | null): string | null =>
    item ? reading.source.slice(item.start, item.end) : null;
  const verdict = {
    verdict: grading.verdict,
    reasonCode: grading.reasonCode,
    matched: concepts.map((item) => reading.source.slice(item.start, item.end)),
    outcome: asTyped(grading.outcome),
    parts: grading.reasonCode === 'split-label' ? typedParts(parts, reading.source, off) : [],
    base: asTyped(grading.base),
    confidence: reading.wasRepaired ? ('low' as const) : grading.confidence,
    conceptClass: grading.conceptClass,
    conceptId: grading.outcome?.concept.id ?? null,
    frame: grading.frame,
    language: reading.language,
  };
  return { ...verdict, suggestion: rewritesOf(verdict, reading.language, {})[0] ?? null };
}

const FIRMEST_FIRST: readonly Verdict[] = ['decisive', 'weak', 'vanity'];

/** Each part of a split label as it was typed, without those that name no measure. */
function typedParts(
  parts: readonly (readonly Item[])[],
  source: string,
  off: FrameSwitches,
): readonly string[] {
  const typed = parts.map((part) => source.slice(part[0]?.start, part.at(-1)?.end).trim());
  const byVerdict = Map.groupBy(typed, (part) => computeVerdict(part, off).verdict);
  return FIRMEST_FIRST.flatMap((verdict) => byVerdict.get(verdict) ?? []);
}
