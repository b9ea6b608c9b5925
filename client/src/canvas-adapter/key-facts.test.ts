import { describe, expect, it } from 'vitest';
import { givenTitle, keyFacts } from './key-facts.ts';

describe('What a card of a plain kind says', () => {
  it('is its criterion and score for a fit', () => {
    const fit = { id: 'f-1', type: 'fit', criterion: 'audience', score: 5 } as const;
    expect(keyFacts(fit, 'fr')).toEqual(['Audience', '5/5']);
    expect(givenTitle(fit, 'fr')).toBe('Audience');
  });

  it('is its kind in place of a code that an import left as its title', () => {
    const agreement = { id: 'ag-1', type: 'agreement', title: 'nda', kind: 'nda' } as const;
    expect(givenTitle(agreement, 'fr')).toBe('Accord de confidentialité');
    expect(givenTitle(agreement, 'en')).toBe(keyFacts(agreement, 'en')[0]);
  });

  it('keeps a title that people gave', () => {
    const agreement = { id: 'ag-1', type: 'agreement', title: 'Avenant de mai', kind: 'nda' } as const;
    expect(givenTitle(agreement, 'fr')).toBe('Avenant de mai');
    expect(givenTitle({ id: 'o-1', type: 'objective', title: 'nda' }, 'fr')).toBe('nda');
  });

  it('keeps signs beside their words, so that no line starts with one', () => {
    const title = 'Passer de 15 % à 18 % : « PME »';
    expect(givenTitle({ id: 'o-1', type: 'objective', title }, 'fr')).toBe(
      'Passer de 15\u00a0% à 18\u00a0%\u00a0: «\u00a0PME\u00a0»',
    );
  });

  it('is nothing while the card is empty', () => {
    expect(givenTitle({ id: 'r-1', type: 'ritual', title: '' }, 'fr')).toBeUndefined();
  });
});
