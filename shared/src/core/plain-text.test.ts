import { describe, expect, it } from 'vitest';
import { isVisible, withoutDirection } from './plain-text.ts';

describe('typed words in a sentence', () => {
  it.each([
    ['\u202eretour\u2066né\u2069', 'retourné'],
    ['a\u200e\u200f\u061c\u202ab', 'ab'],
    ['Leads qualifiés 🙂 שלום', 'Leads qualifiés 🙂 שלום'],
  ])('turn nothing around: %j', (typed, shown) => {
    expect(withoutDirection(typed)).toBe(shown);
  });

  it.each([
    ['', false],
    [' \u00a0\u2003', false],
    ['\u200b\u2060\ufeff\u200d', false],
    ['\u3164\u2800', false],
    ['\u202e', false],
    ['🙂', true],
    ['é', true],
    ['-', true],
  ])('are visible or not: %j', (text, expected) => {
    expect(isVisible(text)).toBe(expected);
  });
});
