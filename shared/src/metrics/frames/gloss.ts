import { asWord, conceptsOf, isConcept, isMark } from '../grading.ts';
import type { ConceptItem, Item } from '../items.ts';

const SCOPE_OPENERS: ReadonlySet<string> = new Set(
  `via sur from par depuis dans in on by avec with pour for en at chez dont hor hors of de du d per incl including inclu vs contre
  through apres after avant before pendant during sous selon issu issue grace since tous all only uniquement seulement`.split(
    /\s+/,
  ),
);

/**
 * Reads brackets (verdict.md 4.3.2): one that names a concept defines the metric, one that opens with a
 * preposition only says where, one that spells an abbreviation out changes nothing.
 */
export function withGloss(items: readonly Item[], source: string): readonly Item[] {
  const open = items.findIndex((item) => isMark(item, '('));
  if (open < 0) return items;
  const close = items.findIndex((item, index) => index > open && isMark(item, ')'));
  const end = close < 0 ? items.length : close;
  const before = items.slice(0, open);
  const inside = items.slice(open + 1, end).filter((item) => !isMark(item, '('));
  const after = items.slice(end + 1);
  return withGloss(merge(before, inside, after, source), source);
}

function merge(
  before: readonly Item[],
  inside: readonly Item[],
  after: readonly Item[],
  source: string,
): readonly Item[] {
  const first = inside[0];
  if (!first) return [...before, ...after];
  if (isSpelledOut(before, inside, source)) return [...before, ...after];
  if (!conceptsOf(inside).length || !conceptsOf(before).length) return [...before, ...inside, ...after];
  if (first.kind === 'word' && SCOPE_OPENERS.has(first.text)) {
    return [...before, ...inside.map((item) => (isConcept(item) ? asWord(item) : item)), ...after];
  }
  // “vues (partenaire)”, “ventes T3 (podcast)”: a means in the bracket says whose or where, and defines nothing.
  if (conceptsOf(inside).every(isMeans) && !conceptsOf(before).every(isMeans)) return [...before, ...after];
  return [...inside, ...after];
}

function isMeans({ concept }: ConceptItem): boolean {
  return concept.role === 'counted' && concept.conceptClass === 'output';
}

/** “MQL (marketing qualified lead)” and “coût par lead (CPL)”: one side is the initials of the other. */
function isSpelledOut(before: readonly Item[], inside: readonly Item[], source: string): boolean {
  const [left, right] = [rawText(before, source), rawText(inside, source)];
  const lastWord = left.split(/\s+/).at(-1) ?? '';
  return isInitialsOf(right, left) || isInitialsOf(lastWord, right);
}

function rawText(items: readonly Item[], source: string): string {
  const [first, last] = [items[0], items.at(-1)];
  return first && last ? source.slice(first.start, last.end).trim() : '';
}

function isInitialsOf(short: string, long: string): boolean {
  if (!/^[\p{L}]{2,6}$/u.test(short)) return false;
  const words = long
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const initials = (list: readonly string[]): string => list.map((word) => word.charAt(0)).join('');
  const content = words.filter((word) => word.length > 2 || /\d/.test(word));
  return [initials(words), initials(content)].some(
    (text) => text !== '' && text.endsWith(short.toLowerCase()),
  );
}
