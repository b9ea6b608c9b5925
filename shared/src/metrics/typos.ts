import { stem } from './stem.ts';
import { isOrdinaryWord, REPAIRABLE_FRAME_WORDS } from './words.ts';

const SHORT_WORD = 4;
const LONG_WORD = 8;
/** Endings that make a word of its own out of a stem that another ending shares. */
const ENDING =
  /(?:eur|euse|or|er|ion|ing|ment|able|ible|if|ive|iste|ist|ance|ence|ant|ent|age|al|el|ier|iere|ie|ique|ic|ite|ity|ee|oire|ory|ard|eux|ous|ful|ship|isme|ism)$/;
/** Unknown words come back on every edit of a board. */
const MAX_REMEMBERED = 2_048;

/**
 * Damerau–Levenshtein distance (adjacent swaps count one), or `limit + 1` once it is sure to pass the limit.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let value = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + cost,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        value = Math.min(value, at(beforePrevious, column - 2) + 1);
      }
      current.push(value);
      best = Math.min(best, value);
    }
    if (best > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

/** Whether a candidate would stand beside words that the lexicon knows it with. */
export type FitsContext = (candidate: string) => boolean;
export type TypoRepair = (word: string, fits?: FitsContext) => string | undefined;

/**
 * A repair of one unknown word into a word of the lexicon (verdict.md 4.1.5), or undefined when it is known,
 * ordinary, too short, or could be several words of different grades and the words beside it do not tell.
 */
export function typoRepair(wordGrades: ReadonlyMap<string, ReadonlySet<string>>): TypoRepair {
  const byInitial = groupByInitial([...wordGrades.keys(), ...REPAIRABLE_FRAME_WORDS]);
  const remembered = new Map<string, readonly string[]>();
  return (word, fits) => {
    if (word.length < SHORT_WORD || /\d/.test(word) || wordGrades.has(word) || isOrdinaryWord(word))
      return undefined;
    // “likess”: an s too many after a plural that is known.
    const single = word.endsWith('ss') ? stem(word.slice(0, -1)) : word;
    if (single !== word && wordGrades.has(single)) return single;
    const limit = word.length >= LONG_WORD ? 2 : 1;
    const candidates = remembered.get(word) ?? nearest(word, candidatesOf(word, byInitial), limit);
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(word, candidates);
    return candidates.length === 0 ? undefined : choose(word, candidates, wordGrades, fits);
  };
}

/** The known words at the smallest distance within the limit. */
function nearest(word: string, known: readonly string[], limit: number): readonly string[] {
  let best: string[] = [];
  let smallest = limit;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > smallest) continue;
    // “monter” is a verb, not a misspelt “monté”.
    if (word === `${candidate}r` || isDerived(word, candidate)) continue;
    const distance = editDistance(word, candidate, smallest);
    if (distance > smallest) continue;
    if (distance < smallest) best = [];
    smallest = distance;
    best.push(candidate);
  }
  return best;
}

/** “demonstrator” is no misspelt “demonstration”: another ending makes another word. */
function isDerived(word: string, candidate: string): boolean {
  const ending = ENDING.exec(word)?.[0];
  const other = ENDING.exec(candidate)?.[0];
  if (ending === undefined || other === undefined || ending === other) return false;
  return word.slice(0, -ending.length) === candidate.slice(0, -other.length);
}

function groupByInitial(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, Set<string>>();
  for (const word of words) {
    if (word.length < SHORT_WORD || /\d/.test(word)) continue;
    const initial = word.charAt(0);
    const group = groups.get(initial) ?? new Set();
    groups.set(initial, group.add(word));
  }
  return new Map([...groups].map(([initial, group]) => [initial, [...group].sort()]));
}

function candidatesOf(word: string, byInitial: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const same = byInitial.get(word.charAt(0)) ?? [];
  // Swapped first letters: “elads” is “leads”.
  const swapped = (byInitial.get(word.charAt(1)) ?? []).filter((known) => known.charAt(1) === word.charAt(0));
  return word.charAt(0) === word.charAt(1) ? same : [...same, ...swapped];
}

function choose(
  word: string,
  candidates: readonly string[],
  wordGrades: ReadonlyMap<string, ReadonlySet<string>>,
  fits: FitsContext = () => false,
): string | undefined {
  const letters = sortedLetters(word);
  const reordered = candidates.find((known) => sortedLetters(known) === letters);
  if (reordered !== undefined) return reordered;
  const fitting = candidates.filter(fits);
  if (fitting.length === 1) return fitting[0];
  const likeliest = LIKELY_SLIPS.map((isSlip) => candidates.filter((known) => isSlip(word, known))).find(
    (slips) => slips.length > 0,
  );
  const left = likeliest ?? candidates;
  const grades = new Set(left.map((known) => [...(wordGrades.get(known) ?? ['frame'])].sort().join()));
  return grades.size === 1 ? left[0] : undefined;
}

/** The slips that hands make most, likeliest first: a letter doubled or halved (“venddu”), a letter too few or too many (“memre”). */
const LIKELY_SLIPS: readonly ((word: string, known: string) => boolean)[] = [
  (word, known) => halved(word) === halved(known),
  (word, known) =>
    Math.abs(word.length - known.length) === 1 && (isWithin(word, known) || isWithin(known, word)),
];

function halved(word: string): string {
  return word.replace(/(.)\1/g, '$1');
}

/** Whether the letters of a word are all in another, in their order. */
function isWithin(word: string, known: string): boolean {
  let from = 0;
  for (const letter of word) {
    const at = known.indexOf(letter, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

function sortedLetters(word: string): string {
  return [...word].sort().join('');
}
