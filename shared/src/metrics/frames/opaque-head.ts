import type { Language } from '../../core/language.ts';
import { asWord, conceptsOf, isConcept, isMark, isWordIn } from '../grading.ts';
import type { Item } from '../items.ts';
import { OPAQUE } from '../words.ts';

const OF: ReadonlySet<string> = new Set(
  'of for with between to about among in on de du d des pour avec entre dans sur'.split(' '),
);

const SOLD_IDS: ReadonlySet<string> = new Set(['sold', 'signed']);

/**
 * Takes out the concepts that an object or a quality governs: “couleur du coupon”, “sales deck”. In French
 * the governing noun comes first, in English last or before “of”.
 */
export function withoutGoverned(items: readonly Item[], language: Language, source: string): readonly Item[] {
  const result = [...items];
  for (const [index, item] of items.entries()) {
    const next = items[index + 1];
    // “polices vendues”: what is sold is counted, whatever it is.
    if (
      !isWordIn(item, OPAQUE) ||
      (!PAPERS.has(item.text) && (isSold(next) || isSold(items[index + 2]))) ||
      isGivenOut(item, next, source)
    )
      continue;
    const before = result[index - 1];
    const governsNext = language === 'fr' || isWordIn(next, OF);
    if (governsNext && conceptsOf(result.slice(0, index)).length === 0) voidFrom(result, index + 1);
    else if (language === 'en' && isConcept(before)) result[index - 1] = asWord(before);
  }
  return result;
}

function voidFrom(items: Item[], from: number): void {
  for (let index = from; index < items.length; index += 1) {
    const item = items[index];
    if (!item || isMark(item, '–') || isMark(item, ',')) return;
    if (isConcept(item)) items[index] = asWord(item);
  }
}

/** “guides publiés”: several things that were made known are a volume of production. */
function isGivenOut(item: Item, next: Item | undefined, source: string): boolean {
  if (!isConcept(next) || !/[sx]$/i.test(source.slice(item.start, item.end))) return false;
  return next.concept.role === 'participle' && next.concept.conceptClass === 'output';
}

/** “NDA signé”: papers that are signed bring nothing in. */
const PAPERS: ReadonlySet<string> = new Set(
  'nda charte convention reglement autorisation attestation'.split(' '),
);

function isSold(item: Item | undefined): boolean {
  return isConcept(item) && SOLD_IDS.has(item.concept.id);
}
