import type { Concept } from '../concept.ts';
import { conceptsOf, FIRM_CLASSES, inferredConcept, isConcept, isWordIn } from '../grading.ts';
import type { ConceptItem, Item } from '../items.ts';
import { COUNTS, ENGLISH_WORDS, FRENCH_WORDS, MORE, OPAQUE } from '../words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Base forms of those who receive, see or do, and whom a label would count if they were its subject. */
const PEOPLE = set(
  `client cliente customer buyer acheteur acheteuse shopper prospect lead donateur donor mecene patron payer purchaser adherent
  cotisant societaire assure policyholder patient locataire tenant guest diner foyer household member membre abonne
  subscriber consommateur usager clientele backer`,
);
/** “Envoyés aux clients”: these open a recipient by themselves. */
const TO_ALL = set(
  'aux aupres chez parmi among reaching targeting touching visant ciblant touchant atteignant',
);
/** These open one before a determiner: “par les clients”, “à nos clients”; bare, “par client” is a ratio. */
const TO_SOME = set('a par to');
const TO_ANY = set('pour for by');
const DETERMINERS = set(
  'le la les l un une des nos notre vos votre leur leurs ses chaque tous toutes tou toute certain ces the our your their all each every some these',
);
/** What a label may be about without naming a thing: then the people are what is counted. */
export const MEASURES: ReadonlySet<string> = set(
  `objectif cible target goal kpi resultat result indicateur indicator metric metrique mesure score euro dollar pound
  montant amount spend spent depense somme argent money panier basket cart`,
);
const RECEIVED = set('recu received');
/** Participles of giving that the lexicon does not hold as a volume of production. */
const GIVEN = set(
  `transmis presente montre propose communique partage soumis livre expedie servi adresse offert destine dedie reserve
  shown shared pushed extended circulated delivered proposed presented submitted forwarded served dispatched dedicated intended`,
);
/** What was made, beside the participles that the lexicon holds. */
export const MADE: ReadonlySet<string> = set(
  'created made designed drafted crafted developed built cree concu prepare fabrique redige produit',
);
/** How many words may stand between the preposition and the people: “à nos 500 meilleurs clients”. */
const REACH = 4;

/** Things whose phrase of receipt is read as an outcome elsewhere: “offer received” on a house, “gift received” by a charity. */
const THINGS = set('kit offre offer gift cadeau promotion promo');

/** Something made or given, whose noun the lexicon does not hold. */
export const HANDED_OVER: Concept = {
  id: 'handed-over',
  conceptClass: 'output',
  role: 'noun',
  frame: 'plain',
  why: { fr: 'ce que vous remettez, pas ce que cela change', en: 'what you hand over, not what it changes' },
};

/**
 * Takes out the people who only receive, see or do (“kits envoyés aux clients”, “brochures received by buyers”):
 * a thing stands before them, and the thing is what is counted (verdict.md 4.3.10, the syntactic head).
 */
export function withoutRecipients(items: readonly Item[]): readonly Item[] {
  for (let index = 1; index < items.length; index += 1) {
    const end = recipientsEnd(items, index);
    if (end === 0) continue;
    const from = clauseStart(items, index);
    const things = items.slice(from, index);
    if (!namesThing(things)) continue;
    const rest = withoutRecipients(items.slice(end));
    return [...items.slice(0, from), ...asHandedOver(things), ...rest];
  }
  return items;
}

/** Where the recipients that open at this index end; 0 when none do. */
function recipientsEnd(items: readonly Item[], index: number): number {
  if (!opensRecipients(items, index)) return 0;
  for (let at = index + 1; at <= index + REACH; at += 1) {
    const item = items[at];
    if (isConcept(item))
      return isPeople(item) || isPurpose(items, index, item) ? joinedEnd(items, at + 1) : 0;
    if (item?.kind !== 'word') return 0;
  }
  return 0;
}

function opensRecipients(items: readonly Item[], index: number): boolean {
  const [before, item, next] = [items[index - 1], items[index], items[index + 1]];
  if (isWordIn(item, TO_ALL) || isWordIn(item, TO_ANY)) return true;
  if (!isWordIn(item, TO_SOME)) return false;
  return isWordIn(next, DETERMINERS) || (item?.text === 'to' && isGiving(before));
}

/** “supports créés pour la vente”: an outcome that a thing was made for. */
function isPurpose(items: readonly Item[], index: number, { concept }: ConceptItem): boolean {
  return (
    isWordIn(items[index], TO_ANY) &&
    items[index]?.text !== 'by' &&
    (isGiving(items[index - 1]) || isWordIn(items[index - 1], MADE)) &&
    FIRM_CLASSES.has(concept.conceptClass)
  );
}

/** “To customers and prospects”: both receive. */
function joinedEnd(items: readonly Item[], end: number): number {
  const [joint, next] = [items[end], items[end + 1]];
  const joins = joint?.kind === 'word' && ['et', 'and', 'ou', 'or'].includes(joint.text);
  return joins && isConcept(next) && isPeople(next) ? end + 2 : end;
}

function isPeople(item: ConceptItem): boolean {
  return item.text.split(' ').some((word) => PEOPLE.has(word));
}

function clauseStart(items: readonly Item[], index: number): number {
  for (let at = index - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item?.kind === 'mark' || isRelative(item)) return at + 1;
  }
  return 0;
}

function isRelative(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' && ['qui', 'who', 'that', 'which', 'et', 'and', 'mais', 'but'].includes(item.text)
  );
}

/** Whether something other than an outcome or a measure stands there to be counted. */
function namesThing(things: readonly Item[]): boolean {
  if (things.some((item) => isWordIn(item, MEASURES))) return false;
  const concepts = conceptsOf(things);
  if (concepts.some((item) => item.concept.role === 'noun' && !isThingHanded(item))) return false;
  return concepts.length > 0 || things.some(isContent);
}

function isThingHanded({ text }: ConceptItem): boolean {
  const words = text.split(' ');
  return (
    words.some((word) => THINGS.has(word)) && words.some((word) => RECEIVED.has(word) || GIVEN.has(word))
  );
}

/** Whether an item is an ordinary word that names a thing: no number, no grammar, nothing that only counts. */
export function isContent(item: Item): boolean {
  if (item.kind !== 'word' || /\d/.test(item.text) || item.text.length < 3) return false;
  return ![FRENCH_WORDS, ENGLISH_WORDS, COUNTS, MORE].some((words) => words.has(item.text));
}

/** What was given or received is a volume of production; what was not stays as it reads. */
function asHandedOver(things: readonly Item[]): readonly Item[] {
  const handing = things.findLastIndex(
    (item) => isGiving(item) || isWordIn(item, RECEIVED) || isWordIn(item, MADE),
  );
  const given = things.findIndex(
    (item) => isConcept(item) && (item.concept.id.startsWith('code') || isThingHanded(item)),
  );
  const at = given >= 0 ? given : handing;
  const item = things[at];
  if (!item || things.some((thing) => isWordIn(thing, OPAQUE))) return things;
  const isCounted = given >= 0 || things.slice(0, at).some((thing) => isConcept(thing) || isContent(thing));
  return isCounted ? things.with(at, inferredConcept(item, HANDED_OVER)) : things;
}

function isGiving(item: Item | undefined): boolean {
  if (isConcept(item)) return item.concept.role === 'participle' && item.concept.conceptClass === 'output';
  return isWordIn(item, GIVEN);
}
