import { type CSSProperties, useCallback } from 'react';
import type { BrandSide } from '../ui/avatar.tsx';
import { brandShades, SHADE_COUNT } from '../ui/brand-shades.ts';
import type { Palette } from './shapes.ts';
import { usePalette } from './use-palette.ts';

/** What somebody's hands are drawn in. */
export interface PeerColour {
  readonly colour: string;
  /** Of words on it. */
  readonly on: string;
  /** Whether so many of one brand are here that this shade is somebody else's, too. */
  readonly isRepeated: boolean;
}

const rivals = { a: 'pb', b: 'pa', third: 'pa' } as const;
const own = { a: ['pa', 'pa-on'], b: ['pb', 'pb-on'], third: ['pc', 'pc-on'] } as const;

/** The colour of one person: a shade of their brand, which nobody else of it who is here has. */
export function peerColour(palette: Palette, side: BrandSide, shade = 0): PeerColour {
  const isRepeated = shade >= SHADE_COUNT;
  if (side === 'neutral') return { colour: palette['ink-2'], on: palette['ink-inv'], isRepeated };
  const [brand, text] = own[side];
  const ground = {
    text: longHex(palette[text]),
    grounds: [longHex(palette.surface), longHex(palette.canvas)],
    other: longHex(palette[rivals[side]]),
  };
  // A page that has no style sheet yet says nothing of its colours.
  const isKnown = [longHex(palette[brand]), ground.text, ground.other, ...ground.grounds].every((each) =>
    HEX.test(each),
  );
  const shades = isKnown ? brandShades(longHex(palette[brand]), ground) : [palette[brand]];
  return { colour: shades[shade % SHADE_COUNT] ?? palette[brand], on: palette[text], isRepeated };
}

const HEX = /^#[0-9a-f]{6}$/i;

/** A built style sheet writes `#fff` for `#ffffff`. */
function longHex(colour: string): string {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  return short
    ? `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')}`
    : colour;
}

/** The colour of anybody, in the page's colours as they are now. */
export function usePeerColours(): (side: BrandSide, shade?: number) => PeerColour {
  const palette = usePalette();
  return useCallback((side, shade) => peerColour(palette, side, shade), [palette]);
}

/** A colour as the custom properties that what somebody's hands touch is drawn in. */
export function peerStyle({ colour, on }: PeerColour): CSSProperties {
  return { '--peer': colour, '--peer-on': on } as CSSProperties;
}
