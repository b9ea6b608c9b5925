import type { Severity } from '@cap-commun/shared/domain/finding';
import type { LucideIcon } from 'lucide-react';
import type { PersonMark } from '../canvas-adapter/people.ts';
import { type BrandSide, initials } from '../ui/avatar.tsx';
import type { KindTone } from '../ui/kind-chip.tsx';
import { circle, path, rectangle } from './geometry.ts';
import { iconPaths } from './icon-paths.ts';
import type { ColourToken, GroupShape, PathShape, Shape, TextShape } from './shapes.ts';

const CHIP = 20;
const AVATAR = 22;
const AVATAR_GAP = 3;
const MAX_AVATARS = 3;

const chipColours: Readonly<Record<KindTone, readonly [ground: ColourToken, line: ColourToken]>> = {
  outcome: ['fill', 'ink-inv'],
  plan: ['k-plan-bg', 'k-plan'],
  measure: ['k-measure-bg', 'k-measure'],
  guard: ['k-guard-bg', 'k-guard'],
  agree: ['k-agree-bg', 'k-agree'],
  idea: ['paper', 'ink'],
  people: ['surface-3', 'ink-2'],
  frame: ['surface-3', 'ink-2'],
};

const sideColours: Readonly<Record<BrandSide, readonly [ground: ColourToken, text: ColourToken]>> = {
  a: ['pa', 'pa-on'],
  b: ['pb', 'pb-on'],
  third: ['pc', 'pc-on'],
  neutral: ['surface-3', 'ink-2'],
};

/** The tint of a named area, by its tone; `lane` for any other. */
const frameTones: Readonly<Record<string, ColourToken>> = {
  plan: 'k-plan-bg',
  measure: 'k-measure-bg',
  guard: 'k-guard-bg',
  agree: 'k-agree-bg',
};

/** The tint of a frame by its stored name; none for a name that no tint has, whatever a peer wrote. */
export function frameTone(name: string | null | undefined): ColourToken | undefined {
  return typeof name === 'string' && Object.hasOwn(frameTones, name) ? frameTones[name] : undefined;
}

/** The colour that stands for a brand. */
export function sideColour(side: BrandSide): ColourToken {
  return side === 'neutral' ? 'ink-3' : sideColours[side][0];
}

/** An icon in a square of `size`, its top left corner at a point. */
export function icon(
  drawing: LucideIcon,
  x: number,
  y: number,
  size: number,
  stroke: ColourToken,
  look: { readonly width?: number; readonly fill?: ColourToken } = {},
): GroupShape {
  const { width = 2, fill } = look;
  const shapes = iconPaths(drawing).map((d) =>
    path(d, { stroke, width, isRound: true, ...(fill && { fill }) }),
  );
  return { kind: 'group', x, y, scale: size / 24, shapes };
}

/** A kind of card as an icon in its family's tint. */
export function kindChip(drawing: LucideIcon, tone: KindTone, x: number, y: number): readonly Shape[] {
  const [ground, line] = chipColours[tone];
  return [
    rectangle(x, y, CHIP, CHIP, 5, { fill: ground }),
    icon(drawing, x + 3.5, y + 3.5, 13, line, { width: 2.2 }),
  ];
}

/** A brand's sign: A is a circle, B a square, a third one a hexagon. */
function sideSign(side: BrandSide, x: number, y: number, size: number, fill: ColourToken): PathShape {
  if (side === 'b') return rectangle(x, y, size, size, size * 0.27, { fill });
  if (side !== 'third') return circle(x + size / 2, y + size / 2, size / 2, { fill });
  const [left, middle, right] = [x, x + size / 2, x + size];
  return path(
    `M${middle} ${y}L${right} ${y + size / 4}V${y + (size * 3) / 4}L${middle} ${y + size}L${left} ${y + (size * 3) / 4}V${y + size / 4}Z`,
    { fill },
  );
}

export function brandMark(side: BrandSide, x: number, y: number): PathShape {
  return sideSign(side, x, y, 10, sideColour(side));
}

/** The people of a card, three at most and the rest as a number; and how wide they are together. */
export function avatars(
  people: readonly PersonMark[],
  x: number,
  y: number,
): { readonly shapes: readonly Shape[]; readonly width: number } {
  const shown = people.slice(0, MAX_AVATARS);
  const step = AVATAR + AVATAR_GAP;
  const shapes = shown.flatMap(({ name, side }, index): Shape[] => {
    const [ground, text] = sideColours[side];
    const left = x + index * step;
    return [
      sideSign(side, left, y, AVATAR, ground),
      label(initials(name), left + AVATAR / 2, y + AVATAR / 2, 9.5, 650, text, 'middle'),
    ];
  });
  const rest = people.length - shown.length;
  const width = shown.length * step;
  if (rest === 0) return { shapes, width };
  const more = label(`+${rest}`, x + width, y + AVATAR / 2, 12, 400, 'ink-2');
  return { shapes: [...shapes, more], width: width + 18 };
}

/** Where an owner is missing. */
export function missingAvatar(x: number, y: number): readonly Shape[] {
  const middle = AVATAR / 2;
  return [
    circle(x + middle, y + middle, middle - 0.75, { stroke: 'err', width: 1.5, dash: [3, 2.5] }),
    label('?', x + middle, y + middle, 9.5, 650, 'err', 'middle'),
  ];
}

/** One line of text whose middle is at `y`. */
export function label(
  text: string,
  x: number,
  y: number,
  size: number,
  weight: number,
  fill: ColourToken,
  align: 'start' | 'middle' | 'end' = 'start',
): TextShape {
  return { kind: 'text', x, y: y + size * 0.35, text, size, weight, fill, align };
}

const severityMarks: Readonly<Record<Severity, readonly PathShape[]>> = {
  error: [
    path('M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z', { fill: 'err' }),
    path('M8 4.2v4.4', { stroke: 'ink-inv', width: 1.9, isRound: true }),
    circle(8, 11.4, 1.15, { fill: 'ink-inv' }),
  ],
  warning: [
    path('M8 1.2 15.3 14.2H.7z', { fill: 'warn-mark', stroke: 'warn-line', width: 1.1, isRound: true }),
    path('M8 6v3.6', { stroke: 'warn-glyph', width: 1.7, isRound: true }),
    circle(8, 12, 1, { fill: 'warn-glyph' }),
  ],
  info: [
    circle(8, 8, 6.6, { stroke: 'info', width: 1.6 }),
    path('M8 7.4v3.6', { stroke: 'info', width: 1.7, isRound: true }),
    circle(8, 4.9, 1, { fill: 'info' }),
  ],
};

/** Severity by shape first, then colour; in a square of 16. */
export function severityMark(severity: Severity, x: number, y: number): GroupShape {
  return { kind: 'group', x, y, shapes: severityMarks[severity] };
}

/** The worst finding of a card and how many there are, hung at its top right corner. */
export function findingBadge(severity: Severity, count: number, cardWidth: number): readonly Shape[] {
  const width = 24 + 7 * String(count).length;
  const [x, y] = [cardWidth + 8 - width, -14];
  return [
    rectangle(x, y, width, 20, 10, { fill: 'surface', stroke: 'line-2' }),
    severityMark(severity, x + 2, y + 2),
    label(String(count), x + 20, y + 10, 11, 650, 'ink'),
  ];
}

/** Whose card it is, as a line down its left side; nobody's is red dashes. */
export function ownerStripe(sides: readonly BrandSide[], height: number): readonly PathShape[] {
  const x = 2;
  const line = (from: number, to: number, stroke: ColourToken, dash?: readonly number[]): PathShape =>
    path(`M${x} ${from}V${to}`, { stroke, width: 5, ...(dash && { dash }) });
  const [first] = sides;
  if (first === undefined) return [path(`M1 2V${height - 2}`, { stroke: 'err', width: 2, dash: [4, 4] })];
  const isBoth = sides.includes('a') && sides.includes('b');
  if (isBoth) return [line(1, height / 2, 'pa'), line(height / 2, height - 1, 'pb', [7, 2])];
  if (first === 'a') return [line(1, height - 1, 'pa')];
  if (first === 'b') return [line(1, height - 1, 'pb', [7, 2])];
  return [line(1, height - 1, sideColour(first), first === 'third' ? [3, 3] : undefined)];
}
