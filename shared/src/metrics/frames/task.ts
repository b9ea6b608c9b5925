import { FIRM_CLASSES, isConcept, isWordIn } from '../grading.ts';
import type { Item, Reading } from '../items.ts';
import { stripAccents } from '../tokens.ts';

/** Verbs of growth: “augmenter les ventes” still says what is counted. */
const GROWTH_VERBS: ReadonlySet<string> = new Set(
  `accroitre augmenter baisser convertir developper doubler gagner generer maximiser obtenir recruter reduire
  signer tripler vendre`.split(/\s+/),
);
const ENGLISH_TASKS: ReadonlySet<string> = new Set(
  `add buy contact create email follow improve launch like order post publish schedule share start tag upload
  agree align ask book brief build call check choose confirm decide define design draft edit fill find finish fix get
  give hang hire invite keep make meet negotiate organise organize paint pay pick plan prepare print proofread read rent
  review send set settle sign talk test train translate update validate visit write`.split(/\s+/),
);
/** Nouns that end as French verbs do: “panier des clients” is no task. */
const NOUNS_LIKE_VERBS: ReadonlySet<string> = new Set(
  `panier atelier courrier fichier dossier premier dernier chantier calendrier cahier papier quartier metier loyer plaisir
  avenir souvenir loisir desir soir courtier leader dealer partner reseller follower customer buyer order user number hier
  papier escalier particulier conseiller banquier routier papetier berger verger danger foyer`.split(/\s+/),
);
/** What follows a verb and no noun of these endings: “acheter des badges”. */
const PARTITIVES: ReadonlySet<string> = new Set('des du de deux trois'.split(' '));
const DETERMINERS: ReadonlySet<string> = new Set(
  'le la les l un une nos notre vos leur ce cette the a an our your this their'.split(' '),
);

const FILE_NAME =
  /\.(?:pdf|pptx?|docx?|xlsx?|csv|png|jpe?g|gif|svg|mp4|mov|zip|psd|indd|key|txt|md|ics)\s*$/iu;

/** “logo_v3.png”: a document, which measures nothing. */
export function isFileName(source: string): boolean {
  return FILE_NAME.test(source);
}

/** “Être n° 1”, “become the reference”: a wish, which measures nothing. */
const WISH = /^\s*(?:être|etre|devenir|be|become|like (?:an?|last))\s/iu;

/** “Devis à valider”, “contract to be signed”: a line of a list of things to do. */
const TO_DO =
  /(?<=\s)(?:a (?:re)?(?:faire|nvoyer|signer|valider|envoyer|lire|imprimer|commander|reserver|preparer|corriger|definir|confirmer|finaliser|prevoir|caler|trouver|choisir|contacter|relancer|rappeler|inviter|tourner|programmer|rediger|monter|planifier|briefer|payer|fixer|verifier|traduire|livrer|voir)(?!\p{L})|to (?:be (?:signed|sent|confirmed|defined|done|approved|reviewed|printed|booked|decided|agreed|paid)|do|review|confirm|define|sign|send|print|approve|decide)\s*$)/iu;

/** “Commande du traiteur”, “réservation de la salle”: one deed on one thing is a step of the plan, and counts nothing. */
const DEEDS: ReadonlySet<string> = new Set(
  `achat commande reservation location signature envoi impression publication creation livraison validation paiement
  distribution transformation conversion installation essai demo demonstration test renouvellement`.split(
    /\s+/,
  ),
);
/** “Contrat d'influence”, “facture de l'agence”: one paper. */
const PAPERS: ReadonlySet<string> = new Set('contrat facture contract invoice opportunite droit'.split(' '));
const OF = /^(?:de |d'|du |des |of |for )/iu;
const ON_ONE_THING = /^(?:du|de la|de l'|des|de notre|de nos|de votre|d'un|d'une)\s*[\p{L}\d]/iu;

/** The stand that is booked, not a count of stands. */
function isOneMeans(item: Item, source: string): boolean {
  return (
    isConcept(item) && item.concept.role === 'counted' && !/s$/i.test(source.slice(item.start, item.end))
  );
}

function isDeed({ source, items }: Reading): boolean {
  const first = items[0];
  if (!first || first.kind === 'mark') return false;
  const typed = stripAccents(source.slice(first.start, first.end).toLowerCase());
  const rest = source.slice(first.end).trimStart();
  if (!(DEEDS.has(typed) && ON_ONE_THING.test(rest)) && !(PAPERS.has(typed) && OF.test(rest))) return false;
  return items
    .slice(1)
    .every((item) => (item.kind === 'word' && !/\d|%/.test(item.text)) || isOneMeans(item, source));
}

/** “RDV à 9h”, “meeting at 10”: when it is, not how many there were. */
const AT_AN_HOUR =
  /^\s*(?:rdv|rendez-vous|meeting|appointment|call|demo)\s+(?:(?:a|at|de)\s+)?\d{1,2}\s?(?:h|:|am|pm)/iu;
const MEETINGS: ReadonlySet<string> = new Set('rendez meeting appointment'.split(' '));
const ONE: ReadonlySet<string> = new Set('le la l un une notre the a an our mon ma my'.split(' '));
const TOGETHER: ReadonlySet<string> = new Set('avec with chez'.split(' '));
/** “RDV avec l'imprimeur”, “meeting with Anna”: one date with one person, unless that one may buy. */
function isDate({ source, items }: Reading): boolean {
  const at = items.findIndex((item) => isWordIn(item, TOGETHER));
  const [before, after] = [items[at - 1], items[at + 1]];
  if (!isConcept(before) || at !== 1 || !MEETINGS.has(before.text.split(' ')[0] ?? '')) return false;
  const isOne = isWordIn(after, ONE);
  const isNamed = after?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(source.slice(after.start));
  return (isOne || isNamed) && !items.slice(at).some(isConcept);
}

/** “Relire le contrat”, “book the venue”: a thing to do, which measures nothing. */
export function isTask(reading: Reading): boolean {
  const { source, items } = reading;
  const [verb, determiner] = items;
  if (
    TO_DO.test(stripAccents(source)) ||
    AT_AN_HOUR.test(stripAccents(source)) ||
    isDeed(reading) ||
    isDate(reading)
  )
    return true;
  if (WISH.test(source)) return true;
  if (!verb || verb.kind === 'mark') return false;
  // As typed: typo repair may have read “monter” as a misspelt concept.
  const typed = stripAccents(source.slice(verb.start, verb.end).toLowerCase());
  if (isWordIn(determiner, PARTITIVES) || /^\d+$/.test(determiner?.text ?? ''))
    return /^\p{L}{3,}(?:er|ir)$/u.test(typed) && !NOUNS_LIKE_VERBS.has(typed) && !GROWTH_VERBS.has(typed);
  if (!isWordIn(determiner, DETERMINERS)) return false;
  const isFirm = isConcept(verb) && FIRM_CLASSES.has(verb.concept.conceptClass);
  if (isFirm && verb.text.startsWith(typed.slice(0, -1)) && !ENGLISH_TASKS.has(typed)) return false;
  return ENGLISH_TASKS.has(typed) || (/^\p{L}{2,}(?:er|ir|re)$/u.test(typed) && !GROWTH_VERBS.has(typed));
}
