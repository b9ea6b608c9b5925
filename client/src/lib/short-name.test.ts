import { describe, expect, it } from 'vitest';
import { personCalled, shortName } from './short-name.ts';

describe('shortName', () => {
  it.each([
    ['Léa, contenu', 'Léa'],
    ['Tom (Ditec IT)', 'Tom'],
    ['  Sarah ', 'Sarah'],
    ['(sans prénom)', '(sans prénom)'],
  ])('%s', (name, expected) => {
    expect(shortName(name)).toBe(expected);
  });
});

describe('personCalled', () => {
  const people = [
    { id: 1, name: 'Léa, contenu' },
    { id: 2, name: 'Tom' },
    { id: 3, name: 'Hugo, démos' },
    { id: 4, name: 'Hugo, ventes' },
  ];

  it('finds the one, whatever the accents and capitals', () => {
    expect(personCalled(people, ' lea ')).toEqual({ id: 1, name: 'Léa, contenu' });
  });

  it('chooses nobody when two have the name, or none has', () => {
    expect(personCalled(people, 'Hugo')).toBeNull();
    expect(personCalled(people, 'Inès')).toBeNull();
    expect(personCalled(people, '')).toBeNull();
  });
});
