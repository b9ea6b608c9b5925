import { describe, expect, it } from 'vitest';
import { hideVisit, parseVisit, rememberVisit, visits } from './visits.ts';

const visit = { at: 5, brands: ['Nuvia'], brandPair: null, worst: null, isHidden: false };

describe('what is known of a board that was open', () => {
  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['another shape', '{"at":"yesterday","brands":[]}'],
    ['a list', '[]'],
  ])('is nothing when there stands %s', (_what, text) => {
    expect(parseVisit(text)).toBeNull();
  });

  it('reads back what was written, and leaves out what cannot be', () => {
    const stored = { ...visit, brands: ['Nuvia', 3], worst: { level: 'fatal', count: 2 }, more: true };
    expect(parseVisit(JSON.stringify(stored))).toEqual(visit);
  });

  it('is off the list once hidden, and back once the board is opened again', () => {
    rememberVisit('b-1', visit);
    hideVisit('b-1', true);
    expect(visits.get().get('b-1')).toEqual({ ...visit, isHidden: true });
    rememberVisit('b-1', visit);
    expect(visits.get().get('b-1')?.isHidden).toBe(false);
  });
});
