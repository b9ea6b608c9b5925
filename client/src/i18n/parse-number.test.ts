import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber } from './format.ts';
import { parseNumber } from './parse-number.ts';

describe('parseNumber', () => {
  it.each([
    ['fr', '1 250,5', 1250.5],
    ['fr', '12,5', 12.5],
    ['fr', '12.5', 12.5],
    ['fr', '-3', -3],
    ['en', '1,250.5', 1250.5],
    ['en', '1,250', 1250],
    ['en', ' 7 ', 7],
  ] as const)('%s: “%s” is %d', (language, text, value) => {
    expect(parseNumber(language, text)).toBe(value);
  });

  it.each(['', 'douze', '12 démos', '1,2,3', '3%'])('“%s” is no number', (text) => {
    expect(parseNumber('fr', text)).toBeNull();
  });

  it('reads back what is shown', () => {
    const values = fc.integer({ min: -1e12, max: 1e12 }).map((value) => value / 100);
    fc.assert(
      fc.property(values, fc.constantFrom('fr', 'en'), (value, language) => {
        expect(parseNumber(language, formatNumber(language, value))).toBe(value);
      }),
    );
  });
});
