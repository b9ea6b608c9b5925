import { card, listed, sentence, worded } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { create, link } from '../support/edits.ts';
import { doEdits, openForm } from '../support/fix-makers.ts';
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
  fix: (finding, context) => {
    const { graph } = context;
    // An objective has one category: one shared objective for each brand's.
    const goals = [...ownGoals(graph).values()].flatMap((categories) => [...categories].slice(0, 1));
    const vision = graph.all('vision', 'kind').find(({ kind }) => kind === 'shared');
    if (vision === undefined) {
      return openForm(
        { fr: 'Commencer l’exercice de vision commune', en: 'Start the shared vision exercise' },
        { form: 'exercise', template: 'vision-commune', programme: finding.entity, goals },
      );
    }
    const edits = goals.flatMap((category) => {
      const { id, edit } = create(context, 'objective', { scope: 'shared', category });
      return [edit, link('supports', id, vision.id)];
    });
    return doEdits({ fr: 'Créer les objectifs communs', en: 'Create the shared objectives' }, ...edits);
  },
});
