import {
  ATTRIBUTION_WORDS,
  BREAKDOWN_WORDS,
  CHANNEL_WORDS,
  COUNT_WORDS,
  ENGLISH_FUNCTION_WORDS,
  FRENCH_FUNCTION_WORDS,
  MORE_WORDS,
} from './lexicon/function-words.ts';
import { OPAQUE_WORDS } from './lexicon/opaque-words.ts';
import { ORDINARY_NEIGHBOURS, PERSONAL_NAMES } from './lexicon/ordinary-neighbours.ts';
import {
  ORDINARY_ENGLISH,
  ORDINARY_FRENCH,
  ORDINARY_LONG_WORDS,
  ORDINARY_VERBS,
} from './lexicon/ordinary-words.ts';
import { stem } from './stem.ts';
import { stripAccents } from './tokens.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(
    list
      .trim()
      .split(/\s+/)
      .map((word) => stem(stripAccents(word))),
  );
}

export const FRENCH_WORDS = words(FRENCH_FUNCTION_WORDS);
export const ENGLISH_WORDS = words(ENGLISH_FUNCTION_WORDS);
export const COUNTS = words(COUNT_WORDS);
export const MORE = words(MORE_WORDS);
export const BREAKDOWNS = words(BREAKDOWN_WORDS);
export const CHANNELS = words(CHANNEL_WORDS);
export const ATTRIBUTIONS = words(ATTRIBUTION_WORDS);
export const OPAQUE = words(OPAQUE_WORDS);

export const NEGATORS = words(
  'pas non ni sans hors excepte sauf hormis not no without excluding exclude except never jamais minus neither nor zero aucun aucune',
);
/** “X not counted”, “likes exclus”: what stands before is out. */
export const EXCLUDED = words('exclu exclus exclue exclues excluded exclude aside excepted');
export const COUNTED = words('compte comptes comptee compris inclus incluse included counted count counting');
export const STRENGTHENERS = words('qualifie qualified valide validated accepte accepted incremental');
/** A code is counted when one of these says that it was used. */
export const USES = words(
  'utilise saisi tape applique consomme debite flashe presente used entered applied typed claimed activated',
);
/** What was carried out, whatever came of it. */
export const DONE = words(
  'tenu cree created made prepared prepare concu designed co-brande cobrande co brande branded held lance pris enregistre livre shipped launched recorded taken produite realise effectue mene conduit assure accompli execute conducted carried performed done delivered completed',
);
/** What makes a contact a lead: more of them does not. */
export const QUALIFIERS = words('qualifie qualified valide validated accepte accepted');
export const PAID = words('payant paid paying payantes paye payes');
export const UNQUALIFIED = words('unqualified refuse refused rejete rejected disqualifie disqualified');
export const RATES = words('taux rate ratio % pct share-of proportion percent part');
/** Adjectives that leave a count of means a count: “joint webinars”. */
export const SHARED_ADJECTIVES = words(
  'joint conjoint conjointe commun commune co-branded cobrande dedie dediee dedicated partage virtuel virtual presentiel physique regional international',
);
export const GROWTHS = words(
  'croissance progression hausse evolution augmentation growth increase variation rise',
);
export const STOCK_MARKS = words('all-time');
export const PROOF_MARKS = words(
  'control-group before-after temoin lift uplift incremental incrementality incrementalite holdout hold-out avant-apres',
);
export const COSTS = words('cout cost depense spend budget investissement');
export const ARTICLES = words('le la les l un une des notre nos votre vos the a an our your');
export const PARTICIPLE_GAPS = words('deja bien tous toutes en ligne really only effectivement');

/** Frame words that typo repair may restore. */
export const REPAIRABLE_FRAME_WORDS: readonly string[] = [
  'taux',
  'cout',
  'cost',
  'rate',
  'nombre',
  'number',
  'without',
  'sans',
  'cumule',
  'cumulative',
  'lifetime',
];

const ORDINARY_IN_FRENCH = words(ORDINARY_FRENCH);
const ORDINARY_IN_ENGLISH = words(ORDINARY_ENGLISH);

/** Whether an ordinary word is of one language alone: 1 French, -1 English, else 0. */
export function languageOfWord(word: string): -1 | 0 | 1 {
  const isFrench = FRENCH_WORDS.has(word) || ORDINARY_IN_FRENCH.has(word);
  const isEnglish = ENGLISH_WORDS.has(word) || ORDINARY_IN_ENGLISH.has(word);
  if (isFrench === isEnglish) return 0;
  return isFrench ? 1 : -1;
}

const ORDINARY = words(
  `${ORDINARY_FRENCH} ${ORDINARY_ENGLISH} ${ORDINARY_VERBS} ${ORDINARY_LONG_WORDS} ${ORDINARY_NEIGHBOURS} ${PERSONAL_NAMES}`,
);
const KNOWN: ReadonlySet<string> = new Set(
  [
    FRENCH_WORDS,
    ENGLISH_WORDS,
    COUNTS,
    MORE,
    BREAKDOWNS,
    CHANNELS,
    ATTRIBUTIONS,
    OPAQUE,
    NEGATORS,
    EXCLUDED,
    COUNTED,
    STRENGTHENERS,
    SHARED_ADJECTIVES,
    PAID,
    USES,
    DONE,
    UNQUALIFIED,
    RATES,
    GROWTHS,
    STOCK_MARKS,
    PROOF_MARKS,
    COSTS,
    ORDINARY,
  ].flatMap((set) => [...set]),
);

/** Whether a base-form word is known, apart from the lexicon's own words: it is then never “corrected”. */
export function isOrdinaryWord(word: string): boolean {
  const masculine = word.endsWith('e') ? word.slice(0, -1) : word;
  return KNOWN.has(word) || ORDINARY.has(masculine);
}
