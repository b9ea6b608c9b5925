import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelyGroups, type Note } from './grouping.ts';

const notes = (...texts: string[]): Note[] => texts.map((text, index) => ({ id: `n-${index}`, text }));
const ids = (given: readonly Note[]) => likelyGroups(given).map((group) => group.notes);

describe('likely groups', () => {
  it('[WK12] bring French notes together by the words that they share, whatever their endings', () => {
    const groups = likelyGroups(
      notes(
        'Être la solution que les PME adoptent sans projet lourd',
        'Toute PME équipée essaie la solution accompagnée',
        'Proposer un catalogue qui se vend avec du service',
        'Un catalogue commun, vendu avec nos services',
        'Nos deux équipes se parlent sans intermédiaire',
        'Moins d’intermédiaires entre les équipes',
        'Un seul calendrier, tenu',
      ),
    );
    expect(groups.map((group) => group.notes)).toEqual([
      ['n-0', 'n-1'],
      ['n-2', 'n-3'],
      ['n-4', 'n-5'],
    ]);
    expect(groups[1]?.words.slice(0, 2).sort()).toEqual(['catalogue', 'services']);
  });

  it('[WK12] bring English notes together, and leave those alone that share nothing but ordinary words', () => {
    expect(
      ids(
        notes(
          'Stock runs out in the first week',
          'We ran out of stock',
          'The influencer leaves for a competitor',
          'Our influencer signs with the competitor',
          'The offer is illegal in two countries',
        ),
      ),
    ).toEqual([
      ['n-0', 'n-1'],
      ['n-2', 'n-3'],
    ]);
    expect(ids(notes('Avec nos clients', 'Pour la marque', '', '…'))).toEqual([]);
  });

  it('[WK12] are named by words as they were typed, not by those that any note may have', () => {
    const [goals, others] = likelyGroups(
      notes(
        'Réaliser 80 démos en commun',
        'Toute PME essaie sans passer par nous',
        'Réaliser 120 démos d’ici août',
        'Aucune PME n’essaie sans nous',
        'Fuite de la base',
        'Délai trop long',
      ),
    );
    expect([...(goals?.words ?? [])].sort()).toEqual(['démos', 'réaliser']);
    expect(others?.words).toContain('PME');
    expect(others?.words).not.toContain('sans');
  });

  it('[WK12] are the same in whatever order the notes come, hold each note once at most, and none alone', () => {
    const text = fc.array(
      fc.constantFrom('stock', 'stocks', 'client', 'leads', 'délai', 'rupture', 'de', 'la'),
      {
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), fc.nat(), (texts, seed) => {
        const given = notes(...texts.map((words) => words.join(' ')));
        const groups = likelyGroups(given);
        const [shuffled = given] = fc.sample(fc.shuffledSubarray(given, { minLength: given.length }), {
          seed,
          numRuns: 1,
        });
        expect(likelyGroups(shuffled)).toEqual(groups);
        const all = groups.flatMap((group) => group.notes);
        expect(new Set(all).size).toBe(all.length);
        expect(groups.every((group) => group.notes.length > 1 && group.words.length > 0)).toBe(true);
      }),
    );
  });

  it('[WK12] come within a frame’s patience for as many notes as a session writes', () => {
    const words = [
      'client',
      'stock',
      'retard',
      'contrat',
      'données',
      'équipe',
      'campagne',
      'prix',
      'lancement',
    ];
    const many = Array.from({ length: 150 }, (_, index) => {
      return `${words[index % 9]} ${words[(index * 5) % 9]} ${words[(index * 7) % 8]} ${index}`;
    });
    const startedAt = performance.now();
    likelyGroups(notes(...many));
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });
});
