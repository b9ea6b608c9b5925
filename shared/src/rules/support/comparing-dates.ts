import { addDays, type CalendarDate, isCalendarDate } from '../../core/calendar-date.ts';

/** Whether both days are known and the first is the later one; with an unknown day nothing is said. */
export function isAfter(a: CalendarDate | undefined, b: CalendarDate | undefined): boolean {
  return a !== undefined && b !== undefined && a > b;
}

export const earlier = (a: CalendarDate, b: CalendarDate | undefined): CalendarDate =>
  b !== undefined && b < a ? b : a;

export const later = (a: CalendarDate, b: CalendarDate | undefined): CalendarDate =>
  b !== undefined && b > a ? b : a;

/** More than there are between the first and the last day that can be written. */
const MAX_DAYS = 4_000_000;

/** The day so many days after, or none when it lies outside the years that a date can write. */
export function shiftDay(date: CalendarDate, days: number): CalendarDate | undefined {
  if (Math.abs(days) > MAX_DAYS) return undefined;
  const shifted = addDays(date, days);
  return isCalendarDate(shifted) ? shifted : undefined;
}
