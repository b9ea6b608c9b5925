import { describe, expect, it } from 'vitest';
import { unitHint } from './unit-hint.ts';

describe('unit hint', () => {
  it.each([
    ['Taux de conversion', '%'],
    ['Rétention à 30 jours', '%'],
    ['Part des visiteurs qui achètent', '%'],
    ['Coût par acquisition', 'EUR'],
    ['CPM', 'EUR'],
    ["Chiffre d'affaires généré", 'EUR'],
    ['Panier moyen', 'EUR'],
    ['Leads qualifiés', 'leads'],
    ['Nombre de démos réalisées', 'démos'],
    ['Vues de la story', 'vues'],
    ['Likes et achats', undefined],
    ['ROAS', undefined],
    ['Ambiance du stand', undefined],
  ])('“%s” is counted in %s', (label, unit) => {
    expect(unitHint(label, 'fr')).toBe(unit);
  });

  it('uses the currency of the programme', () => {
    expect(unitHint('revenue', 'en', 'USD')).toBe('USD');
  });
});
