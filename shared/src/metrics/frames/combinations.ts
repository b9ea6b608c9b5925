import type { ConceptClass } from '../concept.ts';
import type { ConceptItem, Item } from '../items.ts';
import { stem } from '../stem.ts';

/** A concept that another word of the label turns into another class. */
type Combination = {
  readonly conceptIds: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly unless: ReadonlySet<string>;
  /** `unknown` when the words leave two readings of different grades. */
  readonly becomes: ConceptClass | 'unknown';
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean).map(stem));

const COMBINATIONS: readonly Combination[] = [
  {
    // The press and creator platforms sell subscriptions: paid or free must be said.
    conceptIds: set('subscriber subscription'),
    words: set(
      'patreon onlyfans substack twitch tipeee mediapart kofi journal magazine newspaper presse press gazette fansly floatplane',
    ),
    unless: set('payant paid paying free gratuit premium follower'),
    becomes: 'unknown',
  },
  {
    // Accounts opened in a period, not those held.
    conceptIds: set('account-stock'),
    words: set('ouvert opened cree created nouveau new'),
    unless: set('total inactif dormant depuis since'),
    becomes: 'intent',
  },
  {
    // Somebody who came to our own place chose to come.
    conceptIds: set('visit'),
    words: set(
      'boutique magasin stand showroom pop-up popup shop store booth atelier corner restaurant concession agence cave domaine dealership winery garage pharmacie',
    ),
    unless: set('listing ligne online web page site app play passage fiche internet'),
    becomes: 'intent',
  },
  {
    // How long an episode is listened to is no loyalty.
    conceptIds: set('retention'),
    words: set('episode video visionnage ecoute spot reel watch'),
    unless: set('client abonne payant customer subscriber sponsor donateur donor annonceur'),
    becomes: 'attention',
  },
  {
    // A document is given against an address.
    conceptIds: set('download'),
    words: set(
      `guide brochure plaquette catalogue rapport etude infographie pdf checklist kit modele recette whitepaper ebook report template datasheet
      toolkit playbook document documentation ressource resource presentation deck fiche cahier livret replay coupon code bon voucher`,
    ),
    unless: set('app appli application podcast'),
    becomes: 'contact',
  },
];

/** The class that the other words of the label give to a concept, if any. */
export function combinedClass(
  item: ConceptItem,
  items: readonly Item[],
): ConceptClass | 'unknown' | undefined {
  const words = items.flatMap((other) => (other === item ? [] : other.text.split(' ')));
  return COMBINATIONS.find(
    (combination) =>
      combination.conceptIds.has(item.concept.id) &&
      words.some((word) => combination.words.has(word)) &&
      ![...words, ...item.text.split(' ')].some((word) => combination.unless.has(word)),
  )?.becomes;
}
