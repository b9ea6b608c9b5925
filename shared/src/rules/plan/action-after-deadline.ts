import { limitOf } from '../../graph/schedule.ts';
import { day } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { isAfter } from '../support/comparing-dates.ts';
import { doEdits } from '../support/fix-makers.ts';
import { dated } from '../support/words.ts';
import { shiftToEndOn } from './rescheduling.ts';

export const actionAfterDeadline = entityRule({
  id: 'action-after-deadline',
  section: 'plan',
  looksAt: 'action',
  severity: 'error',
  stage: 'mapping',
  isWaivable: true,
  condition: 'due > Lim(a); refs = [limiting entity].',
  message: {
    fr: '« {action} » finit le {due}, après l’échéance du {limit}.',
    en: '“{action}” ends on {due}, after the {limit} deadline.',
  },
  why: {
    fr: 'Une action qui finit après l’échéance de ce qu’elle sert arrive trop tard pour compter.',
    en: 'An action that ends after the deadline of what it serves comes too late to count.',
  },
  source: 'sins',
  todo: {
    fr: 'Avancez-la, ou repoussez l’échéance d’un commun accord.',
    en: 'Bring it forward, or move the deadline by agreement.',
  },
  check: (action, { graph }) => {
    const limit = limitOf(graph, action.id);
    return isAfter(action.due, limit?.date) && limit !== undefined && { refs: [limit.by] };
  },
  values: (finding, { graph }) => {
    const due = graph.getAs('action', finding.entity)?.due;
    const limit = limitOf(graph, finding.entity);
    return due === undefined || limit === undefined ? {} : { due: day(due), limit: day(limit.date) };
  },
  fix: (finding, { graph }) => {
    const action = graph.getAs('action', finding.entity);
    const limit = limitOf(graph, finding.entity);
    if (action === undefined || limit === undefined) return null;
    const label = dated({ fr: 'Avancer au {date}', en: 'Bring forward to {date}' }, limit.date);
    return doEdits(label, ...shiftToEndOn(action, limit.date));
  },
});
