import type { ConceptClass } from '../concept.ts';
import {
  conceptsOf,
  FIRM_CLASSES,
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
  ARTICLES,
  ATTRIBUTIONS,
  BREAKDOWNS,
  CHANNELS,
  COUNTS,
  DONE,
  ENGLISH_WORDS,
  FRENCH_WORDS,
  isOrdinaryWord,
  PAID,
  PARTICIPLE_GAPS,
  QUALIFIERS,
  SHARED_ADJECTIVES,
  STRENGTHENERS,
  UNQUALIFIED,
  USES,
} from '../words.ts';
import { combinedClass } from './combinations.ts';
import { sentThing, WITH_SOURCE, withoutDescribing } from './describing.ts';
import { withoutGoverned } from './opaque-head.ts';

const PREPOSITIONS: ReadonlySet<string> = new Set(
  `of on in from by with at reaching targeting touching visant ciblant touchant atteignant for per to via during after through across among within into under over about
  de du des d a au aux par pour avec sur dans chez en vers lors pendant contre vs`.split(/\s+/),
);
/** “paid social clicks”: the media were paid, not the clicks. */
const PAID_MEDIA: ReadonlySet<string> = new Set(
  'social media search ad campaign traffic influencer post reach advertising partnership collab'.split(' '),
);
const UNPAID: ReadonlySet<string> = new Set(['organic', 'organique']);
/** How many words may stand between a soft noun and the participle that decides. */
const SOFT_PARTICIPLE_REACH = 4;
/** What undoes even a firm noun: “clients touchés”, “commandes abandonnées”. */
const UNDOING_IDS: ReadonlySet<string> = new Set(['exposed', 'clicked', 'abandoned']);
/** Forms of “convert” that stand right beside what was converted. */
const CONVERTED: ReadonlySet<string> = new Set(['converti', 'transforme', 'converted']);
const BOUGHT: ReadonlySet<string> = new Set(['achete', 'bought', 'purchased']);
/** What makes even “streaming” a product: likes may be bought, not sold. */
const SALES: ReadonlySet<string> = new Set(['vendu', 'souscrit', 'sold', ...CONVERTED]);
/** A cost or a ratio counts what it divides by, in the singular too. */
const DIVIDED = /\b(?:par|per|cost|taux|rate)\b|co[uû]t|[/%]/iu;
const MAIL: ReadonlySet<string> = new Set(
  'email mail mailing sms message push newsletter notification text'.split(' '),
);
/** Phrases that say what was done with the object: “café offert”. */
const GIVEN_OUT =
  / (?:offert|donne|distribue|pose|installe|envoye|imprime|remis|given|sent|out|printed|mailed|aired|diffuse|depose|loue|reserve|habille)(?: |$)/;
/** Objects, which a label in the plural counts. */
const OBJECT_IDS: ReadonlySet<string> = new Set(['print', 'giveaway']);
/** Means that are counted without a plural. */
const MASS_NOUNS: ReadonlySet<string> = new Set(['staff', 'effectif', 'headcount', 'dotation']);
const OF_OTHERS: ReadonlySet<string> = new Set('among amongst parmi aupres chez from'.split(' '));
/** How far such a participle may stand from its noun: “contacts presse touchés”. */
const UNDOING_REACH = 1;
const FLATTERY: ReadonlySet<ConceptClass> = new Set([
  'exposure',
  'reaction',
  'audience',
  'price-of-exposure',
  'undefined',
]);

/** One concept, or several with no frame (verdict.md 4.3.9 and 10): the syntactic head decides. */
export function gradeHead(items: readonly Item[], context: GradingContext): Grading {
  const visible = withoutDescribing(withoutGoverned(items, context.language, context.source), context);
  const counted = beforeAttribution(visible);
  const phrase = context.off.has('head') ? counted : headPhrase(visible, counted);
  const deciding = decidingConcept(visible, phrase, context);
  if (!deciding || isUnderUnreadHead(visible, deciding)) return UNKNOWN;
  const conceptClass = strengthened(deciding, visible);
  if (conceptClass === 'unknown') return UNKNOWN;
  const grading = gradeConcept(deciding, conceptClass);
  const isContested = new Set(counted.map((item) => gradeConcept(item).verdict)).size > 1;
  return isContested ? { ...grading, confidence: 'low' } : grading;
}

/** The concepts of the first noun phrase that has any: what follows a preposition only completes it. */
function headPhrase(items: readonly Item[], counted: readonly ConceptItem[]): readonly ConceptItem[] {
  let phrase: ConceptItem[] = [];
  for (const item of items) {
    if (isConcept(item) && counted.includes(item)) {
      phrase.push(item);
      // “customers from partner” holds its own preposition: what follows completes it.
      if (WITH_SOURCE.test(item.text)) return phrase;
    } else if (phrase.length > 0 && isMark(item, '–')) {
      // “Salon Batimat – leads”: a channel before a dash is a title, not the head.
      if (phrase.some((concept) => concept.concept.role !== 'counted')) return phrase;
      phrase = [];
    } else if (
      phrase.length > 0 &&
      (isMark(item, ',') || isWordIn(item, PREPOSITIONS) || isRelative(items, item))
    )
      return phrase;
  }
  return phrase;
}

/** “posts tagging the buyer”: an English participle with its object completes the noun before it. */
function isRelative(items: readonly Item[], item: Item): boolean {
  return (
    item.kind === 'word' &&
    /\p{L}{2}ing$/u.test(item.text) &&
    isWordIn(items[items.indexOf(item) + 1], ARTICLES)
  );
}

function beforeAttribution(items: readonly Item[]): readonly ConceptItem[] {
  const kept: ConceptItem[] = [];
  let isAttributed = false;
  for (const item of items) {
    if (isMark(item, '–') || isMark(item, ',')) isAttributed = false;
    else if (isWordIn(item, ATTRIBUTIONS) && kept.some(isMeasure)) isAttributed = true;
    else if (kept.length === 0 && namesRecipients(items, item)) isAttributed = true;
    else if (isConcept(item) && !isAttributed) kept.push(item);
  }
  return kept;
}

/** “présentés aux acheteurs”, “read out to customers”: those who receive are not what is counted. */
function namesRecipients(items: readonly Item[], item: Item): boolean {
  const before = items[items.indexOf(item) - 1];
  if (item.kind !== 'word' || before?.kind !== 'word') return false;
  return item.text === 'to'
    ? /\p{L}(?:ed|wn|ven)$/u.test(before.text)
    : item.text === 'aux' && /\p{L}e$/u.test(before.text);
}

/** “partner-sourced revenue”: the partner is not what is measured. */
function isMeasure(item: ConceptItem): boolean {
  return item.concept.role !== 'counted';
}

/** “nombre de stands”: nothing but counting words beside the concept. */
function standsAlone(items: readonly Item[]): boolean {
  return items.every(
    (item) =>
      item.kind !== 'word' ||
      /\d/.test(item.text) ||
      [
        FRENCH_WORDS,
        ENGLISH_WORDS,
        COUNTS,
        BREAKDOWNS,
        CHANNELS,
        STRENGTHENERS,
        PAID,
        USES,
        UNQUALIFIED,
        SHARED_ADJECTIVES,
      ].some((set) => set.has(item.text)),
  );
}

/** “animations réalisées en magasin”, “codes utilisés sur le pack”: carried out or used, wherever it was. */
function isDone(items: readonly Item[], head: ConceptItem): boolean {
  let after = items.indexOf(head) + 1;
  while (isGap(items[after])) after += 1;
  if (head.concept.conceptClass === 'output') return isWordIn(items[after], DONE);
  // “codes on-pack saisis”
  return items.slice(after, after + SOFT_PARTICIPLE_REACH).some((item) => isWordIn(item, USES));
}

/**
 * “le stand”: one channel or one object counts nothing; “podcasts vidéo” or “nombre de stands” does. A single word says
 * the same in the plural (verdict.md 4.1).
 */
function isCounted(items: readonly Item[], head: ConceptItem, { source }: GradingContext): boolean {
  if (head.concept.conceptClass !== 'output' || MASS_NOUNS.has(head.text) || items.length === 1) return true;
  if (/[sx]$/i.test(source.slice(head.start, head.end)) || hasWordIn(items, COUNTS)) return true;
  return head.text.includes(' ') || DIVIDED.test(source);
}

/** “hero banner”, “affiche A2”: one object beside other words is a thing to make; “flyers” or “banner / store” counts. */
function isOneObject(items: readonly Item[], head: ConceptItem, { source }: GradingContext): boolean {
  const isObject = OBJECT_IDS.has(head.concept.id) || head.text === 'hashtag';
  if (!isObject || MASS_NOUNS.has(head.text)) return false;
  if (/\p{L}[sx](?!\p{L})/iu.test(source)) return false;
  if (GIVEN_OUT.test(head.text) || items.indexOf(head) > 1 || conceptsOf(items).length > 1) return false;
  return !hasWordIn(items, COUNTS) && !DIVIDED.test(source) && !/\d/.test(source.slice(0, head.start));
}

/** A participle beside its noun decides, unless the noun is firmer than it (“commandes livrées”). */
function decidingConcept(
  items: readonly Item[],
  phrase: readonly ConceptItem[],
  context: GradingContext,
): ConceptItem | undefined {
  const head = openingMeans(items, phrase, context) ?? pickHead(phrase, context);
  if (!head)
    return phrase.find((item) => item.concept.role === 'participle' && hasContentBeside(items, item));
  const subscribed = peopleWho(items, head);
  if (subscribed) return subscribed;
  const participle = sentThing(items, head, context.source) ?? participleOf(items, head);
  if (!participle) {
    if (isOneObject(items, head, context)) return undefined;
    if (head.concept.role === 'noun' || isDone(items, head)) return head;
    if (!isCounted(items, head, context)) return undefined;
    return head.concept.role === 'soft' || standsAlone(items) ? head : undefined;
  }
  if (head.concept.conceptClass === 'output' && isNoProduct(head, participle)) return head;
  const isNoun = head.concept.role === 'noun';
  if (isNoun && FIRM_CLASSES.has(head.concept.conceptClass))
    return isUndone(head, participle) || sentThing(items, head, context.source) ? participle : head;
  if (isNoun && head.concept.conceptClass === 'audience' && participle.concept.id === 'active')
    return participle;
  // “Avis déposés” are still opinions.
  if (isNoun && head.concept.conceptClass === 'perception') return head;
  const isFlattery = isNoun && FLATTERY.has(head.concept.conceptClass);
  return isFlattery && !SALES.has(participle.text) ? head : participle;
}

/** “Posts co-signés” and “talks delivered” are still what they are; an e-mail that is delivered reached somebody. */
function isNoProduct(head: ConceptItem, { concept }: ConceptItem): boolean {
  if (concept.id === 'delivered') return !head.text.split(' ').some((word) => MAIL.has(word));
  return concept.id === 'signed';
}

/** “clients abonnés à la page”, “clients inscrits au webinaire”: those customers are counted for what they joined. */
function peopleWho(items: readonly Item[], head: ConceptItem): ConceptItem | undefined {
  const next = items[items.indexOf(head) + 1];
  if (head.concept.conceptClass !== 'customer' || !isConcept(next)) return undefined;
  return /^(?:abonne|inscrit) /.test(next.text) && !FIRM_CLASSES.has(next.concept.conceptClass)
    ? next
    : undefined;
}

/** “Clients touchés” counts no customer won, nor does “prospects démarchés” count a prospect's answer. */
function isUndone(head: ConceptItem, participle: ConceptItem): boolean {
  if (UNDOING_IDS.has(participle.concept.id)) return true;
  if (head.concept.id === 'activation') return participle.concept.conceptClass === 'output';
  const isPerson = head.concept.conceptClass === 'customer' || head.text.includes('prospect');
  return isPerson && participle.concept.id === 'approached';
}

/** “relances clients”: no French participle stands before its noun, so this one is a noun itself. */
function openingMeans(
  items: readonly Item[],
  phrase: readonly ConceptItem[],
  context: GradingContext,
): ConceptItem | undefined {
  const [first, second] = phrase;
  if (context.language !== 'fr' || !first || second?.concept.role !== 'noun') return undefined;
  // “ayant donné un achat” is a verb with its object.
  if (isWordIn(items[items.indexOf(first) + 1], ARTICLES)) return undefined;
  return first.concept.role === 'participle' && first.concept.conceptClass === 'output' ? first : undefined;
}

/** Among the nouns of the firmest role there is: French, the first; English, the last. */
function pickHead(phrase: readonly ConceptItem[], context: GradingContext): ConceptItem | undefined {
  for (const role of ['noun', 'soft', 'counted'] as const) {
    const nouns = phrase.filter((item) => item.concept.role === role);
    const last = nouns.at(-1);
    if (!last) continue;
    if (context.language === 'fr' || context.off.has('head')) return nouns[0];
    return nouns.find((noun) => isQualifiedBy(noun, last, context)) ?? last;
  }
  return undefined;
}

/** “followers clients”: English nouns that qualify another are singular; a plural or a verb in -ing is qualified itself. */
function isQualifiedBy(noun: ConceptItem, last: ConceptItem, { source }: GradingContext): boolean {
  if (!FLATTERY.has(noun.concept.conceptClass) || !FIRM_CLASSES.has(last.concept.conceptClass)) return false;
  // “users upgraded to paid”: a verb is qualified by nothing.
  return !/^\p{L}+(?:ed|ing)\b/u.test(last.text) && /(?:s|ing)$/i.test(source.slice(noun.start, noun.end));
}

/** “Liks from customers”: a head that no list holds may be a misspelt reaction; its complement must not decide. */
function isUnderUnreadHead(items: readonly Item[], deciding: ConceptItem): boolean {
  if (!FIRM_CLASSES.has(deciding.concept.conceptClass)) return false;
  const before = items.slice(0, items.indexOf(deciding));
  if (conceptsOf(before).length > 0) return false;
  const at = before.findIndex((item, index) => index > 0 && isWordIn(item, PREPOSITIONS));
  const head = before[at - 1];
  return head?.kind === 'word' && /^[a-z]{3,}(?<!ing)$/.test(head.text) && !isOrdinaryWord(head.text);
}

/** A participle, or an outcome said of its noun: “visiteurs convertis”, “samples bought”, not “followers achetés”. */
function isParticiple(item: Item | undefined, head: ConceptItem): item is ConceptItem {
  if (!isConcept(item)) return false;
  if (item.concept.role === 'participle' || CONVERTED.has(item.text)) return true;
  return head.concept.id === 'giveaway' && BOUGHT.has(item.text);
}

function participleOf(items: readonly Item[], head: ConceptItem): ConceptItem | undefined {
  const index = items.indexOf(head);
  // A soft noun may be qualified before its participle: “abonnements salle de sport vendus”.
  const reach = head.concept.role === 'noun' ? UNDOING_REACH : SOFT_PARTICIPLE_REACH;
  let after = index + 1;
  while (isGap(items[after])) after += 1;
  const beside = after;
  while (isGap(items[after]) || (after <= index + reach && isBetween(items[after]))) after += 1;
  let before = index - 1;
  while (isWordIn(items[before], ARTICLES)) before -= 1;
  for (const candidate of [items[after], items[before]]) {
    if (!isParticiple(candidate, head)) continue;
    const isBeside = head.concept.role !== 'noun' || items.indexOf(candidate) <= beside;
    if (isBeside || UNDOING_IDS.has(candidate.concept.id)) return candidate;
  }
  return undefined;
}

/** “Uplift among exposed shoppers”: what such a preposition opens is not said of the noun before it. */
function isBetween(item: Item | undefined): boolean {
  return item?.kind === 'word' && !OF_OTHERS.has(item.text);
}

function isGap(item: Item | undefined): boolean {
  return isWordIn(item, PARTICIPLE_GAPS) || isWordIn(item, COUNTS);
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
  if (own === 'contact' && hasWordIn(items, QUALIFIERS)) return 'lead';
  if (own === 'audience' && items.some((other) => other.text === 'premium')) return 'customer';
  if ((own === 'audience' || own === 'intent' || own === 'stock') && isPaidFor(items)) return 'customer';
  return own;
}

function isPaidFor(items: readonly Item[]): boolean {
  // “Organic vs paid”: the traffic was paid for, not the thing.
  if (hasWordIn(items, UNPAID)) return false;
  return items.some((item, index) => isWordIn(item, PAID) && !isWordIn(items[index + 1], PAID_MEDIA));
}
