import { addDays, type CalendarDate, daysBetween, isCalendarDate } from '../core/calendar-date.ts';
import { isJsonObject, type JsonObject } from '../core/json.ts';
import type { BoardFile } from '../domain/board-file.ts';
import type { RawEntity } from '../domain/edit.ts';
import type { Field, FieldMap } from '../domain/field.ts';
import { definitionOf, isEntityType } from '../domain/registry.ts';

/**
 * The example as if it spoke of today: every declared date moves by as many days as its `asOf` lies behind, so
 * that a board written for one spring still says what it was written to say. Words in titles stay.
 */
export function datedToday(example: BoardFile, today: CalendarDate): BoardFile {
  const { asOf, ...rest } = example;
  if (!isCalendarDate(asOf)) return example;
  const days = daysBetween(asOf, today);
  return { ...rest, entities: example.entities.map((entity) => shiftEntity(entity, days)) } as BoardFile;
}

function shiftEntity(entity: RawEntity, days: number): RawEntity {
  if (!isEntityType(entity.type)) return entity;
  const { id, type } = entity;
  return { ...shiftFields(entity, definitionOf(type).fields, days), id, type };
}

function shiftFields(source: JsonObject, fields: FieldMap, days: number): JsonObject {
  const shifted = Object.entries(source).map(([name, value]): [string, unknown] => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return [name, field ? shiftValue(value, field, days) : value];
  });
  return Object.fromEntries(shifted);
}

function shiftValue(value: unknown, field: Field, days: number): unknown {
  switch (field.kind) {
    case 'date':
      return isCalendarDate(value) ? addDays(value, days) : value;
    case 'record':
    case 'copy':
      return Array.isArray(value)
        ? value.map((entry: unknown) =>
            isJsonObject(entry) ? shiftFields(entry, field.fields, days) : entry,
          )
        : value;
    case 'group':
      return isJsonObject(value) ? shiftFields(value, field.fields, days) : value;
    default:
      return value;
  }
}
