import { describe, expect, it } from 'vitest';
import { openSession } from '../../document/testing/open-session.ts';
import { scoreText, searchCards } from './card-search.ts';
import { matchParts } from './match-parts.ts';

const BOARD = openSession(
  ['Réaliser 120 démos', 'Animer le webinaire commun', 'Inscrits au webinaire', 'Coût par lead qualifié'].map(
    (title, at) => ({ op: 'create', entity: { id: `a-${at}`, type: 'action', title } }) as const,
  ),
).board;
const found = (query: string) => searchCards(BOARD, query, 4).map(({ id }) => id);

describe('finding cards', () => {
  it('needs neither accents, nor case, nor the order of words', () => {
    expect(found('DEMOS real')).toEqual(['a-0']);
    expect(found('webinaire')).toEqual(['a-2', 'a-1']);
  });

  it('forgives one wrong, missing or swapped letter when nothing fits', () => {
    for (const typo of ['webinairre', 'webinare', 'wbeinaire', 'wabinaire']) {
      expect(found(typo), typo).toEqual(['a-2', 'a-1']);
    }
    expect(found('xebxnaire')).toEqual([]);
    expect(found('cout par lxd')).toEqual([]);
  });

  it('finds nothing for nothing', () => {
    expect(found('  ')).toEqual([]);
    expect(scoreText('Dupliquer', '>')).toBe(0);
  });

  it('shows what matched, letter for letter of the title', () => {
    const bold = (text: string, query: string) =>
      matchParts(text, query)
        .filter(({ isMatch }) => isMatch)
        .map(({ text: part }) => part);
    expect(bold('Réaliser 120 démos', 'demo real')).toEqual(['Réal', 'démo']);
    expect(bold('L’été ÉTÉ', 'ete')).toEqual(['été']);
    expect(matchParts('Été', 'zzz')).toEqual([{ text: 'Été', isMatch: false }]);
  });
});
