import { owningPersons, personsInRole } from '../../graph/ownership.ts';
import { entityRule } from '../rule.ts';
import { giveRoleFix } from './roles.ts';

export const raciNoResponsible = entityRule({
  id: 'raci-no-responsible',
  section: 'raci',
  looksAt: 'action',
  severity: 'error',
  stage: 'launch',
  isWaivable: true,
  completes: { fr: 'réalisateur (R)', en: 'Responsible (R)' },
  condition: '≥ 1 raci link and no R.',
  message: { fr: 'Personne ne réalise « {action} » (R).', en: 'Nobody does “{action}” (R).' },
  why: {
    fr: 'Approuver, consulter, informer : encore faut-il que quelqu’un fasse.',
    en: 'Approving, consulting, informing: somebody still has to do it.',
  },
  source: 'factors',
  todo: { fr: 'Nommez la personne qui réalise.', en: 'Name the person who does it.' },
  check: (action, { graph }) =>
    graph.raci(action.id).length > 0 && personsInRole(graph, action.id, 'R').length === 0,
  fix: (finding, context) => {
    const accountable = personsInRole(context.graph, finding.entity, 'A')[0];
    const candidate = accountable ?? owningPersons(context.graph, finding.entity)[0];
    return giveRoleFix(finding.entity, candidate, 'R', context);
  },
});
