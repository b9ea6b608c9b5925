import { owningPersons, personsInRole } from '../../graph/ownership.ts';
import { entityRule } from '../rule.ts';
import { giveRoleFix } from './roles.ts';

export const raciNoAccountable = entityRule({
  id: 'raci-no-accountable',
  section: 'raci',
  looksAt: 'action',
  severity: 'error',
  stage: 'launch',
  isWaivable: true,
  completes: { fr: 'approbateur (A)', en: 'Accountable (A)' },
  condition: '≥ 1 raci link and no A.',
  message: { fr: '« {action} » n’a pas d’approbateur (A).', en: '“{action}” has no Accountable (A).' },
  why: {
    fr: 'Une tâche sans approbateur n’a personne pour dire qu’elle est finie.',
    en: 'A task without an Accountable has nobody to say that it is finished.',
  },
  source: 'factors',
  todo: { fr: 'Nommez la personne qui approuve.', en: 'Name the person who approves.' },
  check: (action, { graph }) =>
    graph.raci(action.id).length > 0 && personsInRole(graph, action.id, 'A').length === 0,
  fix: (finding, context) => {
    const candidates = [
      ...owningPersons(context.graph, finding.entity),
      ...personsInRole(context.graph, finding.entity, 'R'),
    ];
    return giveRoleFix(finding.entity, candidates[0], 'A', context);
  },
});
