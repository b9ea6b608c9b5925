import type { Concept, ConceptClass } from '../concept.ts';
import {
  conceptsOf,
  FIRM_CLASSES,
  type Grading,
  gradeConcept,
  hasWordIn,
  inferredConcept,
  isConcept,
  isMark,
  isWordIn,
} from '../grading.ts';
import type { ConceptItem, Item } from '../items.ts';
import { ARTICLES, ENGLISH_WORDS, FRENCH_WORDS, PAID, RATES } from '../words.ts';
import { withOutcomeVerb } from './verb-outcome.ts';

const BECOME: ReadonlySet<string> = new Set(
  'devenu devenue deviennent devient devenir become became becoming turned turn turning into aboutissant abouti menant mene menent mener conduisant donnant leading resulting ending ended led'.split(
    ' ',
  ),
);
const RELATIVE: ReadonlySet<string> = new Set('qui who that which ayant having'.split(' '));
const BARE: ReadonlySet<string> = new Set('to vers a en into'.split(' '));
const FRENCH_TO: ReadonlySet<string> = new Set(['au', 'aux', 'a']);
const FRENCH_FROM: ReadonlySet<string> = new Set(['de', 'du', 'des', 'd']);
/** “ventes en tête de gondole”: a bare “en” or “à” mostly says where. */
const FRENCH_IN: ReadonlySet<string> = new Set(['en', 'a']);
const WITH: ReadonlySet<string> = new Set(['avec', 'with']);

const SMALL_WORDS: ReadonlySet<string> = new Set([...FRENCH_WORDS, ...ENGLISH_WORDS]);
const ONE_OR_MORE: ReadonlySet<string> = new Set('un une a an at least au moins one 1 completed'.split(' '));
const PEOPLE_CLASSES: ReadonlySet<ConceptClass> = new Set([
  'exposure',
  'audience',
  'intent',
  'click',
  'attention',
]);
/** Outcomes that nobody receives: what is handed out “to” them is a step towards them. */
const ACT_CLASSES: ReadonlySet<ConceptClass> = new Set(['purchase', 'value']);

const PREPOSITION_HEADS: ReadonlySet<string> = new Set(
  'thank thanks next due close prior according related linked tied near up addition'.split(' '),
);

const PASSAGES: ReadonlySet<string> = new Set(['passage', 'change', 'mue']);
const CONVERSION_IDS: ReadonlySet<string> = new Set(['conversion', 'conversion-rate']);

const PAYING: Concept = {
  id: 'paying-member',
  conceptClass: 'customer',
  role: 'noun',
  frame: 'plain',
  why: { fr: 'quelqu’un qui paie', en: 'somebody who pays' },
};

/** Subscribing after a trial or a quote is paid for. */
const SUBSCRIPTION_IDS: ReadonlySet<string> = new Set(['subscription', 'subscriber']);

type Flow = { readonly base: ConceptItem | null; readonly tail: readonly Item[] };

/** Whether a flow joins the parts of a label. */
export function hasFlow(items: readonly Item[]): boolean {
  return flowOf(items) !== undefined;
}

/**
 * “A => B”, “A devenus B”, “A who bought”, “A to B” (verdict.md 4.3.3): graded by the last step. A vanity
 * outcome stays vanity, or is weak when the label says it is a rate.
 */
export function gradeFlow(
  items: readonly Item[],
  gradeTail: (tail: readonly Item[]) => Grading,
): Grading | undefined {
  const flow = flowOf(items);
  if (!flow) return undefined;
  const last = gradeTail(flow.tail);
  const graded = isPaidStep(flow.base, last) && last.outcome ? gradeConcept(last.outcome, 'customer') : last;
  if (graded.verdict === 'unknown') return undefined;
  const isRate = hasWordIn(items, RATES) || conceptsOf(items).some(saysRate);
  const result: Grading = { ...graded, frame: 'flow', base: flow.base };
  if (!isRate) return result;
  if (graded.verdict === 'decisive') return { ...result, reasonCode: 'outcome-ratio' };
  return graded.verdict === 'vanity'
    ? { ...result, verdict: 'weak', reasonCode: 'ratio-no-outcome' }
    : result;
}

/** “essais transformés en abonnements”: what a firm step leads to is no free subscription. */
function isPaidStep(base: ConceptItem | null, { outcome }: Grading): boolean {
  return (
    SUBSCRIPTION_IDS.has(outcome?.concept.id ?? '') &&
    base !== null &&
    // “taux de conversion en abonnés” starts from nothing firm: the conversion is the step itself.
    !CONVERSION_IDS.has(base.concept.id) &&
    FIRM_CLASSES.has(base.concept.conceptClass)
  );
}

function saysRate(item: ConceptItem): boolean {
  return item.concept.frame === 'ratio' || CONVERSION_IDS.has(item.concept.id);
}

function flowOf(items: readonly Item[]): Flow | undefined {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    if (!isFlowMarker(items, index)) continue;
    const rest = withoutConversion(withPaying(items.slice(index + 1)));
    const tail = isWordIn(items[index], RELATIVE) ? withOutcomeVerb(rest) : rest;
    if (conceptsOf(tail).length === 0) continue;
    const before = conceptsOf(items.slice(0, index));
    const base = before.findLast(({ concept }) => !CONVERSION_IDS.has(concept.id)) ?? before.at(-1) ?? null;
    return { base, tail };
  }
  return undefined;
}

function isFlowMarker(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (isMark(item, '=>')) return conceptsOf(items.slice(0, index)).length > 0;
  if (isWordIn(item, BECOME) || isWordIn(item, RELATIVE)) return true;
  if (isWordIn(item, WITH)) return hasWordIn(items.slice(0, index), RATES) || isWithPurchase(items, index);
  if (isWordIn(item, FRENCH_TO) && opensWithFrom(items.slice(0, index)))
    return isBetweenConcepts(items, index);
  if (!isWordIn(item, BARE) || !isBetweenConcepts(items, index)) return false;
  // “thanks to customers”, “next to the till”: the preposition belongs to the word before it.
  if (item?.text === 'to' && isWordIn(items[index - 1], PREPOSITION_HEADS)) return false;
  if (item?.text === 'to' && isReplyRate(items[index - 1])) return false;
  // “after a click”: an English article, not the French preposition.
  if (item?.text === 'a' && isEnglishOnly(items[index - 1])) return false;
  return isConvertible(items, index) && (!isWordIn(item, FRENCH_IN) || saysConversion(items.slice(0, index)));
}

/** “reply rate to cold emails”: what was replied to is no step that follows. */
function isReplyRate(item: Item | undefined): boolean {
  return isConcept(item) && item.concept.conceptClass === 'health' && item.text.endsWith('rate');
}

/** “visiteurs repartis avec un achat”: of people or sessions, those with a purchase are counted. */
function isWithPurchase(items: readonly Item[], index: number): boolean {
  const base = conceptsOf(items.slice(0, index)).at(-1)?.concept;
  let after = index + 1;
  while (isWordIn(items[after], ONE_OR_MORE)) after += 1;
  const bought = items[after];
  if (!base || !PEOPLE_CLASSES.has(base.conceptClass) || !isConcept(bought)) return false;
  const { id, conceptClass, role } = bought.concept;
  // “Views with a purchase link” have a link, not a purchase.
  const isCompound = items[after + 1]?.kind === 'word' && !isWordIn(items[after + 1], SMALL_WORDS);
  return (
    (conceptClass === 'purchase' || id === 'add-to-cart') &&
    role === 'noun' &&
    !isCompound &&
    !/(?:er|or|eur)$/.test(bought.text)
  );
}

/** “de la vue au clic”, “taux de passage de la vue à l'achat”. */
function opensWithFrom(before: readonly Item[]): boolean {
  return (
    isWordIn(before[0], FRENCH_FROM) || (hasWordIn(before, RATES) && hasWordIn(before.slice(1), FRENCH_FROM))
  );
}

function isBetweenConcepts(items: readonly Item[], index: number): boolean {
  let after = index + 1;
  while (isWordIn(items[after], ARTICLES)) after += 1;
  return (
    conceptsOf(items.slice(0, index)).length > 0 && (isConcept(items[after]) || isWordIn(items[after], PAID))
  );
}

function isEnglishOnly(item: Item | undefined): boolean {
  return isWordIn(item, ENGLISH_WORDS) && !isWordIn(item, FRENCH_WORDS);
}

function saysConversion(before: readonly Item[]): boolean {
  return hasWordIn(before, RATES) || hasWordIn(before, PASSAGES) || conceptsOf(before).some(saysRate);
}

/** “impressions served to shoppers”: a participle before “to” names who received, unless it converts. */
function isHandedOver(item: Item | undefined): boolean {
  const text = item?.text ?? '';
  return (
    /(?:\p{L}ed|wn|ven|\bsold|\bsent|\bmade)$/u.test(text) &&
    !/(?:convert|turn|upgrad|migrat|mov|subscrib|switch|return)ed$/.test(text)
  );
}

/** What was made, sent or attended “to / à” somebody is not a step towards them, nor are means an outcome. */
function isConvertible(items: readonly Item[], index: number): boolean {
  if (isHandedOver(items[index - 1])) return false;
  const before = conceptsOf(items.slice(0, index)).at(-1);
  const after = conceptsOf(items.slice(index))[0];
  if (!before) return true;
  const { conceptClass, role } = before.concept;
  if (role === 'participle') return false;
  if (conceptClass === 'output' && !isBareAct(items, index)) return false;
  if (after?.concept.role === 'counted') return false;
  return !(items[index]?.text === 'a' && conceptClass === 'intent' && items[index - 1] === before);
}

/** “samples to sales”, but not “samples to buyers” nor “invitations to the sale”. */
function isBareAct(items: readonly Item[], index: number): boolean {
  const [before, after] = [items[index - 1], items[index + 1]];
  if (items[index]?.text !== 'to' || !isConcept(before) || !isConcept(after)) return false;
  const { conceptClass, role } = after.concept;
  return ACT_CLASSES.has(conceptClass) && role === 'noun' && !/(?:er|or|eur)$/.test(after.text);
}

/** “like-to-follow conversion rate”: the conversion is the flow itself. */
function withoutConversion(tail: readonly Item[]): readonly Item[] {
  const isConversion = (item: Item): boolean => isConcept(item) && CONVERSION_IDS.has(item.concept.id);
  const hasOther = tail.some((item) => isConcept(item) && !isConversion(item));
  return hasOther ? tail.filter((item) => !isConversion(item)) : tail;
}

/** “trial to paid”: the qualifier alone names paying customers. */
function withPaying(tail: readonly Item[]): readonly Item[] {
  if (conceptsOf(tail).length > 0) return tail;
  return tail.map((item) => (isWordIn(item, PAID) ? inferredConcept(item, PAYING) : item));
}
