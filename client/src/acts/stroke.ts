import type { Language } from '@cap-commun/shared/core/language';
import { actMessages } from '../i18n/areas/acts.ts';

/**
 * A key with what is held beside it, written as people say it: `Ctrl+D`, `Shift+Digit1`, `Alt+Enter`, `?`. Letters and
 * signs go by what is printed on the key, digits (`Digit1`) by where it lies: AZERTY has them under Shift.
 */
export type Stroke = string;

interface ParsedStroke {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

const DIGIT = /^Digit(\d)$/;
const LETTER = /^\p{L}$/u;

const parsed = new Map<Stroke, ParsedStroke>();

function parse(stroke: Stroke): ParsedStroke {
  const known = parsed.get(stroke);
  if (known) return known;
  // “+” itself is a key, too.
  const parts = stroke.split(/(?<=.)\+(?=.)/);
  const key = parts.at(-1) ?? '';
  const held = new Set(parts.slice(0, -1));
  const fresh = { key, ctrl: held.has('Ctrl'), shift: held.has('Shift'), alt: held.has('Alt') };
  parsed.set(stroke, fresh);
  return fresh;
}

/** Whether a key that was pressed is this stroke. Ctrl stands for the command key of a Mac as well. */
export function isStroke(event: KeyboardEvent, stroke: Stroke): boolean {
  const { key, ctrl, shift, alt } = parse(stroke);
  // What AltGr writes is a sign, though Windows says that Ctrl and Alt are held.
  const isGraph = event.getModifierState('AltGraph');
  if ((!isGraph && (event.ctrlKey || event.metaKey)) !== ctrl) return false;
  if ((!isGraph && event.altKey) !== alt) return false;
  const digit = DIGIT.exec(key)?.[1];
  if (digit !== undefined) {
    return event.shiftKey === shift && (event.code === key || event.code === `Numpad${digit}`);
  }
  if (isSign(key)) return event.key === key;
  return event.shiftKey === shift && event.key.toLowerCase() === key.toLowerCase();
}

/** Whether a stroke is one character alone, with Shift or without: what WCAG 2.1.4 lets people turn off. */
export function isSingleKey(stroke: Stroke): boolean {
  const { key, ctrl, alt } = parse(stroke);
  return !ctrl && !alt && (key.length === 1 || DIGIT.test(key));
}

/** The keys of a stroke as they are printed: `['Ctrl', 'Maj', 'L']`. */
export function strokeKeys(stroke: Stroke, language: Language): readonly string[] {
  const { key, ctrl, shift, alt } = parse(stroke);
  const words = actMessages[language].keys;
  const names: Readonly<Record<string, string>> = words.names;
  const printed = DIGIT.exec(key)?.[1] ?? (key === '-' ? '−' : (names[key] ?? key.toUpperCase()));
  return [
    ...(ctrl ? [isMac() ? '⌘' : words.ctrl] : []),
    ...(alt ? [isMac() ? '⌥' : words.alt] : []),
    ...(shift ? [words.shift] : []),
    printed,
  ];
}

function isSign(key: string): boolean {
  return key.length === 1 && !LETTER.test(key);
}

function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
