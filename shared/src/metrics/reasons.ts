import type { Label } from '../core/language.ts';

/** Reason codes and their words (verdict.md 4.5). */
export const REASONS = {
  'exposure-only': { fr: 'compte des affichages, pas des actes', en: 'counts exposure, not acts' },
  'one-tap': { fr: 'réaction à un clic, sans suite', en: 'one-tap reaction, no follow-up' },
  'audience-stock': {
    fr: 'taille d’audience, ne dit rien du résultat',
    en: 'audience size, says nothing of results',
  },
  output: {
    fr: 'compte ce que vous produisez, pas ce que cela change',
    en: 'counts what you produce, not what it changes',
  },
  cumulative: { fr: 'un cumul ne redescend jamais', en: 'a running total never falls' },
  undefined: {
    fr: 'non défini : personne ne le compterait pareil',
    en: 'undefined: nobody would count it alike',
  },
  proxy: { fr: 'étape intermédiaire', en: 'intermediate step' },
  'price-of-exposure': { fr: 'compare des prix d’exposition', en: 'compares prices of exposure' },
  'ratio-no-outcome': {
    fr: 'ratio comparable mais sans résultat',
    en: 'comparable ratio without an outcome',
  },
  'split-label': { fr: 'deux mesures dans un libellé', en: 'two measures in one label' },
  outcome: { fr: 'résultat', en: 'outcome' },
  'outcome-ratio': { fr: 'taux d’un résultat', en: 'rate of an outcome' },
  'outcome-cost': { fr: 'coût d’un résultat', en: 'cost of an outcome' },
  'measured-lift': { fr: 'effet mesuré contre une base', en: 'effect measured against a base' },
  'not-recognised': { fr: 'non reconnu', en: 'not recognised' },
} as const satisfies Record<string, Label>;

export type ReasonCode = keyof typeof REASONS;
