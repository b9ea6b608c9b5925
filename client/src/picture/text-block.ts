import type { ColourToken, FontChoice, MeasureText, TextShape } from './shapes.ts';

export interface TextStyle extends FontChoice {
  readonly fill: ColourToken;
  readonly lineHeight: number;
  readonly maxLines: number;
}

/** Where the baseline lies in a line, as a share of the font size below the line's middle. */
const BASELINE_SHIFT = 0.35;
const ELLIPSIS = '…';

/** Words broken into lines of at most `width`; what does not fit in the last one ends in an ellipsis. */
export function wrapText(
  text: string,
  width: number,
  { maxLines, ...font }: FontChoice & { readonly maxLines: number },
  measure: MeasureText,
): readonly string[] {
  const fits = (line: string): boolean => measure(line, font) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/[ \t\r\n]+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const broken = breakWord(word, fits);
    lines.push(...broken.slice(0, -1));
    line = broken.at(-1) ?? '';
  }
  lines.push(line);
  if (lines.length <= maxLines) return lines;
  const last = lines.slice(maxLines - 1).join(' ');
  return [...lines.slice(0, maxLines - 1), shorten(last, fits)];
}

/** The text, or as much of its start as fits with an ellipsis. */
export function fitText(text: string, width: number, font: FontChoice, measure: MeasureText): string {
  const fits = (line: string): boolean => measure(line, font) <= width;
  return fits(text) ? text : shorten(text, fits);
}

/** Lines of text whose block starts at `top`. */
export function textBlock(
  lines: readonly string[],
  x: number,
  top: number,
  { size, weight, fill, lineHeight }: Omit<TextStyle, 'maxLines'>,
): readonly TextShape[] {
  return lines.map((text, index) => {
    const y = top + lineHeight * (index + 0.5) + size * BASELINE_SHIFT;
    return { kind: 'text', x, y, text, size, weight, fill };
  });
}

/** A word of its own length may be longer than a line: an address, or a hostile title. */
function breakWord(word: string, fits: (line: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && !fits(piece + character)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

function shorten(text: string, fits: (line: string) => boolean): string {
  const characters = [...text];
  let [low, high] = [0, characters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(characters.slice(0, middle).join('').trimEnd() + ELLIPSIS)) low = middle;
    else high = middle - 1;
  }
  return characters.slice(0, low).join('').trimEnd() + ELLIPSIS;
}
