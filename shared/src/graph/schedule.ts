import type { CalendarDate } from '../core/calendar-date.ts';
import { compareIds, type EntityId } from '../core/ids.ts';
import type { Action } from '../domain/entities/action.ts';
import type { BoardGraph } from './board-graph.ts';

/** The day by which something must be over, and the card that says so. */
export interface Limit {
  readonly date: CalendarDate;
  readonly by: EntityId;
}

/** Lim(a): the earliest of the due dates of the objectives that an action serves and of the programme's end. */
export function limitOf(graph: BoardGraph, actionId: EntityId): Limit | undefined {
  const limits: Limit[] = [];
  for (const id of graph.out(actionId, 'contributes')) {
    const due = graph.partOf('objective', id, 'due')?.due;
    if (due !== undefined) limits.push({ date: due, by: id });
  }
  const programme = graph.programme;
  if (programme?.end !== undefined) limits.push({ date: programme.end, by: programme.id });
  return limits.sort((a, b) => compareIds(a.date, b.date) || compareIds(a.by, b.by))[0];
}

/** The day on which an action, or a milestone, is over. */
export function endOf(graph: BoardGraph, id: EntityId): CalendarDate | undefined {
  return graph.partOf('action', id, 'due')?.due ?? graph.partOf('milestone', id, 'date')?.date;
}

/** The day on which an action begins. */
export function startOf(action: Action): CalendarDate | undefined {
  return action.start ?? action.due;
}

/** An action that is still to be done. */
export function isOpen(action: Pick<Action, 'status'>): boolean {
  return action.status !== 'done';
}
