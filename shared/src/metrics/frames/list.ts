import { conceptsOf, type Grading, isConcept, isMark, UNKNOWN } from '../grading.ts';
import type { Item } from '../items.ts';

const JOINING_MARKS: ReadonlySet<string> = new Set([',', '+', '&']);
const JOINING_WORDS: ReadonlySet<string> = new Set(['et', 'and', 'mais', 'but', 'puis', 'ou', 'or']);
/** A part that opens with one of these goes on with the part before. */
const CONTINUATIONS: ReadonlySet<string> = new Set(
  `par per via sur on from in dans en chez at pour for pendant during depuis by with avec vs au aux of apres after avant before through hors sous selon`.split(
    /\s+/,
  ),
);
const ATTRIBUTIONS_THAT_RUN_ON: ReadonlySet<string> = new Set([
  'via',
  'from',
  'issu',
  'sur',
  'on',
  'grace',
  'through',
  'pendant',
  'during',
  'provenant',
]);

/** Splits “A et B”, “A + B”, “A, B” into parts that each name a concept (verdict.md 4.3.8). */
export function splitList(items: readonly Item[]): readonly (readonly Item[])[] {
  const parts: Item[][] = [[]];
  for (const [index, item] of items.entries()) {
    if (startsPart(items, index) && isNewMeasure(parts.at(-1) ?? [], items.slice(index + 1), item))
      parts.push([]);
    else parts.at(-1)?.push(item);
  }
  return parts;
}

function startsPart(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.kind === 'mark') return JOINING_MARKS.has(item.text) || isListSlash(items, index);
  return item?.kind === 'word' && JOINING_WORDS.has(item.text);
}

/** A slash between two concepts of one class lists them. */
function isListSlash(items: readonly Item[], index: number): boolean {
  const [left, right] = [items[index - 1], items[index + 1]];
  if (!isMark(items[index], '/') || !isConcept(left) || !isConcept(right)) return false;
  return left.concept.conceptClass === right.concept.conceptClass;
}

function isNewMeasure(before: readonly Item[], after: readonly Item[], joint: Item): boolean {
  if (conceptsOf(before).length === 0) return false;
  const part = after.slice(0, nextJoint(after));
  if (conceptsOf(part).length === 0) return false;
  const first = part[0];
  if (first?.kind === 'word' && CONTINUATIONS.has(first.text)) return false;
  // “achats via le post et la story”: the attribution covers both.
  const runsOn = before.some((item) => item.kind === 'word' && ATTRIBUTIONS_THAT_RUN_ON.has(item.text));
  return !(runsOn && joint.kind === 'word' && (joint.text === 'et' || joint.text === 'and'));
}

function nextJoint(items: readonly Item[]): number {
  const index = items.findIndex((_, at) => startsPart(items, at));
  return index < 0 ? items.length : index;
}

/** One grading for the parts: theirs when they agree, weak and to be split when they do not. */
export function mergeParts(parts: readonly Grading[]): Grading {
  const known = parts.filter((part) => part.verdict !== 'unknown');
  const [first] = known;
  if (!first) return UNKNOWN;
  if (known.length === 1) return first;
  if (known.every((part) => part.verdict === first.verdict)) {
    return { ...first, confidence: known.every((part) => part.confidence === 'high') ? 'high' : 'low' };
  }
  return { ...first, verdict: 'weak', reasonCode: 'split-label', frame: 'list', base: null };
}
