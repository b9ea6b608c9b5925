import { CLASS_GRADES } from '../concept.ts';
import { asRatio, conceptsOf, type Grading, isConcept, isMark, isWordIn } from '../grading.ts';
import type { Item } from '../items.ts';
import { ARTICLES, ATTRIBUTIONS, BREAKDOWNS, FRENCH_WORDS, GROWTHS } from '../words.ts';

const RATE_NOUNS: ReadonlySet<string> = new Set('taux rate ratio share-of % part'.split(' '));
const DIVIDERS: ReadonlySet<string> = new Set(['par', 'per']);
const EVERY: ReadonlySet<string> = new Set(['each', 'every', 'chaque']);

type GradeRest = (rest: readonly Item[]) => Grading;

/**
 * “Taux de X”, “X rate”, “X par Y”, “X / Y” (verdict.md 4.3.5): the grade of the numerator, a vanity one over
 * a real base giving weak. Time, place and platforms divide nothing.
 */
export function gradeRatio(items: readonly Item[], gradeRest: GradeRest): Grading | undefined {
  if (hasRate(items)) return rateOf(items, gradeRest);
  const divider = items.findIndex((_, index) => isDivider(items, index));
  if (divider < 0) return undefined;
  const graded = gradeRest(items.slice(0, divider));
  if (graded.verdict === 'unknown') return undefined;
  return asRatio(graded, conceptsOf(items.slice(divider + 1))[0] ?? null);
}

function hasRate(items: readonly Item[]): boolean {
  return items.some((item, index) => {
    if (!isWordIn(item, RATE_NOUNS)) return false;
    // “+20 % de ventes” states a quantity, not a rate.
    return !((item.text === '%' || item.text === 'share-of') && /^\d/.test(items[index - 1]?.text ?? ''));
  });
}

function rateOf(items: readonly Item[], gradeRest: GradeRest): Grading | undefined {
  const graded = gradeRest(items.filter((item) => !isWordIn(item, RATE_NOUNS)));
  if (graded.verdict === 'unknown') return undefined;
  // A growth rate of a vanity concept is that concept, growing.
  if (graded.verdict === 'vanity' && saysGrowth(items)) return graded;
  return asRatio(graded, null);
}

function saysGrowth(items: readonly Item[]): boolean {
  return items.some((item) => item.kind !== 'mark' && item.text.split(' ').some((word) => GROWTHS.has(word)));
}

function isDivider(items: readonly Item[], index: number): boolean {
  const item = items[index];
  const before = conceptsOf(items.slice(0, index));
  if (before.length === 0) return false;
  const rest = items.slice(index + 1);
  if (isMark(item, '/')) return isRealBase(rest) && !isSameClass(before.at(-1), rest.find(isConcept));
  if (isWordIn(item, DIVIDERS))
    return !isWordIn(rest[0], ARTICLES) && !isDone(items[index - 1]) && isRealBase(rest);
  if (item?.text === 'pour' || item?.text === 'for') {
    return isWordIn(rest[0], EVERY)
      ? isRealBase(rest.slice(1))
      : /^\d+$/.test(rest[0]?.text ?? '') && isRealBase(rest.slice(1));
  }
  return false;
}

/** “envoyés par SMS”: after a participle, “par” names the agent or the means. */
function isDone(item: Item | undefined): boolean {
  return (
    isWordIn(item, ATTRIBUTIONS) ||
    (isConcept(item) &&
      ((item.concept.role === 'participle' && item.concept.id !== 'exposed') ||
        item.concept.conceptClass === 'output'))
  );
}

/** Whether a denominator is something countable: not a time, a place, a platform, nor nothing at all. */
function isRealBase(rest: readonly Item[]): boolean {
  const base = rest.find(
    (item) => item.kind !== 'mark' && !/^\d/.test(item.text) && !isWordIn(item, FRENCH_WORDS),
  );
  return base !== undefined && !isWordIn(base, BREAKDOWNS);
}

function isSameClass(left: Item | undefined, right: Item | undefined): boolean {
  if (!isConcept(left) || !isConcept(right)) return false;
  const [a, b] = [left.concept.conceptClass, right.concept.conceptClass];
  return a === b && CLASS_GRADES[a] === CLASS_GRADES[b];
}
