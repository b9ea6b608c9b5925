import { asWord, isConcept, isWordIn } from '../grading.ts';
import type { Item } from '../items.ts';
import { COUNTED, EXCLUDED, NEGATORS, PAID, STRENGTHENERS } from '../words.ts';

const SCOPE_ENDS: ReadonlySet<string> = new Set([',', '(', ')', 'mais', 'but', '–', '=>']);
const COMPARISONS: readonly (readonly [string, string])[] = [
  ['plutot', 'que'],
  ['plutot', 'qu'],
  ['rather', 'than'],
  ['instead', 'of'],
  ['lieu', 'de'],
  ['lieu', 'des'],
  ['lieu', 'du'],
  ['regardless', 'of'],
  ['irrespective', 'of'],
  ['quel', 'que'],
  ['quelle', 'que'],
  ['part', 'from'],
];
/** Forms of “compter” and its like, beside the participles of COUNTED. */
const COUNTING: ReadonlySet<string> = new Set(
  'comptent comptait compteront entre entrent suffit suffisent figure figurent'.split(' '),
);
/** What may stand between a negator and what it denies: “pas encore qualifiés”. */
const DEGREES: ReadonlySet<string> = new Set(
  'encore vraiment pleinement toujours yet fully really currently'.split(' '),
);
/** How far “pas” may stand from its “ne”. */
const NE_PAS_REACH = 3;

/**
 * Takes the negated concepts out of a label (verdict.md 4.3.1): up to the next comma, bracket or “but”, or
 * backwards when the label says that something is not counted.
 */
export function withoutNegated(items: readonly Item[]): readonly Item[] {
  const kept: Item[] = [];
  let isNegated = false;
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (!item) continue;
    if (SCOPE_ENDS.has(item.text) && !isConcept(item)) isNegated = false;
    const next = items[index + 1];
    const adverbs = isWordIn(next, DEGREES) ? 1 : 0;
    const denied = items[index + 1 + adverbs];
    if (isWordIn(item, NEGATORS) && (isWordIn(denied, STRENGTHENERS) || isWordIn(denied, PAID))) {
      kept.push({ kind: 'word', text: 'unqualified', start: item.start, end: denied?.end ?? item.end });
      index += 1 + adverbs;
    } else if (nePasEnd(items, index) > 0) {
      // “les likes ne comptent pas” looks back, “on ne compte pas les likes” and “n'ayant pas acheté” ahead.
      const end = nePasEnd(items, index);
      if (!saysCounted(items.slice(index, end + 2)) || !takeBack(kept)) isNegated = true;
      index = end;
    } else if (isExclusion(items, index)) {
      takeBack(kept);
      // “comptées” must not be read as accounts.
      if (isWordIn(item, NEGATORS)) index += 1;
    } else if (isWordIn(item, NEGATORS) || isComparison(item, next) || endsPreference(items, index)) {
      isNegated = true;
    } else {
      kept.push(isNegated && isConcept(item) ? asWord(item) : item);
    }
  }
  return kept;
}

function isComparison(item: Item, next: Item | undefined): boolean {
  return COMPARISONS.some(([first, second]) => item.text === first && next?.text === second);
}

/** “plutôt des leads que des likes”, “leads rather, than likes”: the second is out. */
function endsPreference(items: readonly Item[], index: number): boolean {
  const opener = { que: 'plutot', qu: 'plutot', than: 'rather' }[items[index]?.text ?? ''];
  return opener !== undefined && items.slice(0, index).some((item) => item.text === opener);
}

/** “non comptés”, “not included”, “exclus”. */
function isExclusion(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (isWordIn(item, NEGATORS)) return COUNTED.has(items[index + 1]?.text ?? '');
  return isWordIn(item, EXCLUDED) && (isConcept(items[index - 1]) || !items.slice(index + 1).some(isConcept));
}

function saysCounted(items: readonly Item[]): boolean {
  return items.some((item) => isWordIn(item, COUNTED) || isWordIn(item, COUNTING));
}

/** Where the “pas” of a “ne … pas” that opens at this index stands; 0 when there is none. */
function nePasEnd(items: readonly Item[], index: number): number {
  if (items[index]?.text !== 'ne' && items[index]?.text !== 'n') return 0;
  const offset = items.slice(index + 1, index + 1 + NE_PAS_REACH).findIndex((near) => near.text === 'pas');
  return offset < 0 ? 0 : index + 1 + offset;
}

/** Removes the concepts of the clause that has just been read; false when it had none. */
function takeBack(kept: Item[]): boolean {
  let hasTaken = false;
  for (let index = kept.length - 1; index >= 0; index -= 1) {
    const item = kept[index];
    if (!item || (SCOPE_ENDS.has(item.text) && !isConcept(item))) break;
    if (!isConcept(item)) continue;
    kept[index] = asWord(item);
    hasTaken = true;
  }
  return hasTaken;
}
