import { contrast, distance, hexOf, type OkLab, okLabOf } from '../lib/colour.ts';

/** What a shade must be read against, `#rrggbb` each. */
export interface ShadeGround {
  /** Of the words on it. */
  readonly text: string;
  /** What its rings and cursors lie on: cards, and the floor of the map. */
  readonly grounds: readonly string[];
  /** The other brand of the board: a shade never comes nearer to it than to its own. */
  readonly other: string;
}

/** More people of one brand than this at once have the same shades again, with a mark on their avatars. */
export const SHADE_COUNT = 8;

/** Least contrast of words on a shade, and of a shade against what it lies on (WCAG 2.2, 1.4.3 and 1.4.11). */
const MIN_TEXT_CONTRAST = 4.5;
const MIN_CONTRAST = 3;
/** How far a shade may be from its brand's hue, degrees: further, and it is no shade of it. */
const MAX_TURN = 34;
const TURNS = [-34, -26, -18, -9, 0, 9, 18, 26, 34];
/** Of the brand's own chroma; a grey brand's people are coloured a little more, or they could not be told apart. */
const LEAST_CHROMA = 0.03;
const CHROMAS = [0.5, 0.8, 1, 1.3, 1.8];
const LIGHTNESSES = Array.from({ length: 25 }, (_, index) => 0.26 + index * 0.03);

/** How much nearer to its own brand than to the other a shade is at least. */
const NEARER = 1.05;

const known = new Map<string, readonly string[]>();

/**
 * The shades of a brand that its people have, the brand's own first: each as far from those before as its hue, and
 * what it must be read against, allow. `#rrggbb`.
 */
export function brandShades(brand: string, ground: ShadeGround): readonly string[] {
  const key = [brand, ground.text, ...ground.grounds, ground.other].join(' ');
  const before = known.get(key);
  if (before) return before;
  const shades = chooseShades(brand, ground);
  known.set(key, shades);
  return shades;
}

function chooseShades(brand: string, ground: ShadeGround): readonly string[] {
  const candidates = candidatesOf(brand, ground);
  const chosen = [brand];
  while (chosen.length < SHADE_COUNT) {
    const taken = chosen.map(okLabOf);
    const [best] = candidates
      .map((hex) => ({ hex, gap: Math.min(...taken.map((each) => distance(each, okLabOf(hex)))) }))
      .sort((one, other) => other.gap - one.gap || (one.hex < other.hex ? -1 : 1));
    chosen.push(best?.hex ?? brand);
  }
  return chosen;
}

function candidatesOf(brand: string, { text, grounds, other }: ShadeGround): readonly string[] {
  const own = okLabOf(brand);
  const rival = okLabOf(other);
  return turnsOf(own).flatMap((colour) => {
    const hex = hexOf(colour);
    if (hex === null || distance(colour, rival) < distance(colour, own) * NEARER) return [];
    const isRead = contrast(hex, text) >= MIN_TEXT_CONTRAST;
    return isRead && grounds.every((each) => contrast(hex, each) >= MIN_CONTRAST) ? [hex] : [];
  });
}

function turnsOf({ a, b }: OkLab): readonly OkLab[] {
  const chroma = Math.hypot(a, b);
  const hue = Math.atan2(b, a);
  return LIGHTNESSES.flatMap((l) =>
    TURNS.filter((turn) => Math.abs(turn) <= MAX_TURN).flatMap((turn) =>
      CHROMAS.map((share) => {
        const angle = hue + (turn * Math.PI) / 180;
        const size = Math.max(LEAST_CHROMA, chroma * share);
        return { l, a: size * Math.cos(angle), b: size * Math.sin(angle) };
      }),
    ),
  );
}
