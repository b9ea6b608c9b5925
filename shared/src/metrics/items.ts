import type { Language } from '../core/language.ts';
import { CLASS_GRADES, type Concept } from './concept.ts';
import type { TrieNode } from './phrase-trie.ts';
import { buildPhraseTable, LINKER_WORDS, type PhraseMeaning } from './phrases.ts';
import { stripAccents, type Token, type Tokens, tokenise } from './tokens.ts';
import { type FitsContext, typoRepair } from './typos.ts';
import { ENGLISH_WORDS, FRENCH_WORDS, languageOfWord } from './words.ts';

export type ConceptItem = {
  readonly kind: 'concept';
  readonly concept: Concept;
  readonly text: string;
  readonly language: Language | 'both';
  readonly start: number;
  readonly end: number;
};
export type WordItem = {
  readonly kind: 'word' | 'mark';
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

/** One piece of a label: a concept of the lexicon, an ordinary word, or a mark. Spans are into the source text. */
export type Item = ConceptItem | WordItem;

export type Reading = {
  readonly source: string;
  readonly items: readonly Item[];
  readonly language: Language;
  readonly wasRepaired: boolean;
};

const TABLE = buildPhraseTable((concept) => CLASS_GRADES[concept.conceptClass]);
const repair = typoRepair(TABLE.wordGrades);

/** How many phrases the lexicon holds, French and English counted apart. */
export const LEXICON_SIZE = TABLE.size;

/** Reads a label into items: tokens, typo repair, then the longest phrases of the lexicon. */
export function readItems(label: string): Reading {
  const { source, tokens, wasRepaired } = readTokens(label);
  const items: Item[] = [];
  for (let index = 0; index < tokens.length; ) {
    const found = isCodeName(source, tokens, index)
      ? undefined
      : longestPhrase(TABLE.trie.root, tokens, index, true);
    const token = tokens[index];
    if (found && token) {
      items.push(itemOf(found.meaning, tokens, index, found.end));
      index = found.end;
    } else {
      if (token)
        items.push({
          kind: token.isMark ? 'mark' : 'word',
          text: token.text,
          start: token.start,
          end: token.end,
        });
      index += 1;
    }
  }
  return { source, items, language: languageOf(source, items), wasRepaired };
}

/** “with code DUO”: what stands in capitals after “code” is its name, and names no concept. */
function isCodeName(source: string, tokens: readonly Token[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (before?.text !== 'code' || !token || token.isMark) return false;
  return /^[\p{Lu}\d]{2,}$/u.test(source.slice(token.start, token.end)) && /\p{Ll}/u.test(source);
}

/** The tokens of a label with its typos repaired (verdict.md 4.1). */
export function readTokens(label: string): Tokens & { readonly wasRepaired: boolean } {
  const { source, tokens } = tokenise(label);
  const first = tokens[0];
  // “Cible : 25-34 ans” opens with whom it is for; “contacts ciblés” were aimed at.
  if (first?.text === 'cible' && tokens[1]?.isMark)
    return { source, tokens: tokens.slice(1), wasRepaired: false };
  let wasRepaired = false;
  const repaired: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    const fits = fitsBetween(repaired.at(-1), tokens[index + 1]);
    const mended = token.isMark ? undefined : repair(token.text, fits);
    // “Sharees of the post” are shares, not a share of it.
    const text = mended === 'share' && source[token.end - 1]?.toLowerCase() === 's' ? 'reshare' : mended;
    if (text !== undefined) wasRepaired = true;
    repaired.push(text === undefined ? token : { ...token, text });
  }
  return { source, tokens: repaired, wasRepaired };
}

function fitsBetween(before: Token | undefined, after: Token | undefined): FitsContext {
  return (candidate) =>
    TABLE.trie.areNeighbours(before?.text ?? '', candidate) ||
    TABLE.trie.areNeighbours(candidate, after?.text ?? '');
}

type Found = { readonly meaning: PhraseMeaning; readonly end: number };

function longestPhrase(
  node: TrieNode,
  tokens: readonly Token[],
  index: number,
  isFirst: boolean,
): Found | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  const next = TABLE.trie.next(node, token.text);
  let best: Found | undefined;
  if (next !== undefined) {
    const meaning = TABLE.trie.meaning(next);
    best = longestPhrase(next, tokens, index + 1, false) ?? (meaning && { meaning, end: index + 1 });
  }
  if (!isFirst && LINKER_WORDS.has(token.text)) {
    const skipped = longestPhrase(node, tokens, index + 1, false);
    if (skipped && skipped.end > (best?.end ?? 0)) best = skipped;
  }
  return best;
}

function itemOf(meaning: PhraseMeaning, tokens: readonly Token[], from: number, to: number): Item {
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  if (meaning.kind === 'inert') return { kind: 'word', text: meaning.text, ...span };
  const text = tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
  return { kind: 'concept', concept: meaning.concept, text, language: meaning.language, ...span };
}

/** Majority of function words, accents and phrases that one language has alone; a tie reads as English. */
function languageOf(source: string, items: readonly Item[]): Language {
  let balance = 0;
  // Ordinary words (“besoin client”) tell only where nothing else does.
  let leaning = 0;
  for (const item of items) {
    const raw = source.slice(item.start, item.end);
    if (stripAccents(raw.normalize('NFC')) !== raw.normalize('NFC')) balance += 1;
    if (item.kind === 'concept') balance += item.language === 'fr' ? 1 : item.language === 'en' ? -1 : 0;
    for (const word of item.text.split(' ')) {
      if (FRENCH_WORDS.has(word) !== ENGLISH_WORDS.has(word)) balance += FRENCH_WORDS.has(word) ? 1 : -1;
      else if (item.kind === 'word') leaning += languageOfWord(word);
    }
  }
  return (balance || leaning) > 0 ? 'fr' : 'en';
}
