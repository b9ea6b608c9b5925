/** The colours of the visual system, by the name of their custom property; they become colours only when drawn. */
export const COLOUR_TOKENS = [
  'accent',
  'canvas',
  'lane',
  'surface',
  'surface-2',
  'surface-3',
  'line-2',
  'line-3',
  'ink',
  'ink-2',
  'ink-3',
  'ink-inv',
  'fill',
  'err',
  'err-bg',
  'warn-mark',
  'warn-line',
  'warn-glyph',
  'info',
  'info-bg',
  'ok',
  'pa',
  'pa-on',
  'pb',
  'pb-on',
  'pc',
  'pc-on',
  'k-plan',
  'k-plan-bg',
  'k-measure',
  'k-measure-bg',
  'k-guard',
  'k-guard-bg',
  'k-agree',
  'k-agree-bg',
  'paper',
  'paper-2',
  'link',
  'link-2',
] as const;
export type ColourToken = (typeof COLOUR_TOKENS)[number];

/** Colour of each token in the theme and brand pair that a picture is drawn in. */
export type Palette = Readonly<Record<ColourToken, string>>;

export interface PathShape {
  readonly kind: 'path';
  /** Path data, as in SVG. */
  readonly d: string;
  readonly fill?: ColourToken;
  readonly stroke?: ColourToken;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly isRound?: boolean;
  readonly opacity?: number;
}

export interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly fill: ColourToken;
  readonly align?: 'start' | 'middle' | 'end';
}

export interface GroupShape {
  readonly kind: 'group';
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  /** Degrees, clockwise. */
  readonly turn?: number;
  readonly opacity?: number;
  readonly shapes: readonly Shape[];
}

/** What a picture is made of, in canvas units, later ones over earlier ones: the same for a file and for a canvas. */
export type Shape = PathShape | TextShape | GroupShape;

export interface FontChoice {
  readonly size: number;
  readonly weight: number;
}

/** Width of a text in a font, canvas units. */
export type MeasureText = (text: string, font: FontChoice) => number;
