import type { GroupShape, Palette, PathShape, Shape, TextShape } from './shapes.ts';

export interface SvgOptions {
  readonly width: number;
  readonly height: number;
  /** Top left corner of what is shown, canvas units. */
  readonly x: number;
  readonly y: number;
  readonly palette: Palette;
  readonly title: string;
  readonly fontFamily: string;
  /** Rules that bring the font along, so that the file looks the same elsewhere. */
  readonly fontRules?: string;
}

/** Shapes as an SVG file that needs nothing else: typed text is text in it, and nothing in it runs or loads. */
export function toSvg(shapes: readonly Shape[], options: SvgOptions): string {
  const { x, y, width, height, palette, title, fontFamily, fontRules } = options;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" role="img" font-family="${escapeXml(fontFamily)}">`,
    `<title>${escapeXml(title)}</title>`,
    fontRules ? `<style>${escapeXml(fontRules)}</style>` : '',
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${escapeXml(palette.canvas)}"/>`,
    ...shapes.map((shape) => writeShape(shape, palette)),
    '</svg>',
  ].join('');
}

function writeShape(shape: Shape, palette: Palette): string {
  switch (shape.kind) {
    case 'path':
      return writePath(shape, palette);
    case 'text':
      return writeText(shape, palette);
    case 'group':
      return writeGroup(shape, palette);
  }
}

function writePath({ d, fill, stroke, width, dash, isRound, opacity }: PathShape, palette: Palette): string {
  return element('path', {
    d,
    fill: fill ? palette[fill] : 'none',
    ...(stroke && { stroke: palette[stroke], 'stroke-width': width ?? 1 }),
    ...(dash && { 'stroke-dasharray': dash.join(' ') }),
    ...(isRound && { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }),
    ...(opacity !== undefined && { opacity }),
  });
}

function writeText({ x, y, text, size, weight, fill, align }: TextShape, palette: Palette): string {
  const attributes = {
    x,
    y,
    'font-size': size,
    'font-weight': weight,
    fill: palette[fill],
    ...(align && align !== 'start' && { 'text-anchor': align }),
  };
  return `<text${attributesOf(attributes)}>${escapeXml(text)}</text>`;
}

function writeGroup({ x, y, scale, turn, opacity, shapes }: GroupShape, palette: Palette): string {
  const steps = [`translate(${x} ${y})`];
  if (turn !== undefined) steps.push(`rotate(${turn})`);
  if (scale !== undefined) steps.push(`scale(${scale})`);
  const attributes = { transform: steps.join(' '), ...(opacity !== undefined && { opacity }) };
  return `<g${attributesOf(attributes)}>${shapes.map((shape) => writeShape(shape, palette)).join('')}</g>`;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): string {
  return `<${name}${attributesOf(attributes)}/>`;
}

function attributesOf(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 knows no control characters and no halves of surrogate pairs: one of them would spoil the whole file. */
function escapeXml(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
      .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
  );
}
