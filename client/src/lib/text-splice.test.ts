import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySplice, moveThrough, rebaseSplice, spliceBetween } from './text-splice.ts';

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' '), maxLength: 12 });

describe('spliceBetween', () => {
  it('applied to the first text gives the second', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(applySplice(before, spliceBetween(before, after))).toBe(after);
      }),
    );
  });

  it('touches only what differs', () => {
    expect(spliceBetween('le webinaire', 'le grand webinaire')).toEqual({
      at: 3,
      removed: 0,
      inserted: 'grand ',
    });
  });
});

describe('moveThrough', () => {
  it('keeps a caret beside the letters it was beside', () => {
    const insertion = spliceBetween('webinaire', 'le webinaire');
    expect(moveThrough(4, insertion)).toBe(7);
    expect(moveThrough(0, spliceBetween('webinaire', 'webinaire commun'))).toBe(0);
  });
});

describe('rebaseSplice', () => {
  it('keeps both hands when they write at different places', () => {
    const mine = spliceBetween('Animer le webinaire', 'Animer le webinaire commun');
    const theirs = spliceBetween('Animer le webinaire', 'Bien animer le webinaire');
    const merged = applySplice('Bien animer le webinaire', rebaseSplice(mine, theirs));
    expect(merged).toBe('Bien animer le webinaire commun');
  });

  it('stays inside the text whatever the other hand did', () => {
    fc.assert(
      fc.property(words, words, words, (base, mine, theirs) => {
        const splice = rebaseSplice(spliceBetween(base, mine), spliceBetween(base, theirs));
        expect(splice.at + splice.removed).toBeLessThanOrEqual(theirs.length);
      }),
    );
  });
});
