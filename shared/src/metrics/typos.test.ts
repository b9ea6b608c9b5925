import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTokens } from './items.ts';
import { editDistance, typoRepair } from './typos.ts';

/** Optimal string alignment by plain recursion: slow, obviously right. */
function oracle(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const cost = a.at(-1) === b.at(-1) ? 0 : 1;
  let best = Math.min(
    oracle(a.slice(0, -1), b) + 1,
    oracle(a, b.slice(0, -1)) + 1,
    oracle(a.slice(0, -1), b.slice(0, -1)) + cost,
  );
  const isSwap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  if (isSwap) best = Math.min(best, oracle(a.slice(0, -2), b.slice(0, -2)) + 1);
  return best;
}

describe('edit distance', () => {
  it('equals the recursive definition up to the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 3 }), (a, b, limit) => {
        expect(Math.min(editDistance(a, b, limit), limit + 1)).toBe(Math.min(oracle(a, b), limit + 1));
      }),
    );
  });
});

describe('typo repair', () => {
  const repair = typoRepair(
    new Map([
      ['achat', new Set(['decisive'])],
      ['like', new Set(['vanity'])],
      ['lead', new Set(['decisive'])],
      ['conversion', new Set(['decisive'])],
      ['conversation', new Set(['vanity'])],
      ['impression', new Set(['vanity'])],
    ]),
  );

  it.each([
    ['achta', 'achat'],
    ['likess', 'like'],
    ['conversionss', 'conversion'],
    ['acaht', 'achat'],
    ['ahcat', 'achat'],
    ['impresion', 'impression'],
    ['inpresssion', 'impression'],
    ['lede', undefined],
    ['taus', 'taux'],
    ['convrsion', 'conversion'],
  ])('[4.1.5] repairs “%s” into %s', (word, expected) => {
    expect(repair(word)).toBe(expected);
  });

  it('[4.1.5] does not choose between words of different grades, unless one fits beside its neighbours', () => {
    expect(repair('converstion')).toBeUndefined();
    expect(repair('converstion', (candidate) => candidate === 'conversion')).toBe('conversion');
  });

  it.each(['lake', 'pike', 'quart', 'rayonnement', 'code', 'vert', 'aim'])(
    '[4.1.5] leaves the ordinary or short word “%s” alone',
    (word) => {
      expect(repair(word)).toBeUndefined();
      expect(readTokens(word).wasRepaired).toBe(false);
    },
  );
});
