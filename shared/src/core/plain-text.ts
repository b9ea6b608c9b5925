/** Characters that turn the text after them around: marks, embeddings, overrides and isolates of Unicode. */
const DIRECTION_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Something that can be seen: neither control, format nor space, nor one of the letters that are blank. */
const VISIBLE = /[^\p{C}\p{Z}\u115f\u1160\u2800\u3164\uffa0]/u;

/**
 * Typed words as they may stand inside a sentence of ours. An isolate of the page does not hold them: one that is
 * opened among them is closed in its place, and the rest of the sentence is turned around.
 */
export function withoutDirection(text: string): string {
  return text.replace(DIRECTION_CONTROLS, '');
}

/** Whether a text shows anything at all. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}

/** Lower case, without accents: how words are compared that people type in two languages. */
export function plainText(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
