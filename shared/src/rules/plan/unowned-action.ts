import { personsInRole } from '../../graph/ownership.ts';
import { entityRule } from '../rule.ts';
import { assignFix, suggestedOwner } from '../support/people.ts';

export const unownedAction = entityRule({
  id: 'unowned-action',
  section: 'plan',
  looksAt: 'action',
  severity: 'error',
  stage: 'mapping',
  isWaivable: true,
  completes: { fr: 'porteur', en: 'owner' },
  condition: 'no owns link to a (from a person or a partner) and no raci link with role A.',
  message: { fr: 'Personne ne porte « {action} ».', en: 'Nobody owns “{action}”.' },
  why: {
    fr: 'Une responsabilité diluée n’est à personne : chacun croit que l’autre s’en charge.',
    en: 'A diluted responsibility belongs to nobody: each thinks the other takes care of it.',
  },
  source: 'factors',
  todo: { fr: 'Confiez-la à une personne.', en: 'Give it to one person.' },
  check: (action, { graph }) =>
    graph.in(action.id, 'owns').length === 0 && personsInRole(graph, action.id, 'A').length === 0,
  offersFix: (_, { graph }) => graph.ids('person').length > 0,
  fix: (finding, context) => assignFix(finding.entity, suggestedOwner(context), context),
});
