import { isOpen } from '../../graph/schedule.ts';
import { dayValue } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { isAfter } from '../support/comparing-dates.ts';
import { set } from '../support/edits.ts';

export const overdueAction = entityRule({
  id: 'overdue-action',
  section: 'plan',
  looksAt: 'action',
  severity: 'warning',
  stage: 'mapping',
  isWaivable: true,
  condition: 'due < today and status ∉ {done}.',
  message: { fr: '« {action} » aurait dû finir le {due}.', en: '“{action}” was due on {due}.' },
  why: {
    fr: 'Le suivi des tâches montre qui tient ses engagements, tant qu’il dit vrai.',
    en: 'Task follow-up shows who keeps commitments, as long as it is true.',
  },
  source: 'factors',
  todo: {
    fr: 'Marquez-la faite, ou donnez une nouvelle date et sa raison.',
    en: 'Mark it as done, or give a new date and its reason.',
  },
  check: (action, { today }) => isAfter(today, action.due) && isOpen(action),
  values: (finding, { graph }) => dayValue('due', graph.getAs('action', finding.entity)?.due),
  fix: (finding) => ({
    kind: 'choose',
    label: { fr: 'Dire où elle en est', en: 'Say where it stands' },
    options: [
      { label: { fr: 'Marquer faite', en: 'Mark as done' }, edits: [set(finding.entity, 'status', 'done')] },
    ],
    free: { entity: finding.entity, field: ['due'] },
  }),
});
