import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast, distance, hexOf, okLabOf } from '../lib/colour.ts';
import { brandShades, SHADE_COUNT } from './brand-shades.ts';

const css = (name: string) => readFileSync(join(import.meta.dirname, `${name}.css`), 'utf8');
const TOKENS = css('tokens');
const PAIRS = css('brand-pairs');

/** The value of a token in the last block of a style sheet under a selector. */
function token(sheet: string, selector: string, name: string): string {
  const start = sheet.lastIndexOf(`\n${selector} {`);
  const block = sheet.slice(start, sheet.indexOf('}', start));
  const value = new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(block)?.[1];
  if (value === undefined) throw new Error(`${selector} says no ${name}`);
  return value;
}

const pairs = [...new Set([...PAIRS.matchAll(/^\[data-pair="([a-z-]+)"\] \{/gm)].map(([, pair]) => pair))];
const cases = pairs.flatMap((pair) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    (['pa', 'pb'] as const).map((side) => ({ pair, theme, side })),
  ),
);

describe('the shades of a brand', () => {
  it('are tried for every pair', () => {
    expect(pairs).toHaveLength(8);
  });

  it.each(cases)(
    'of $pair, $side, $theme: are read, are its own, and are told apart',
    ({ pair, theme, side }) => {
      const selector = theme === 'dark' ? '[data-theme="dark"]' : '[data-theme="light"]';
      const brandIn =
        theme === 'dark' ? `[data-theme="dark"] [data-pair="${pair}"]` : `[data-pair="${pair}"]`;
      const brand = token(PAIRS, brandIn, side);
      const other = token(PAIRS, brandIn, side === 'pa' ? 'pb' : 'pa');
      const text = token(TOKENS, selector, `${side}-on`);
      const grounds = ['surface', 'canvas'].map((name) => token(TOKENS, selector, name));
      const shades = brandShades(brand, { text, grounds, other });
      expect(shades[0]).toBe(brand);
      expect(new Set(shades).size).toBe(SHADE_COUNT);
      for (const [index, shade] of shades.entries()) {
        // The brand's own colour is the pair's, whose contrast was rounded when it was drawn.
        expect(contrast(shade, text), `${shade} words`).toBeGreaterThanOrEqual(index === 0 ? 4.45 : 4.5);
        for (const ground of grounds)
          expect(contrast(shade, ground), `${shade} on ${ground}`).toBeGreaterThanOrEqual(3);
        expect(distance(okLabOf(shade), okLabOf(brand))).toBeLessThanOrEqual(
          distance(okLabOf(shade), okLabOf(other)),
        );
      }
      const gaps = shades.flatMap((one, index) =>
        shades.slice(index + 1).map((each) => distance(okLabOf(one), okLabOf(each))),
      );
      // 2 is just seen side by side.
      expect(Math.min(...gaps), shades.join(' ')).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('are the same colours as before, there and back', () => {
    for (const hex of ['#2f56d0', '#b94a0f', '#ffffff', '#000000', '#86daff'])
      expect(hexOf(okLabOf(hex))).toBe(hex);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
  });
});
