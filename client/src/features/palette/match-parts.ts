import { plainText } from '@cap-commun/shared/core/plain-text';

export interface MatchPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A text in pieces, those that were typed apart, whatever their accents and case. */
export function matchParts(text: string, query: string): readonly MatchPart[] {
  const letters = [...text];
  const plain = letters.map(plainText);
  const matched = letters.map(() => false);
  for (const word of plainText(query).split(/[^\p{L}\p{N}]+/u)) {
    if (word === '') continue;
    const at = placeOf(plain, word);
    if (at) matched.fill(true, at.from, at.to);
  }
  const parts: { text: string; isMatch: boolean }[] = [];
  letters.forEach((letter, index) => {
    const isMatch = matched[index] === true;
    const last = parts.at(-1);
    if (last?.isMatch === isMatch) last.text += letter;
    else parts.push({ text: letter, isMatch });
  });
  return parts;
}

/** Where a plain word stands among letters that were each made plain; at the beginning of a word if it can. */
function placeOf(
  plain: readonly string[],
  word: string,
): { readonly from: number; readonly to: number } | null {
  const starts: number[] = [];
  let text = '';
  for (const letter of plain) {
    starts.push(text.length);
    text += letter;
  }
  // A word is letters and figures alone: it is its own pattern.
  const beginning = new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'u').exec(text)?.index;
  const at = beginning ?? text.indexOf(word);
  if (at === -1) return null;
  const from = starts.findLastIndex((start) => start <= at);
  const to = starts.findLastIndex((start) => start < at + word.length) + 1;
  return { from, to };
}
