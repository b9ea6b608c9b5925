import { describe, expect, it } from 'vitest';
import { contentTokens, hasVagueWord, statesQuantity } from './title-reading.ts';

describe('statesQuantity', () => {
  it.each([
    'Vendre 20 % de plus',
    'Gagner 2000 abonnés',
    'Atteindre 1900 clients',
    'Convertir 10-15 % des contacts',
    'Réaliser 120 démos d’ici août',
    'Vendre 2026 € de plus',
    '3 magasins de plus',
    'Passer de 5 à 8 points',
    'Ouvrir 12 points de vente avant le 3 mars',
  ])('sees one in “%s”', (title) => {
    expect(statesQuantity(title)).toBe(true);
  });

  it.each([
    'Séduire les 18–25 ans avant fin 2026',
    'Développer la marque en 2026',
    'Lancer avant le 03/09/2026',
    'Lancer le 2026-09-03',
    'Vendre au T3 2026',
    'Vendre au 2e trimestre',
    'Séduire les 25-35',
    'Lancer le 1er septembre',
    'Launch on 3rd of March',
    'Launch by March 3rd',
    'Convaincre dans la saison 2026-27',
    'Vendre plus',
    '',
  ])('sees none in “%s”', (title) => {
    expect(statesQuantity(title)).toBe(false);
  });
});

describe('contentTokens', () => {
  it('keeps each telling word once, without case or accents', () => {
    expect([...contentTokens('Équiper l’équipe, ÉQUIPER de 18–25 ans et les PME')]).toEqual([
      'equiper',
      'equipe',
      'ans',
      'pme',
    ]);
  });

  it('matches vague words whole', () => {
    expect(hasVagueWord(contentTokens('Développer la gamme'))).toBe(true);
    expect(hasVagueWord(contentTokens('Redéveloppement de la gamme'))).toBe(false);
  });
});
