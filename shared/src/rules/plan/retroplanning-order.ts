import { endOf, startOf } from '../../graph/schedule.ts';
import { card } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { isAfter } from '../support/comparing-dates.ts';
import { reorderFix } from './rescheduling.ts';

export const retroplanningOrder = entityRule({
  id: 'retroplanning-order',
  section: 'plan',
  looksAt: 'action',
  severity: 'error',
  stage: 'mapping',
  isWaivable: true,
  condition:
    'for a depends link a → b: date(b) > startOf(a), where date(b) = due (action) or date (milestone), startOf(a) = start else due; silent when a and b are both actions with status done; one finding per pair, key = b.',
  message: {
    fr: '« {action} » démarre avant la fin de « {other} ».',
    en: '“{action}” starts before “{other}” is finished.',
  },
  why: {
    fr: 'En partant de la fin, ce qui doit précéder doit finir avant ; sinon la chaîne se casse le jour venu.',
    en: 'Walking back from the end, what comes first must finish first; else the chain breaks on the day.',
  },
  source: 'sins',
  todo: {
    fr: 'Avancez ce qui précède, ou retardez ce qui suit.',
    en: 'Bring the first forward, or push the second back.',
  },
  check: (action, { graph }) =>
    graph.out(action.id, 'depends').flatMap((id) => {
      const other = graph.partOf('action', id, 'status');
      const areBothDone = action.status === 'done' && other?.status === 'done';
      return isAfter(endOf(graph, id), startOf(action)) && !areBothDone ? [{ key: id, refs: [id] }] : [];
    }),
  values: (finding) => ({ other: card(finding.key ?? '') }),
  fix: (finding, context) => reorderFix(finding, context),
});
