import { COLOUR_TOKENS, type ColourToken, type MeasureText, type Palette } from './shapes.ts';

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

/**
 * Measures text as the page would draw it, in the font's own width or a narrower one; remembers what it has measured,
 * as cards share most of their words.
 */
export function createTextMeasure(stretch: CanvasFontStretch = 'normal'): MeasureText {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (context) context.fontStretch = stretch;
  const known = new Map<string, number>();
  return (text, { size, weight }) => {
    const font = `${weight} ${size}px ${FONT_FAMILY}`;
    const key = `${font}|${text}`;
    const remembered = known.get(key);
    if (remembered !== undefined || !context) return remembered ?? 0;
    if (context.font !== font) context.font = font;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}
