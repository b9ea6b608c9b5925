/** A real calendar day written `YYYY-MM-DD`; days compare as text. */
export type CalendarDate = string;

export const DEFAULT_TIME_ZONE = 'Europe/Paris';

const DATE_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

export function isCalendarDate(value: unknown): value is CalendarDate {
  return typeof value === 'string' && epochDay(value) !== undefined;
}

/** The day `days` after `date` (before, when negative). Throws on a date that is not one. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const start = epochDay(date);
  if (start === undefined) throw new RangeError(`Not a calendar date: ${date}`);
  return new Date((start + days) * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. Throws on a date that is not one. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  const start = epochDay(from);
  const end = epochDay(to);
  if (start === undefined || end === undefined) throw new RangeError(`Not calendar dates: ${from}, ${to}`);
  return end - start;
}

/** The calendar day of an instant in an IANA time zone; an unknown zone reads as Europe/Paris (rules.md 2). */
export function calendarDateIn(timeZone: unknown, instantMs: number): CalendarDate {
  const zone = isTimeZone(timeZone) ? timeZone : DEFAULT_TIME_ZONE;
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(format.formatToParts(instantMs).map((part) => [part.type, part.value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

export function isTimeZone(value: unknown): value is string {
  if (typeof value !== 'string' || value === '') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

function epochDay(date: string): number | undefined {
  const match = DATE_PATTERN.exec(date);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  // setUTCFullYear, because Date.UTC reads the years 0–99 as 1900–1999.
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, day);
  const isReal = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
  return isReal ? Math.round(instant.getTime() / DAY_MS) : undefined;
}
