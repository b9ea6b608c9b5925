import { card, listed, sentence, worded } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { create } from '../support/edits.ts';
import { doEdits } from '../support/fix-makers.ts';
import { choiceLabel } from '../support/words.ts';
import { arePairwiseDisjoint, ownGoals } from './goals.ts';

export const objectivesMisaligned = entityRule({
  id: 'objectives-misaligned',
  section: 'objectives',
  looksAt: 'partnership',
  severity: 'error',
  stage: 'mapping',
  isWaivable: true,
  needsBothBrands: true,
  condition:
    'Q = all partners with ≥ 1 objective that has their id as scope and a non-empty category; |Q| ≥ 2, no objective has scope shared, and the category sets of these objectives, one set per partner of Q, are pairwise disjoint (one shared category between any two of them is enough to be silent).',
  message: {
    fr: 'Les marques poursuivent des objectifs différents : {list}. Il manque un objectif commun.',
    en: 'The brands pursue different goals: {list}. A shared objective is missing.',
  },
  why: {
    fr: 'L’une veut des ventes, l’autre de la visibilité : le partenariat échoue sans que personne n’ait tort.',
    en: 'One wants sales, the other visibility: the partnership fails without anybody being wrong.',
  },
  source: 'factors',
  todo: { fr: 'Écrivez ensemble un objectif commun.', en: 'Write a shared objective together.' },
  check: (_, { graph }) => {
    if (graph.all('objective', 'scope').some(({ scope }) => scope === 'shared')) return false;
    const goals = [...ownGoals(graph).values()];
    return goals.length >= 2 && arePairwiseDisjoint(goals);
  },
  values: (_, { graph }) => ({
    list: listed(
      [...ownGoals(graph)].map(([partner, categories]) =>
        sentence(
          { fr: '{partner} ({goals})', en: '{partner} ({goals})' },
          {
            partner: card(partner),
            goals: listed(
              [...categories].map((name) => worded(choiceLabel('objective', ['category'], name))),
            ),
          },
        ),
      ),
    ),
  }),
  fix: (_, context) => {
    const { edit } = create(context, 'objective', { scope: 'shared' });
    return doEdits({ fr: 'Créer un objectif commun', en: 'Create a shared objective' }, edit);
  },
});
