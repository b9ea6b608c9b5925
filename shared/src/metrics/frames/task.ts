import { isWordIn } from '../grading.ts';
import type { Reading } from '../items.ts';
import { stripAccents } from '../tokens.ts';

/** Verbs of growth: “augmenter les ventes” still says what is counted. */
const GROWTH_VERBS: ReadonlySet<string> = new Set(
  `accroitre acheter augmenter baisser convertir developper doubler gagner generer maximiser obtenir recruter reduire
  signer tripler vendre`.split(/\s+/),
);
const ENGLISH_TASKS: ReadonlySet<string> = new Set(
  `agree align ask book brief build call check choose confirm decide define design draft edit fill find finish fix get
  give hang hire invite keep make meet negotiate organise organize paint pay pick plan prepare print proofread read rent
  review send set settle sign talk test train translate update validate visit write`.split(/\s+/),
);
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
const WISH = /^\s*(?:être|etre|devenir|be|become)\s/iu;

/** “Relire le contrat”, “book the venue”: a thing to do, which measures nothing. */
export function isTask({ source, items }: Reading): boolean {
  const [verb, determiner] = items;
  if (WISH.test(source)) return true;
  if (!verb || verb.kind === 'mark' || !isWordIn(determiner, DETERMINERS)) return false;
  // As typed: typo repair may have read “monter” as a misspelt concept.
  const typed = stripAccents(source.slice(verb.start, verb.end).toLowerCase());
  if (verb.kind === 'concept' && verb.text.startsWith(typed.slice(0, -1))) return false;
  return ENGLISH_TASKS.has(typed) || (/^\p{L}{2,}(?:er|ir|re)$/u.test(typed) && !GROWTH_VERBS.has(typed));
}
