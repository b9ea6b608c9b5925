import { entityRule } from '../rule.ts';
import { link } from '../support/edits.ts';
import { chooseAmong, closestByTitle } from '../support/fix-makers.ts';
import { named } from '../support/words.ts';

export const orphanAction = entityRule({
  id: 'orphan-action',
  section: 'plan',
  looksAt: 'action',
  severity: 'warning',
  stage: 'mapping',
  isWaivable: true,
  condition:
    'no contributes link to a live objective, and not (kind = enabling and another live action depends on a).',
  message: { fr: '« {action} » ne sert aucun objectif.', en: '“{action}” serves no objective.' },
  why: {
    fr: 'Une action qui ne sert aucun objectif coûte sans compter.',
    en: 'An action that serves no objective costs without counting.',
  },
  source: 'sins',
  todo: { fr: 'Reliez-la à l’objectif qu’elle sert.', en: 'Link it to the objective that it serves.' },
  check: (action, { graph }) => {
    if (graph.out(action.id, 'contributes').length > 0) return false;
    return !(action.kind === 'enabling' && graph.in(action.id, 'depends').some((id) => id !== action.id));
  },
  offersFix: (_, { graph }) => graph.ids('objective').length > 0,
  fix: (finding, context) => {
    const options = closestByTitle(context, finding.entity, 'objective').map((objective) => ({
      label: named({ fr: 'Relier à {name}', en: 'Link to {name}' }, objective),
      edits: [link('contributes', finding.entity, objective.id)],
    }));
    return chooseAmong({ fr: 'Relier à un objectif', en: 'Link to an objective' }, options);
  },
});
