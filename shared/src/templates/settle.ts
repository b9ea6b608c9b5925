import { addDays, type CalendarDate } from '../core/calendar-date.ts';
import { isFiniteNumber, isJsonObject, type JsonObject } from '../core/json.ts';
import { isLanguage, type Language } from '../core/language.ts';
import type { Edit } from '../domain/edit.ts';
import type { TemplateEntity } from './template.ts';

/** The edit that makes a card of a template. */
export function creation(
  { id, type, at, size, parent, fields }: TemplateEntity,
  settle: (value: unknown) => unknown,
): Edit {
  const [x, y] = at;
  const layout = {
    x,
    y,
    ...(size && { width: size[0], height: size[1] }),
    ...(parent !== undefined && { parent }),
  };
  return { op: 'create', entity: { ...(settle(fields) as JsonObject), id, type }, layout };
}

/** Words in the language, days as dates, the rest as it stands. */
export function settled(value: unknown, lang: Language, today: CalendarDate): unknown {
  if (Array.isArray(value)) return value.map((each) => settled(each, lang, today));
  if (!isJsonObject(value)) return value;
  const names = Object.keys(value);
  if (names.length === 2 && names.every(isLanguage)) return value[lang];
  if (names.length === 1 && isFiniteNumber(value.inDays)) return addDays(today, value.inDays);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, settled(each, lang, today)]));
}
