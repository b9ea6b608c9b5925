import type { EntityId } from '@cap-commun/shared/core/ids';
import { plainText } from '@cap-commun/shared/core/plain-text';
import type { CardReading } from '@cap-commun/shared/document/board-document';
import type { BoardStore } from '../../document/board-store.ts';

interface Entry {
  readonly plain: string;
  readonly words: readonly string[];
}

/** A card that was found; the higher its score, the nearer to what was typed. */
export interface Hit {
  readonly id: EntityId;
  readonly score: number;
}

const WHOLE_WORD = 4;
const BEGINNING = 3;
const INSIDE = 1.5;
const TYPO = 1;
/** Every word typed stands in it, whole or begun: what people call “found”. */
export const FOUND = BEGINNING;
/** Shorter words are too like one another for a wrong letter to be told from another word. */
const MIN_TYPO_LENGTH = 4;

/** What was made plain of a card, for as long as the card says the same. */
const entries = new WeakMap<CardReading, Entry>();

/**
 * Finds cards by words of their titles, whatever their accents and case, and however the words are ordered; one wrong,
 * missing or swapped letter a word is forgiven when nothing fits better. The mean score of the words ranks.
 */
export function searchCards(board: BoardStore, query: string, limit: number): readonly Hit[] {
  const words = wordsOf(plainText(query));
  if (words.length === 0) return [];
  const hits = best(board, words, scoreOf, limit);
  return hits.length > 0 ? hits : best(board, words, forgivingScoreOf, limit);
}

/** Makes plain what will be searched, so that the first letter typed finds it done. */
export function warmSearch(board: BoardStore): void {
  for (const reading of board.cards().values()) entryOfCard(reading);
}

/** How well a text fits what was typed, as `searchCards` scores; 0 when a word is missing from it. */
export function scoreText(text: string, query: string): number {
  const words = wordsOf(plainText(query));
  return words.length === 0 ? 0 : meanScore(entryOf(text), words, scoreOf);
}

type Score = (entry: Entry, word: string) => number;
type Ranked = Hit & { readonly length: number };

/** The best few; the others are not sorted, for one letter fits thousands. */
function best(board: BoardStore, words: readonly string[], score: Score, limit: number): readonly Hit[] {
  const hits: Ranked[] = [];
  for (const [id, reading] of board.cards()) {
    const entry = entryOfCard(reading);
    const mean = entry === null ? 0 : meanScore(entry, words, score);
    if (entry === null || mean === 0) continue;
    const hit = { id, score: mean, length: entry.plain.length };
    const last = hits.at(-1);
    if (hits.length === limit && last && order(last, hit) < 0) continue;
    const at = hits.findIndex((known) => order(hit, known) < 0);
    hits.splice(at === -1 ? hits.length : at, 0, hit);
    if (hits.length > limit) hits.pop();
  }
  return hits;
}

/** Among equals the shorter title, which says less beside what was typed. */
function order(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.length - b.length || (a.id < b.id ? -1 : 1);
}

function meanScore(entry: Entry, words: readonly string[], score: Score): number {
  let sum = 0;
  for (const word of words) {
    const one = score(entry, word);
    if (one === 0) return 0;
    sum += one;
  }
  return sum / words.length;
}

function scoreOf({ plain, words }: Entry, word: string): number {
  if (!plain.includes(word)) return 0;
  let best = INSIDE;
  for (const each of words) {
    if (each === word) return WHOLE_WORD;
    if (each.startsWith(word)) best = BEGINNING;
  }
  return best;
}

/** A score that lets one letter of a word be wrong. */
function forgivingScoreOf(entry: Entry, word: string): number {
  const exact = scoreOf(entry, word);
  if (exact > 0 || word.length < MIN_TYPO_LENGTH) return exact;
  return entry.words.some((each) => isNearly(each, word)) ? TYPO : 0;
}

/** Whether a word begins like the other one but for one letter wrong, missing, added or swapped. */
function isNearly(whole: string, typed: string): boolean {
  if (whole.length < typed.length - 1) return false;
  let at = 0;
  while (at < typed.length && whole[at] === typed[at]) at += 1;
  const goesOn = (typedFrom: number, wholeFrom: number) =>
    typedFrom >= typed.length ||
    (whole[wholeFrom] === typed[typedFrom] && whole.startsWith(typed.slice(typedFrom), wholeFrom));
  return (
    goesOn(at + 1, at + 1) ||
    goesOn(at, at + 1) ||
    goesOn(at + 1, at) ||
    (whole[at] === typed[at + 1] && whole[at + 1] === typed[at] && goesOn(at + 2, at + 2))
  );
}

function entryOfCard(reading: CardReading): Entry | null {
  const title = reading.entity?.title;
  if (!title) return null;
  const known = entries.get(reading);
  if (known) return known;
  const entry = entryOf(title);
  entries.set(reading, entry);
  return entry;
}

function entryOf(text: string): Entry {
  const plain = plainText(text);
  return { plain, words: wordsOf(plain) };
}

function wordsOf(plain: string): string[] {
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
