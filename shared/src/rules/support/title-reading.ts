import { plainText } from '../../core/plain-text.ts';

/** Reading of a title by its words. */

const STOP_WORDS = words(`a au aux avec ce ces dans de des du d en et est l la le les leur leurs nos notre par
  pour qui que sa ses son sur un une vos votre the of on in to for and with our their by an at from its`);

const VAGUE_WORDS =
  words(`ameliorer booster developper augmenter renforcer optimiser maximiser accroitre faire
  travailler improve boost grow increase develop strengthen optimise optimize maximise maximize visibilite
  notoriete image presence buzz rayonnement croissance performance succes engagement awareness visibility growth
  success`);

const MIN_WORD_LENGTH = 3;

const ENGLISH_MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december';
const MONTHS = `janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|${ENGLISH_MONTHS}`;

/** Dates, years, quarters, age ranges and days of a month: digits that state no quantity. The order matters. */
const NOT_QUANTITIES: readonly RegExp[] = [
  /(?<![0-9])(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}([/.-])[0-9]{1,2}\1(?:[0-9]{4}|[0-9]{2})|(?:0[1-9]|[12][0-9]|3[01])\/(?:0[1-9]|1[0-2]))(?![0-9/])/g,
  /(?<![0-9a-z])(?<![0-9][.,])(?!1900|2000)(?:19|20)[0-9]{2}(?:[-–/][0-9]{2})?(?![0-9a-z])(?![.,][0-9])(?!\s*[%€$£])/g,
  /(?<![0-9a-z])(?:[tq][1-4]|[sh][12]|[1-4](?:er|e|eme|nd|nde|st|rd|th)\s+(?:trimestre|semestre|quarter|half))(?![0-9a-z])/g,
  /(?<![0-9.,])[0-9]{1,2}(?:\s*[-–]\s*|\s+(?:a|et|to|and)\s+)[0-9]{1,2}\s*(?:ans|years?)(?![0-9a-z])/g,
  /(?<![a-z])(?:les|des|aux|the|aged|ages)\s+[1-9][0-9]\s*[-–]\s*[1-9][0-9](?![0-9a-z])(?!\s*[%€$£])/g,
  /(?<![0-9a-z.,])[1-9][0-9]\s*[-–]\s*[1-9][0-9](?!\s*[0-9a-z%€$£])/g,
  new RegExp(`(?<![0-9a-z.,])[0-3]?[0-9](?:er|st|nd|rd|th)?\\s+(?:of\\s+)?(?:${MONTHS})(?![a-z])`, 'g'),
  new RegExp(
    `(?<![a-z])(?:${ENGLISH_MONTHS})\\s+[0-3]?[0-9](?:st|nd|rd|th)?(?![0-9a-z])(?!\\s*[a-z%€$£])`,
    'g',
  ),
];

/** The words of a title that carry meaning, each once. */
export function contentTokens(title: string): ReadonlySet<string> {
  const tokens = plainText(title).split(/[^\p{L}\p{N}]+/u);
  return new Set(tokens.filter((token) => token.length >= MIN_WORD_LENGTH && !STOP_WORDS.has(token)));
}

/** Whether one of the words only wishes: a vague verb or a vague noun. */
export function hasVagueWord(tokens: ReadonlySet<string>): boolean {
  return [...tokens].some((token) => VAGUE_WORDS.has(token));
}

export function hasDigit(title: string): boolean {
  return /[0-9]/.test(title);
}

/** Whether a title states a quantity: a digit is left once dates, years, quarters and ages are taken out. */
export function statesQuantity(title: string): boolean {
  let rest = plainText(title);
  for (const pattern of NOT_QUANTITIES) rest = rest.replace(pattern, ' ');
  return hasDigit(rest);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
