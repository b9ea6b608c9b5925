import { describe, expect, it } from 'vitest';
import { frenchSpaces, withFrenchSpaces } from './typography.ts';

describe('frenchSpaces', () => {
  it.each([
    ['Quelle fiche ?', 'Quelle fiche\u00a0?'],
    ['Relié : 15 % à 18 €', 'Relié\u00a0: 15\u00a0% à 18\u00a0€'],
    ['Relier par « menace »', 'Relier par «\u00a0menace\u00a0»'],
    ['84 200 affichages', '84\u00a0200 affichages'],
    ['Rien à changer.', 'Rien à changer.'],
  ])('%s', (text, expected) => {
    expect(frenchSpaces(text)).toBe(expected);
    expect(frenchSpaces(expected)).toBe(expected);
  });
});

describe('withFrenchSpaces', () => {
  const messages = { ask: 'Qui ?', deep: { count: (count: number) => `${count} fiches : rien` } };

  it('reaches every sentence and every answer', () => {
    const typeset = withFrenchSpaces(messages);
    expect(typeset.ask).toBe('Qui\u00a0?');
    expect(typeset.deep.count(3)).toBe('3 fiches\u00a0: rien');
  });

  it('gives the same object for the same area, so that nothing renders again', () => {
    expect(withFrenchSpaces(messages)).toBe(withFrenchSpaces(messages));
    expect(withFrenchSpaces(messages).deep.count).toBe(withFrenchSpaces(messages).deep.count);
  });
});
