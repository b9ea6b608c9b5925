import type { CalendarDate } from '../../core/calendar-date.ts';
import { compareIds } from '../../core/ids.ts';
import type { Metric } from '../../domain/entities/metric.ts';

export interface Reading {
  readonly at: CalendarDate;
  readonly value: number;
  readonly source: string;
}

/** The readings that count: dated today or before, with a number. Oldest first. */
export function readingsOf(metric: Metric, today: CalendarDate): readonly Reading[] {
  const readings: Reading[] = [];
  for (const { at, value, source } of metric.readings ?? []) {
    if (at !== undefined && at <= today && value !== undefined) {
      readings.push({ at, value, source: source ?? '' });
    }
  }
  return readings.sort(compareReadings);
}

/** The latest reading: greatest day, then source, then value. */
export function latestReading(metric: Metric, today: CalendarDate): Reading | undefined {
  return readingsOf(metric, today).at(-1);
}

function compareReadings(a: Reading, b: Reading): number {
  return compareIds(a.at, b.at) || compareIds(a.source, b.source) || a.value - b.value;
}
