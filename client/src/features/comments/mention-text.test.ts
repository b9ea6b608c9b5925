import { describe, expect, it } from 'vitest';
import { distinctNames, matchMentionables, mentionAt, toStored, toTyped } from './mention-text.ts';

const PEOPLE = [
  { id: 'p-1', name: 'Tom' },
  { id: 'p-2', name: 'Tom Petit' },
  { id: 'p-3', name: 'Inès' },
  { id: null, name: 'tous' },
];

describe('mentions while one writes', () => {
  it.each([
    ['@to', 3, { from: 0, typed: 'to' }],
    ['Pour @', 6, { from: 5, typed: '' }],
    ['Pour (@in', 9, { from: 6, typed: 'in' }],
    ['a@b', 3, null],
    ['@to et', 6, null],
    ['@to et', 2, { from: 0, typed: 't' }],
  ])('finds the one in “%s” at %i', (text, caret, found) => {
    expect(mentionAt(text, caret)).toEqual(found);
  });

  it('finds people by any word of their name, whatever the accents', () => {
    expect(matchMentionables(PEOPLE, 'ines').map(({ id }) => id)).toEqual(['p-3']);
    expect(matchMentionables(PEOPLE, 'pe').map(({ id }) => id)).toEqual(['p-2']);
    expect(matchMentionables(PEOPLE, 'to').map(({ id }) => id)).toEqual(['p-1', 'p-2', null]);
  });

  it('stores the longest name that is meant, and writes it again', () => {
    const typed = '@Tom Petit et @Tom, pas @Tomate ni @Inconnu ; @tous @Inès';
    const stored = '@[p-2] et @[p-1], pas @Tomate ni @Inconnu ; @[*] @[p-3]';
    expect(toStored(typed, PEOPLE)).toBe(stored);
    expect(toTyped(stored, PEOPLE)).toBe(typed);
    expect(toTyped('@[p-9]', PEOPLE)).toBe('@[p-9]');
  });

  it('tells people of one name apart', () => {
    const names = distinctNames([
      { id: 'p-1', short: 'Tom', full: 'Tom, catalogue' },
      { id: 'p-2', short: 'Tom', full: 'Tom, données' },
      { id: 'p-3', short: 'Tom', full: 'Tom, données' },
      { id: 'p-4', short: '', full: '' },
    ]);
    expect(names.map(({ name }) => name)).toEqual(['Tom, catalogue', 'Tom, données', 'Tom, données (p-3)']);
  });
});
