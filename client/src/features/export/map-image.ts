import type { Language } from '@cap-commun/shared/core/language';
import fontAddress from '@fontsource-variable/instrument-sans/files/instrument-sans-latin-standard-normal.woff2?url';
import type { BoardSession } from '../../document/board-session.ts';
import { boardPicture, type Picture } from '../../picture/board-picture.ts';
import { createTextMeasure, FONT_FAMILY, readPalette } from '../../picture/page-colours.ts';
import { paint } from '../../picture/paint.ts';
import { toSvg } from '../../picture/to-svg.ts';

/** Sharp on a screen of double density, and on paper. */
const PNG_SCALE = 2;
/** Browsers draw nothing at all on a canvas beyond these. */
const MAX_SIDE = 16_384;
const MAX_AREA = 120_000_000;

export interface ImageOptions {
  readonly language: Language;
  /** Ids of the cards to show; all of them when left out. */
  readonly only?: ReadonlySet<string>;
}

/** The map as an SVG file, its font inside. */
export async function mapSvg(session: BoardSession, options: ImageOptions): Promise<Blob> {
  const picture = boardPicture(session, { ...options, measure: createTextMeasure() });
  const text = toSvg(picture.shapes, {
    ...picture,
    palette: readPalette('light'),
    title: session.board.info.get().title,
    fontFamily: FONT_FAMILY,
    fontRules: await fontRules(),
  });
  return new Blob([text], { type: 'image/svg+xml' });
}

/** The map as a PNG file, twice as fine as the canvas, or as fine as a picture that large can be. */
export async function mapPng(session: BoardSession, options: ImageOptions): Promise<Blob> {
  await document.fonts.ready;
  const picture = boardPicture(session, { ...options, measure: createTextMeasure() });
  const scale = scaleFor(picture);
  const canvas = new OffscreenCanvas(Math.ceil(picture.width * scale), Math.ceil(picture.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas to draw on');
  const palette = readPalette('light');
  context.fillStyle = palette.canvas;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.translate(-picture.x, -picture.y);
  paint(context, picture.shapes, { palette, fontFamily: FONT_FAMILY });
  return canvas.convertToBlob({ type: 'image/png' });
}

function scaleFor({ width, height }: Picture): number {
  return Math.min(PNG_SCALE, MAX_SIDE / Math.max(width, height), Math.sqrt(MAX_AREA / (width * height)));
}

async function fontRules(): Promise<string> {
  const address = await dataAddress(await (await fetch(fontAddress)).blob());
  return `@font-face{font-family:"Instrument Sans Variable";font-weight:400 700;src:url(${address}) format("woff2")}`;
}

function dataAddress(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(content);
  });
}
