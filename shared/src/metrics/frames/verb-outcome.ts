import type { Concept } from '../concept.ts';
import { asWord, conceptsOf, FIRM_CLASSES, inferredConcept, isConcept } from '../grading.ts';
import type { Item } from '../items.ts';
import { stem } from '../stem.ts';
import { stripAccents } from '../tokens.ts';

const forms = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).map((word) => stem(stripAccents(word))));

/** Verbs that commit somebody to pay, in the forms that follow “qui” and “who”. */
const OUTCOME_VERBS = forms(
  `signe signent signé souscrit souscrivent paie paient paye payent payé dépense dépensent dépensé adhère adhèrent adhéré cotise
  cotisent cotisé loue louent loué rachète rachètent racheté règle règlent réglé valide valident validé consomme consomment
  franchit franchissent concluent conclut concrétise concrétisent craquent engagent
  repart repartent reparti commande commandent réserve réservent réservé donne donnent donné renouvelle renouvellent renouvelé
  sign signed book books pay pays spend spends spent upgrade upgrades upgraded pledge pledged rent rents rented reserve reserved renew renews
  renewed hire hired gave give donate purchase`,
);
/** What some of these verbs take that commits to nothing: “qui signent la pétition”, “who pay attention”. */
const LIGHT_OBJECTS = forms(
  `petition petitions attention avis opinion note mail email adresse adress nom name accord consentement feedback time temps like pouce cœur coeur
  review score vote voix visit visite gratuit gratuite free gratuitement`,
);
/** How far the verb may stand from the pronoun: “qui ont déjà”, “who then”. */
const REACH = 4;

const COMMITTED: Concept = {
  id: 'outcome-verb',
  conceptClass: 'purchase',
  role: 'noun',
  frame: 'plain',
  why: { fr: 'un acte qui engage à payer', en: 'an act that commits to pay' },
};

/**
 * Reads what follows “qui” or “who” as an outcome when its verb is one (“visiteurs qui signent”), whatever lesser
 * concept is its object; and lets an outcome's participle stand alone (“qui ont souscrit”).
 */
export function withOutcomeVerb(tail: readonly Item[]): readonly Item[] {
  const items = tail.map((item) => (isFirmParticiple(item) ? asNoun(item) : item));
  if (conceptsOf(items).some(({ concept }) => FIRM_CLASSES.has(concept.conceptClass))) return items;
  if (items.some((item) => item.text.split(' ').some((word) => LIGHT_OBJECTS.has(word)))) return items;
  const at = items.slice(0, REACH).findIndex((item) => item.kind !== 'mark' && OUTCOME_VERBS.has(item.text));
  const verb = items[at];
  if (!verb) return items;
  return items.map((item, index) => {
    if (index === at) return inferredConcept(verb, COMMITTED);
    return isConcept(item) ? asWord(item) : item;
  });
}

function isFirmParticiple(item: Item): boolean {
  return isConcept(item) && item.concept.role === 'participle' && FIRM_CLASSES.has(item.concept.conceptClass);
}

function asNoun(item: Item): Item {
  return isConcept(item) ? inferredConcept(item, { ...item.concept, role: 'noun' }) : item;
}
