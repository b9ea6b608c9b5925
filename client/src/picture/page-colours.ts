import {
  COLOUR_TOKENS,
  type ColourToken,
  type FontChoice,
  type MeasureText,
  type Palette,
} from './shapes.ts';

export type FontStretch = 'normal' | 'condensed';

/** The font of the visual system, as the page names it. */
export const FONT_FAMILY = '"Instrument Sans Variable", "Instrument Sans", Inter, system-ui, sans-serif';

/** The colours of a theme with the board's brand pair, as the style sheets say them. */
export function readPalette(theme: 'light' | 'dark'): Palette {
  const root = document.documentElement;
  const sample = document.createElement('div');
  sample.dataset.theme = theme;
  const { pair } = root.dataset;
  if (pair !== undefined) sample.dataset.pair = pair;
  document.body.append(sample);
  const style = getComputedStyle(sample);
  const entries = COLOUR_TOKENS.map((token): [ColourToken, string] => [
    token,
    style.getPropertyValue(`--${token}`).trim(),
  ]);
  sample.remove();
  return Object.fromEntries(entries) as Record<ColourToken, string>;
}

/** A font as a canvas is told of it, sizes in its units; `condensed` is the narrowest that the font has. */
export function canvasFont({ size, weight }: FontChoice, stretch: FontStretch = 'normal'): string {
  return `${weight} ${stretch} ${size}px ${FONT_FAMILY}`;
}

/**
 * Measures text as the page would draw it, in the font's own width or a narrower one; remembers what it has measured,
 * as cards share most of their words.
 */
export function createTextMeasure(stretch: FontStretch = 'normal'): MeasureText {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  const known = new Map<string, number>();
  return (text, choice) => {
    const font = canvasFont(choice, stretch);
    const key = `${font}|${text}`;
    const remembered = known.get(key);
    if (remembered !== undefined || !context) return remembered ?? 0;
    if (context.font !== font) context.font = font;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}
