import type { Language } from '../core/language.ts';
import type { Concept } from './concept.ts';
import { ALL_FAMILIES } from './lexicon/all-families.ts';
import { LINKERS } from './lexicon/function-words.ts';
import { INERT_PHRASES } from './lexicon/opaque-words.ts';
import { stem } from './stem.ts';
import { tokenise } from './tokens.ts';

/** What a phrase of the lexicon stands for: a concept, or plain text that must not be read as one. */
export type PhraseMeaning =
  | { readonly kind: 'concept'; readonly concept: Concept; readonly language: Language | 'both' }
  | { readonly kind: 'inert'; readonly text: string };

export type PhraseNode = {
  readonly next: Map<string, PhraseNode>;
  meaning: PhraseMeaning | undefined;
};

export type PhraseTable = {
  readonly root: PhraseNode;
  /** Every word of the lexicon, with its own grade when it is a phrase, else those of its phrases. */
  readonly wordGrades: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many distinct phrases there are, French and English counted apart. */
  readonly size: number;
  /** Pairs of words that stand side by side in a phrase, `first second`. */
  readonly neighbours: ReadonlySet<string>;
};

export const LINKER_WORDS: ReadonlySet<string> = new Set(LINKERS.split(/\s+/).map(stem));

/** Writes `{a|b} c` out as `a c` and `b c`. */
export function expandBraces(pattern: string): readonly string[] {
  const match = /\{([^{}]*)\}/.exec(pattern);
  if (!match) return [pattern];
  const [whole, inside = ''] = match;
  return inside.split('|').flatMap((choice) => expandBraces(pattern.replace(whole, choice)));
}

/** Compiles the lexicon into a trie keyed by base-form words, longest phrase first by construction. */
export function buildPhraseTable(gradeOf: (concept: Concept) => string): PhraseTable {
  const root = newNode();
  const wordGrades = new Map<string, Set<string>>();
  const ownGrades = new Map<string, Set<string>>();
  const neighbours = new Set<string>();
  let size = 0;
  for (const family of ALL_FAMILIES) {
    for (const entry of family.concepts) {
      const concept: Concept = {
        id: entry.id,
        conceptClass: family.conceptClass,
        role: entry.role ?? 'noun',
        frame: entry.frame ?? 'plain',
        why: entry.why,
      };
      for (const language of ['fr', 'en'] as const) {
        for (const phrase of splitPhrases(entry[language])) {
          size += 1;
          const meaning: PhraseMeaning = { kind: 'concept', concept, language };
          for (const words of spellings(phrase)) {
            insert(root, words, meaning);
            const [first] = words;
            if (words.length === 1 && first !== undefined) addTo(ownGrades, first, gradeOf(concept));
            for (const [index, word] of words.entries()) {
              addTo(wordGrades, word, gradeOf(concept));
              if (index > 0) neighbours.add(`${words[index - 1]} ${word}`);
            }
          }
        }
      }
    }
  }
  for (const line of INERT_PHRASES) {
    const [phrase = '', text = ''] = line.split(' > ');
    const words = wordsOf(phrase);
    insert(root, words, { kind: 'inert', text: text || words.join('_') });
  }
  for (const [word, grades] of ownGrades) wordGrades.set(word, grades);
  return { root, wordGrades, size, neighbours };
}

function splitPhrases(list: string): readonly string[] {
  return list
    .split(/,(?![^{]*\})/)
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')
    .flatMap(expandBraces);
}

/** A phrase as written, without its inner linking words, and with hyphenated words joined. */
function spellings(phrase: string): readonly (readonly string[])[] {
  const written = wordsOf(phrase);
  const all = [written, withoutInnerLinkers(written)];
  if (/\p{L}-\p{L}/u.test(phrase)) all.push(wordsOf(phrase.replaceAll('-', '')));
  return all.filter((words) => words.length > 0);
}

function wordsOf(phrase: string): readonly string[] {
  return tokenise(phrase).tokens.map((token) => token.text);
}

export function withoutInnerLinkers(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => index === 0 || index === words.length - 1 || !LINKER_WORDS.has(word));
}

function newNode(): PhraseNode {
  return { next: new Map(), meaning: undefined };
}

function insert(root: PhraseNode, words: readonly string[], meaning: PhraseMeaning): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) {
      next = newNode();
      node.next.set(word, next);
    }
    node = next;
  }
  node.meaning = preferred(node.meaning, meaning);
}

/** The first meaning wins among concepts; an inert phrase replaces a concept of the very same words. */
function preferred(old: PhraseMeaning | undefined, added: PhraseMeaning): PhraseMeaning {
  if (!old || added.kind === 'inert') return added;
  if (old.kind === 'concept' && old.language !== added.language) return { ...old, language: 'both' };
  return old;
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
