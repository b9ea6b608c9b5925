import { isEmpty } from '../../core/json.ts';
import { dayValue } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { isAfter } from '../support/comparing-dates.ts';
import { set } from '../support/edits.ts';

export const lateStart = entityRule({
  id: 'late-start',
  section: 'plan',
  looksAt: 'action',
  severity: 'warning',
  stage: 'mapping',
  isWaivable: true,
  condition: 'start < today, status empty or planned, and due ≥ today.',
  message: {
    fr: '« {action} » aurait dû démarrer le {start}.',
    en: '“{action}” should have started on {start}.',
  },
  why: {
    fr: 'Un départ manqué se rattrape tant qu’il reste du temps.',
    en: 'A missed start can be made up while there is time left.',
  },
  source: 'factors',
  todo: { fr: 'Dites si elle a commencé, ou décalez-la.', en: 'Say whether it has begun, or shift it.' },
  check: (action, { today }) =>
    isAfter(today, action.start) &&
    (isEmpty(action.status) || action.status === 'planned') &&
    action.due !== undefined &&
    action.due >= today,
  values: (finding, { graph }) => dayValue('start', graph.getAs('action', finding.entity)?.start),
  fix: (finding) => ({
    kind: 'choose',
    label: { fr: 'Dire où elle en est', en: 'Say where it stands' },
    options: [
      {
        label: { fr: 'Marquer en cours', en: 'Mark as in progress' },
        edits: [set(finding.entity, 'status', 'doing')],
      },
    ],
    free: { entity: finding.entity, field: ['start'] },
  }),
});
