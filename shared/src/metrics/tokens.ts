import { ABBREVIATIONS, RATE_COMPLEMENTS } from './abbreviations.ts';
import { emojiWord, INTENSIFIER_EMOJI } from './emoji.ts';
import { stem } from './stem.ts';

/** How many tokens of a label are looked at, and how many characters: a longer label is no label. */
export const MAX_TOKENS = 200;
export const MAX_CHARACTERS = 2_000;

export type Token = {
  /** Normalised text: a base-form word, or a mark such as `,` or `=>`. */
  readonly text: string;
  readonly isMark: boolean;
  /** Span in the source that was read, end exclusive. */
  readonly start: number;
  readonly end: number;
};

export type Tokens = {
  /** The NFKC text, cut to MAX_CHARACTERS, that the spans refer to. */
  readonly source: string;
  readonly tokens: readonly Token[];
};

/** One alternative for each kind of token, in order of preference. */
const PATTERNS = {
  arrow: /[→➜➔⇒⟶➡⮕]|=>|-{1,2}>|>{1,3}/,
  guillemet: /[▶»«]/,
  // “Stand n° 4” is the fourth, “n° de stands” is a count.
  count: /(?:n[°º]|№)(?!\s*\d)|\bno\.(?=\s)|#(?=\s*(?:of|de|d')\b)/,
  turnover: /\bc\.\s?a\b\.?/,
  contraction: /\b(?:do|does|did|is|are|was|were|has|have|can|could|would|should)n't\b/,
  // “J+7”, “D+30”: one word, no sum and no list.
  offset: /\b[jdwms]\+\d{1,3}\b/,
  word: /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/u,
  emoji: /\p{Extended_Pictographic}|★/u,
  dash: /\s[-–—|:]+\s|[–—|:](?=\s)|(?<=\s)[–—]/,
  currency: /[€$£]/,
  mark: /[/%+,;()&=]/,
} as const;
type TokenKind = keyof typeof PATTERNS;
/** Words first: nearly every token is one. */
const KINDS: readonly TokenKind[] = ['word', ...(Object.keys(PATTERNS) as TokenKind[])];

const TOKEN_PATTERN = new RegExp(
  Object.entries(PATTERNS)
    .map(([kind, pattern]) => `(?<${kind}>${pattern.source})`)
    .join('|'),
  'giu',
);

const CURRENCY_WORDS: Readonly<Record<string, string>> = { '€': 'euro', $: 'dollar', '£': 'pound' };

/** Reads a label into base-form tokens (verdict.md 4.1.1–4.1.4). Never throws; looks at a bounded prefix. */
export function tokenise(label: string): Tokens {
  const source = label.slice(0, MAX_CHARACTERS).normalize('NFKC').replace(/[‘’]/g, "'");
  const tokens: Token[] = [];
  let intensifier: Token | undefined;
  for (const match of source.matchAll(TOKEN_PATTERN)) {
    if (tokens.length >= MAX_TOKENS) break;
    const span = { start: match.index, end: match.index + match[0].length };
    if (match[0] === INTENSIFIER_EMOJI) intensifier = { text: 'buzz', isMark: false, ...span };
    const kind = kindOf(match);
    const isMark =
      kind === 'arrow' || kind === 'guillemet' || kind === 'dash' || (kind === 'mark' && match[0] !== '%');
    for (const text of textsOf(kind, match[0], span, source, tokens.at(-1)?.text))
      tokens.push({ text, isMark, ...span });
  }
  if (intensifier && tokens.length === 0) tokens.push(intensifier);
  return { source, tokens: repairReadings(tokens.slice(0, MAX_TOKENS)) };
}

function kindOf(match: RegExpMatchArray): TokenKind {
  const { groups } = match;
  return KINDS.find((kind) => groups?.[kind] !== undefined) ?? 'mark';
}

type Span = { readonly start: number; readonly end: number };

function textsOf(
  kind: TokenKind,
  raw: string,
  span: Span,
  source: string,
  before: string | undefined,
): readonly string[] {
  switch (kind) {
    case 'arrow':
      return ['=>'];
    case 'guillemet':
      return isArrow(raw, span, source) ? ['=>'] : [];
    case 'count':
      return ['nombre'];
    case 'turnover':
      return ['chiffre', 'affaire'];
    case 'contraction':
      return ['not'];
    case 'offset':
      return [raw.toLowerCase().replace('+', '')];
    case 'word':
      return wordTexts(raw, source[span.start - 1] === "'", before);
    case 'emoji':
      return emojiTexts(raw);
    case 'dash':
      return ['–'];
    case 'currency':
      return [CURRENCY_WORDS[raw] ?? raw];
    case 'mark':
      return [raw === ';' ? ',' : raw];
  }
}

/** `▶` and `»` are arrows between two words only, and `»` not when it closes a quotation. */
function isArrow(raw: string, span: Span, source: string): boolean {
  if (raw === '«' || (raw === '»' && source.includes('«'))) return false;
  return /[\p{L}\p{N}]/u.test(source.slice(0, span.start)) && /[\p{L}\p{N}]/u.test(source.slice(span.end));
}

function wordTexts(raw: string, isAfterApostrophe: boolean, before: string | undefined): readonly string[] {
  const plain = stripAccents(raw.toLowerCase());
  if (isAfterApostrophe && plain === 's') return [];
  // “ça” is a pronoun, not the abbreviation of chiffre d'affaires.
  if (plain === 'ca' && /ç/i.test(raw)) return ['cela'];
  if (plain === 'aff' && before === 'd') return ['affaire'];
  return (ABBREVIATIONS.get(plain) ?? [plain]).map(stem);
}

function emojiTexts(character: string): readonly string[] {
  const word = emojiWord(character);
  return word === undefined ? [] : (ABBREVIATIONS.get(word) ?? [word]).map(stem);
}

/** Readings of a token that its neighbours decide: “rt”, and “no of” without its dot. */
function repairReadings(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, index) => {
    const next = tokens[index + 1]?.text ?? '';
    if (token.text === 'rt') return { ...token, text: RATE_COMPLEMENTS.has(next) ? 'taux' : 'retweet' };
    if (token.text === 'no' && next === 'of') return { ...token, text: 'nombre' };
    return token;
  });
}

const PLAIN = /^[\x20-\x7e]*$/;

/** Removes combining marks and spells ligatures out: “cœur” becomes “coeur”. */
export function stripAccents(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss');
}
