import type { PathShape } from './shapes.ts';

type Look = Omit<PathShape, 'kind' | 'd'>;
/** Top left, top right, bottom right, bottom left. */
export type Radii = readonly [number, number, number, number];

export function path(d: string, look: Look): PathShape {
  return { kind: 'path', d, ...look };
}

export function rectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number | Radii,
  look: Look,
): PathShape {
  const [tl, tr, br, bl] = typeof radius === 'number' ? [radius, radius, radius, radius] : radius;
  const right = x + width;
  const bottom = y + height;
  const d = [
    `M${x + tl} ${y}H${right - tr}`,
    corner(tr, right, y + tr),
    `V${bottom - br}`,
    corner(br, right - br, bottom),
    `H${x + bl}`,
    corner(bl, x, bottom - bl),
    `V${y + tl}`,
    corner(tl, x + tl, y),
    'Z',
  ].join('');
  return path(d, look);
}

export function circle(cx: number, cy: number, radius: number, look: Look): PathShape {
  const arc = `A${radius} ${radius} 0 1 1`;
  return path(`M${cx - radius} ${cy}${arc} ${cx + radius} ${cy}${arc} ${cx - radius} ${cy}Z`, look);
}

/** A slice of a disc, clockwise from the top; `share` in (0, 1). */
export function slice(cx: number, cy: number, radius: number, share: number, look: Look): PathShape {
  const angle = 2 * Math.PI * share;
  const x = round(cx + radius * Math.sin(angle));
  const y = round(cy - radius * Math.cos(angle));
  const isLarge = share > 0.5 ? 1 : 0;
  return path(`M${cx} ${cy}V${cy - radius}A${radius} ${radius} 0 ${isLarge} 1 ${x} ${y}Z`, look);
}

function corner(radius: number, x: number, y: number): string {
  return radius === 0 ? '' : `A${radius} ${radius} 0 0 1 ${x} ${y}`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
