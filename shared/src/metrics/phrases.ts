import type { Language } from '../core/language.ts';
import type { Concept } from './concept.ts';
import { ALL_FAMILIES } from './lexicon/all-families.ts';
import { LINKERS } from './lexicon/function-words.ts';
import { INERT_PHRASES } from './lexicon/opaque-words.ts';
import { PhraseTrie } from './phrase-trie.ts';
import { stem } from './stem.ts';
import { tokenise } from './tokens.ts';

/** What a phrase of the lexicon stands for: a concept, or plain text that must not be read as one. */
export type PhraseMeaning =
  | { readonly kind: 'concept'; readonly concept: Concept; readonly language: Language | 'both' }
  | { readonly kind: 'inert'; readonly text: string };

export type PhraseTable = {
  /** Knows the pairs of words that stand side by side in a phrase, too. */
  readonly trie: PhraseTrie<PhraseMeaning>;
  /** Every word of the lexicon, with its own grade when it is a phrase, else those of its phrases. */
  readonly wordGrades: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many distinct phrases there are, French and English counted apart. */
  readonly size: number;
};

export const LINKER_WORDS: ReadonlySet<string> = new Set(LINKERS.split(/\s+/).map(stem));

/** Writes `{a|b} c` out as `a c` and `b c`. */
export function expandBraces(pattern: string): readonly string[] {
  const match = /\{([^{}]*)\}/.exec(pattern);
  if (!match) return [pattern];
  const [whole, inside = ''] = match;
  return inside.split('|').flatMap((choice) => expandBraces(pattern.replace(whole, choice)));
}

/** Compiles the lexicon into a trie keyed by base-form words. */
export function buildPhraseTable(gradeOf: (concept: Concept) => string): PhraseTable {
  const trie = new PhraseTrie<PhraseMeaning>();
  const wordsOf = phraseReader();
  const wordGrades = new Map<string, Set<string>>();
  const ownGrades = new Map<string, Set<string>>();
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
        const meaning: PhraseMeaning = { kind: 'concept', concept, language };
        for (const phrase of splitPhrases(entry[language])) {
          size += 1;
          for (const words of spellings(phrase, wordsOf)) {
            trie.insert(words, meaning, preferred);
            trie.addNeighbours(words);
            const [first] = words;
            if (words.length === 1 && first !== undefined) addTo(ownGrades, first, gradeOf(concept));
            for (const word of words) addTo(wordGrades, word, gradeOf(concept));
          }
        }
      }
    }
  }
  for (const line of INERT_PHRASES) {
    const [phrase = '', text = ''] = line.split(' > ');
    const words = wordsOf(phrase);
    trie.insert(words, { kind: 'inert', text: text || words.join('_') }, preferred);
  }
  for (const [word, grades] of ownGrades) wordGrades.set(word, grades);
  return { trie, wordGrades, size };
}

/** The phrases of a list, choices written out. */
export function splitPhrases(list: string): readonly string[] {
  return list
    .split(/,(?![^{]*\})/)
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')
    .flatMap(expandBraces);
}

/** A phrase as written, without its inner linking words, and with hyphenated words joined. */
function spellings(phrase: string, wordsOf: PhraseReader): readonly (readonly string[])[] {
  const written = wordsOf(phrase);
  const all = [written, withoutInnerLinkers(written)];
  if (/\p{L}-\p{L}/u.test(phrase)) all.push(wordsOf(phrase.replaceAll('-', '')));
  return all.filter((words) => words.length > 0);
}

type PhraseReader = (phrase: string) => readonly string[];

/** Words of letters that read alike wherever they stand; “rt”, “no” and “aff” are read by their neighbours. */
const PLAIN_PHRASE = /^(?:(?!rt|no|aff)[a-z\u00e0-\u00ff\u0153]+(?: |$))+$/;

/** Reads phrases as labels are read, but each plain word once only: the lexicon is read whenever a page opens. */
export function phraseReader(): PhraseReader {
  const known = new Map<string, readonly string[]>();
  const read: PhraseReader = (text) => tokenise(text).tokens.map((token) => token.text);
  return (phrase) => {
    if (!PLAIN_PHRASE.test(phrase)) return read(phrase);
    return phrase.split(' ').flatMap((word) => {
      const words = known.get(word) ?? read(word);
      known.set(word, words);
      return words;
    });
  };
}

export function withoutInnerLinkers(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => index === 0 || index === words.length - 1 || !LINKER_WORDS.has(word));
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
