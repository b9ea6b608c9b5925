import type { ConceptClass } from '../concept.ts';
import {
  conceptsOf,
  type Grading,
  type GradingContext,
  gradeConcept,
  hasWordIn,
  isConcept,
  isMark,
  isWordIn,
  UNKNOWN,
} from '../grading.ts';
import type { ConceptItem, Item } from '../items.ts';
import {
  ATTRIBUTIONS,
  BREAKDOWNS,
  CHANNELS,
  COUNTS,
  ENGLISH_WORDS,
  FRENCH_WORDS,
  PAID,
  PARTICIPLE_GAPS,
  STRENGTHENERS,
  UNQUALIFIED,
} from '../words.ts';
import { combinedClass } from './combinations.ts';
import { withoutGoverned } from './opaque-head.ts';

const ENGLISH_PREPOSITIONS: ReadonlySet<string> = new Set(
  'of on in from by with at for per to via during after through across among within into under over'.split(
    ' ',
  ),
);
/** “paid social clicks”: the media were paid, not the clicks. */
const PAID_MEDIA: ReadonlySet<string> = new Set(
  'social media search ad campaign traffic influencer post reach advertising partnership collab'.split(' '),
);
const FIRM_CLASSES: ReadonlySet<ConceptClass> = new Set([
  'lead',
  'commitment',
  'purchase',
  'value',
  'loyalty',
  'customer',
]);
const FLATTERY: ReadonlySet<ConceptClass> = new Set([
  'exposure',
  'reaction',
  'audience',
  'price-of-exposure',
  'undefined',
]);

/** One concept, or several with no frame (verdict.md 4.3.9 and 10): the syntactic head decides. */
export function gradeHead(items: readonly Item[], context: GradingContext): Grading {
  const visible = withoutGoverned(items, context.language);
  const counted = countedConcepts(visible);
  const nouns = counted.filter((item) => item.concept.role !== 'participle');
  const head = context.off.has('head') ? nouns[0] : pickHead(visible, nouns, context);
  const deciding = decidingConcept(visible, counted, head);
  if (!deciding) return UNKNOWN;
  const conceptClass = strengthened(deciding, visible);
  if (conceptClass === 'unknown') return UNKNOWN;
  const grading = gradeConcept(deciding, conceptClass);
  const isContested = new Set(nouns.map((item) => gradeConcept(item).verdict)).size > 1;
  return isContested ? { ...grading, confidence: 'low' } : grading;
}

/** The concepts that are measured: not those behind an attribution word, and the firmest role there is. */
function countedConcepts(items: readonly Item[]): readonly ConceptItem[] {
  const all = beforeAttribution(items);
  const firm = all.filter((item) => item.concept.role === 'noun');
  if (firm.length > 0)
    return all.filter((item) => item.concept.role === 'noun' || item.concept.role === 'participle');
  const soft = all.filter((item) => item.concept.role === 'soft' || item.concept.role === 'participle');
  if (soft.some((item) => item.concept.role === 'soft')) return soft;
  if (soft.length > 0) return all;
  return standsAlone(items) ? all : [];
}

function beforeAttribution(items: readonly Item[]): readonly ConceptItem[] {
  const kept: ConceptItem[] = [];
  let isAttributed = false;
  for (const item of items) {
    if (isMark(item, '–') || isMark(item, ',')) isAttributed = false;
    else if (isWordIn(item, ATTRIBUTIONS) && kept.length > 0) isAttributed = true;
    else if (isConcept(item) && !isAttributed) kept.push(item);
  }
  return kept;
}

/** “nombre de stands”: nothing but counting words beside the concept. */
function standsAlone(items: readonly Item[]): boolean {
  return items.every(
    (item) =>
      item.kind !== 'word' ||
      /\d/.test(item.text) ||
      [FRENCH_WORDS, ENGLISH_WORDS, COUNTS, BREAKDOWNS, CHANNELS].some((set) => set.has(item.text)),
  );
}

/** French: the first. English: the last before the first preposition that follows a concept. */
function pickHead(
  items: readonly Item[],
  nouns: readonly ConceptItem[],
  context: GradingContext,
): ConceptItem | undefined {
  if (context.language === 'fr') return nouns[0];
  let last: ConceptItem | undefined;
  for (const item of items) {
    if (last && isWordIn(item, ENGLISH_PREPOSITIONS)) break;
    if (last && (isMark(item, '–') || isMark(item, ','))) break;
    if (isConcept(item) && nouns.includes(item)) last = item;
  }
  return last ?? nouns[0];
}

/** A participle beside its noun decides, unless the noun is firmer than it (“commandes livrées”). */
function decidingConcept(
  items: readonly Item[],
  counted: readonly ConceptItem[],
  head: ConceptItem | undefined,
): ConceptItem | undefined {
  if (!head) {
    const alone = counted.find((item) => item.concept.role === 'participle');
    return alone && hasContentBeside(items, alone)
      ? alone
      : counted.find((item) => item.concept.role !== 'participle');
  }
  const participle = participleOf(items, head);
  if (!participle) return head;
  const isFirm = head.concept.role === 'noun' && FIRM_CLASSES.has(head.concept.conceptClass);
  if (isFirm) return participle.concept.conceptClass === 'output' ? head : participle;
  if (FLATTERY.has(head.concept.conceptClass)) return head;
  return participle;
}

function participleOf(items: readonly Item[], head: ConceptItem): ConceptItem | undefined {
  const index = items.indexOf(head);
  let after = index + 1;
  while (isWordIn(items[after], PARTICIPLE_GAPS) || isWordIn(items[after], COUNTS)) after += 1;
  for (const candidate of [items[after], items[index - 1]]) {
    if (isConcept(candidate) && candidate.concept.role === 'participle') return candidate;
  }
  return undefined;
}

function hasContentBeside(items: readonly Item[], participle: ConceptItem): boolean {
  return (
    items.some(
      (item) =>
        item !== participle &&
        item.kind === 'word' &&
        !FRENCH_WORDS.has(item.text) &&
        !ENGLISH_WORDS.has(item.text),
    ) || conceptsOf(items).length > 1
  );
}

/** The class after its qualifiers: strengtheners, their negation, and words that change what is counted. */
function strengthened(item: ConceptItem, items: readonly Item[]): ConceptClass | 'unknown' {
  const own = combinedClass(item, items) ?? item.concept.conceptClass;
  if (hasWordIn(items, UNQUALIFIED)) return own === 'lead' ? 'contact' : own;
  if (own === 'contact' && hasWordIn(items, STRENGTHENERS)) return 'lead';
  if ((own === 'audience' || own === 'intent' || own === 'stock') && isPaidFor(items)) return 'customer';
  return own;
}

function isPaidFor(items: readonly Item[]): boolean {
  return items.some((item, index) => isWordIn(item, PAID) && !isWordIn(items[index + 1], PAID_MEDIA));
}
