import { actionsOf } from '../../graph/metric-sets.ts';
import { entityRule } from '../rule.ts';
import { create, link } from '../support/edits.ts';
import { doEdits } from '../support/fix-makers.ts';
import { titleOf } from '../support/words.ts';

export const objectiveWithoutAction = entityRule({
  id: 'objective-without-action',
  section: 'metrics',
  looksAt: 'objective',
  severity: 'warning',
  stage: 'mapping',
  isWaivable: true,
  condition: 'no live action contributes to o.',
  message: { fr: 'Aucune action ne sert « {objective} ».', en: 'No action serves “{objective}”.' },
  why: {
    fr: 'Un objectif que rien ne sert reste un vœu.',
    en: 'An objective that nothing serves stays a wish.',
  },
  source: 'sins',
  todo: { fr: 'Ajoutez l’action qui le fera avancer.', en: 'Add the action that will move it.' },
  check: (objective, { graph }) => actionsOf(graph, objective.id).length === 0,
  fix: (finding, context) => {
    const { id, edit } = create(context, 'action', { title: titleOf(context.graph.get(finding.entity)) });
    const label = { fr: 'Créer une action pour cet objectif', en: 'Create an action for this objective' };
    return doEdits(label, edit, link('contributes', id, finding.entity));
  },
});
