import { addDays, type CalendarDate, isCalendarDate } from '../core/calendar-date.ts';

/** What a cell was read as; `suggestion` is what its writer probably meant. */
export type CellReading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly suggestion?: string };

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const CENTURY = 2000;

/** A day as spreadsheets write it: 2026-03-31, 31/03/2026, 31.3.26, or 31/03 for the next one from today. */
export function readDay(text: string, today: CalendarDate): CellReading<CalendarDate> {
  const iso = ISO.exec(text.trim());
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, day, month, year] = DAY_FIRST.exec(text.trim()) ?? [];
  if (day === undefined || month === undefined) return { ok: false };
  if (year !== undefined) {
    return dayOf(Number(year) + (year.length === 2 ? CENTURY : 0), Number(month), Number(day));
  }
  const thisYear = Number(today.slice(0, 4));
  const soon = dayOf(thisYear, Number(month), Number(day));
  return soon.ok && soon.value < today ? dayOf(thisYear + 1, Number(month), Number(day)) : soon;
}

/** A number as people write it: 1 200, 1.200,5, 1,200.5, 12 %, 3 €. */
export function readNumber(text: string): CellReading<number> {
  const bare = text.replace(/[\s\u00A0\u202F%€$£]/g, '');
  if (!/^[+-]?\d[\d.,]*$/.test(bare)) return { ok: false };
  const decimal = Math.max(bare.lastIndexOf(','), bare.lastIndexOf('.'));
  const fraction = bare.length - decimal - 1;
  // Three digits after the only sign are thousands: 1.200 and 1,200.
  const signs = bare.match(/[.,]/g) ?? [];
  const isGrouped = signs.length > 0 && fraction === 3 && new Set(signs).size === 1;
  const whole =
    decimal === -1 || isGrouped ? bare.replace(/[.,]/g, '') : bare.slice(0, decimal).replace(/[.,]/g, '');
  const value = Number(decimal === -1 || isGrouped ? whole : `${whole}.${bare.slice(decimal + 1)}`);
  return Number.isFinite(value) ? { ok: true, value } : { ok: false };
}

function dayOf(year: number, month: number, day: number): CellReading<CalendarDate> {
  const written = (d: number): string =>
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  const value = written(day);
  if (isCalendarDate(value)) return { ok: true, value };
  if (month < 1 || month > 12 || day < 1 || day > 31) return { ok: false };
  // The month has no such day: its last one is nearest.
  const first = written(1);
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return isCalendarDate(first) && isCalendarDate(next)
    ? { ok: false, suggestion: addDays(next, -1) }
    : { ok: false };
}
