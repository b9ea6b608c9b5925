import { type CalendarDate, daysBetween } from '../../core/calendar-date.ts';
import { compareIds, type EntityId } from '../../core/ids.ts';
import type { Edit } from '../../domain/edit.ts';
import type { Action } from '../../domain/entities/action.ts';
import type { Finding } from '../../domain/finding.ts';
import { endOf, limitOf, startOf } from '../../graph/schedule.ts';
import type { Fix, FixContext } from '../fix.ts';
import { isAfter, shiftDay } from '../support/comparing-dates.ts';
import { set } from '../support/edits.ts';
import { doEdits } from '../support/fix-makers.ts';
import { named } from '../support/words.ts';

/** The day before what comes next: a dependant that starts, else the objective's due date, else the end. */
export function proposedDue(actionId: EntityId, { graph }: FixContext): CalendarDate | undefined {
  const starts = graph.in(actionId, 'depends').flatMap((id) => {
    const dependant = graph.getAs('action', id);
    return (dependant && startOf(dependant)) ?? [];
  });
  const next = starts.sort(compareIds)[0] ?? limitOf(graph, actionId)?.date;
  return next && shiftDay(next, -1);
}

/** Moves an action so that it ends on a day, keeping its duration. */
export function shiftToEndOn(action: Action, due: CalendarDate): Edit[] {
  const start = action.start && action.due && shiftDay(action.start, daysBetween(action.due, due));
  return [...(start ? [set(action.id, 'start', start)] : []), set(action.id, 'due', due)];
}

/** Brings what comes first forward; when it is done or fixed, pushes what follows back, never past its limit. */
export function reorderFix(finding: Finding, { graph }: FixContext): Fix | null {
  const action = graph.getAs('action', finding.entity);
  const first = graph.get(finding.key);
  const start = action && startOf(action);
  const end = endOf(graph, finding.key ?? '');
  if (action === undefined || start === undefined || end === undefined || first?.id === action.id)
    return null;
  if (first?.type === 'action' && first.status !== 'done') {
    return doEdits(
      named({ fr: 'Avancer {name}', en: 'Bring {name} forward' }, first),
      ...shiftToEndOn(first, start),
    );
  }
  const due = action.due && shiftDay(action.due, daysBetween(start, end));
  if (due === undefined || isAfter(due, limitOf(graph, action.id)?.date)) return null;
  return doEdits(
    named({ fr: 'Retarder {name}', en: 'Push {name} back' }, action),
    ...shiftToEndOn(action, due),
  );
}
