import {
  asWord,
  FIRM_CLASSES,
  type GradingContext,
  inferredConcept,
  isConcept,
  isWordIn,
} from '../grading.ts';
import type { ConceptItem, Item } from '../items.ts';
import { DONE } from '../words.ts';
import { HANDED_OVER, isContent, MADE, MEASURES } from './recipient.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What joins a thing to what it is for: “kits de vente”. */
const LEADING = set('de d pour du des');
/** French adjectives that stand before their noun: “grands clients recrutés” are customers. */
const ADJECTIVES = set(
  `grand grande petit petite bon bonne meilleur meilleure gros grosse jeune ancien ancienne vrai vraie futur future premier
  premiere dernier derniere autre deux trois quatre cinq dix cent mille seul seule nombreux vieux primo ex plusieur`,
);
/** People who are recruited or trained are won or kept, not produced. */
const OF_PEOPLE = set('recrute forme mobilise equipe engage recruited trained onboarded equipped');
/** Means that are people: “sales partners” sell. */
const AGENTS = set(
  'influenceur influencer partenaire partner createur creator ambassadeur ambassador affilie affiliate',
);
/** “cadeaux fidélité échangés”: those were taken, not handed out. */
const TAKEN = set('echange utilise reclame debloque retire exchanged used claimed redeemed unlocked');
/** What may follow a singular outcome without taking its place: “customer wins”, “order lines”. */
const OUTCOMES = set(
  `win gain add addition pledge upgrade signature pickup deposit value unit line receipt figure result basket spend total
  level conversion unique euro dollar pound number count volume amount growth rate increase increment kpi target goal day week month year
  per plus vs is basis as was has via`,
);
/** Singular English outcomes that may say whose or what for a thing is. */
const OWNERS = set('customer buyer client donor prospect lead shopper order purchase booking demo checkout');
/** Codes that were made are no codes used, nor are “activations menées” first uses. */
const MADE_IDS = set('code code-alone activation');
const CODE_IDS = set('code code-alone');
/** A code that was generated is issued, where a sale that was generated is made. */
const ISSUED = set('genere generated emis issued attribue');
/** “customers from partner” holds its own preposition. */
export const WITH_SOURCE = / (?:from|via|through|issu|depuis) /;
/** How many things may stand between an English outcome and the participle. */
const ENGLISH_REACH = 2;

/**
 * The participle that says what was done with a thing which the outcome only describes: “sales kits sent”,
 * “newsletters clients envoyées”, “supports de vente imprimés”. Undefined when there is none.
 */
export function sentThing(
  items: readonly Item[],
  head: ConceptItem,
  source: string,
): ConceptItem | undefined {
  const at = items.indexOf(head);
  if (!FIRM_CLASSES.has(head.concept.conceptClass)) return undefined;
  for (let offset = 1; offset <= ENGLISH_REACH && isThing(items[at + offset]); offset += 1) {
    // “leads Salesforce créés”: the participle is said of the several, not of the one thing between.
    if (isPlural(head, source) && !isSales(head, source) && !isPlural(items[at + offset] ?? head, source))
      break;
    const participle = givenOut(items[at + offset + 1]);
    // “clients multi-produits”: there “produits” is the noun.
    if (participle && participle.text !== 'produit') return participle;
  }
  const thing = isWordIn(items[at - 1], LEADING) ? items[at - 2] : items[at - 1];
  if (!isThing(thing) || isWordIn(thing, ADJECTIVES)) return undefined;
  return isPlural(thing, source) || isWordIn(items[at - 1], LEADING) ? givenOut(items[at + 1]) : undefined;
}

/**
 * Takes out the outcome that only says whose or what for a plural means is: “customer emails”, “sales webinars”,
 * “newsletters clients”. A channel in the singular names where the outcome came from (“newsletter ventes”).
 */
export function withoutDescribing(
  items: readonly Item[],
  { source, off, language }: GradingContext,
): readonly Item[] {
  if (off.has('head')) return items;
  return items.map((item, index) => {
    if (!isConcept(item) || item.concept.role === 'participle') return item;
    if (!FIRM_CLASSES.has(item.concept.conceptClass) || WITH_SOURCE.test(item.text)) return item;
    if (MADE_IDS.has(item.concept.id) && isMadeWord(items[index + 1]))
      return inferredConcept(item, HANDED_OVER);
    if (CODE_IDS.has(item.concept.id) && isWordIn(items[index + 1], ISSUED))
      return inferredConcept(item, HANDED_OVER);
    const [before, after] = [items[index - 1], items[index + 1]];
    const describesNext = isPluralMeans(after, source) && (isSales(item, source) || !isPlural(item, source));
    const isDescribed = isPluralMeans(before, source) && !isWordIn(after, LEADING) && !isWordIn(after, TAKEN);
    const isOwner =
      language === 'en' &&
      OWNERS.has(item.text) &&
      !isPlural(item, source) &&
      isForeignThing(after, items[index + 2], source);
    return describesNext || isDescribed || isOwner ? asWord(item) : item;
  });
}

/** “buyer surveys”: a plural that the lexicon does not hold, and that says nothing of an outcome. */
function isForeignThing(item: Item | undefined, next: Item | undefined, source: string): boolean {
  if (item?.kind !== 'word' || !isContent(item) || OUTCOMES.has(item.text) || next?.text === 'to')
    return false;
  return /[^us]s$/i.test(source.slice(item.start, item.end));
}

function isPluralMeans(item: Item | undefined, source: string): boolean {
  if (!isConcept(item) || item.concept.conceptClass !== 'output' || AGENTS.has(item.text)) return false;
  return item.concept.role !== 'participle' && (isPlural(item, source) || item.text.includes(' '));
}

function isSales(item: Item, source: string): boolean {
  return /^sales$/i.test(source.slice(item.start, item.end));
}

function isPlural(item: Item, source: string): boolean {
  return /[sx]$/i.test(source.slice(item.start, item.end));
}

function isThing(item: Item | undefined): item is Item {
  if (isConcept(item)) return item.concept.role === 'counted' && item.concept.conceptClass === 'output';
  return item !== undefined && isContent(item) && !MEASURES.has(item.text);
}

function isMadeWord(item: Item | undefined): boolean {
  return isWordIn(item, MADE) || isWordIn(item, DONE);
}

function givenOut(item: Item | undefined): ConceptItem | undefined {
  if (item === undefined || OF_PEOPLE.has(item.text)) return undefined;
  if (!isConcept(item)) return isWordIn(item, MADE) ? inferredConcept(item, HANDED_OVER) : undefined;
  const { role, conceptClass } = item.concept;
  return role === 'participle' && conceptClass === 'output' ? item : undefined;
}
