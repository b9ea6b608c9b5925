import { asCost, conceptsOf, type Grading, isConcept, isMark, isWordIn, UNKNOWN } from '../grading.ts';
import type { Item } from '../items.ts';
import { COSTS } from '../words.ts';

/** A price is a cost only when it is divided: “prix du billet” is a label on a shelf. */
const PRICES: ReadonlySet<string> = new Set(['prix', 'price', 'tarif']);
const DIVIDERS: ReadonlySet<string> = new Set(['par', 'per', '/']);
const PER: ReadonlySet<string> = new Set('par per de d du des of pour for a au'.split(' '));

/** “Coût par X”, “cost per X”, “X cost” (verdict.md 4.3.4): the grade of X, a vanity X giving weak. */
export function gradeCost(
  items: readonly Item[],
  gradeRest: (rest: readonly Item[]) => Grading,
): Grading | undefined {
  for (const [index, item] of items.entries()) {
    if (item.kind === 'word' && item.text === 'cp' && isConcept(items[index + 1]))
      return costOf(items.slice(index + 1), gradeRest);
    const next = items[index + 1];
    if (isWordIn(item, PRICES) && next && DIVIDERS.has(next.text))
      return costOf(items.slice(index + 2), gradeRest);
    if (!isWordIn(item, COSTS)) continue;
    if (isWordIn(next, PER) || isMark(next, '/')) return costOf(items.slice(index + 2), gradeRest);
    if (item.text === 'cost' && isConcept(items[index - 1])) return costOf(items.slice(0, index), gradeRest);
    if (
      isConcept(next) &&
      conceptsOf(items.slice(0, index)).length === 0 &&
      (item.text === 'cout' || item.text === 'cost')
    ) {
      return costOf(items.slice(index + 1), gradeRest);
    }
  }
  return undefined;
}

function costOf(rest: readonly Item[], gradeRest: (rest: readonly Item[]) => Grading): Grading {
  const graded = gradeRest(rest);
  return graded.verdict === 'unknown' ? UNKNOWN : asCost(graded);
}
