import { isCalendarDate } from '../core/calendar-date.ts';
import { isEmpty, isFiniteNumber, isJsonObject, type JsonObject } from '../core/json.ts';
import type { Field, FieldMap, FieldValues } from './field.ts';

/** A known field whose value is not of its type. The value is kept where it was; it only reads as empty. */
export interface FieldProblem {
  /** Where, from the entity: `target`, `readings[2].value`. */
  readonly path: string;
  readonly expected: ExpectedType;
}

export type ExpectedType = 'text' | 'number' | 'boolean' | 'date' | 'list' | 'object';

/** Prefixes a list element that is neither a string nor empty: it is never an id, and never empty. */
const FOREIGN_ELEMENT = '\uFFFD';

/**
 * Reads the known fields of a raw object. Never throws and never rejects: a value of the wrong type is left
 * out of the result and named in `problems` (contracts.md, "Kept and reported").
 */
export function parseFields<Fields extends FieldMap>(
  fields: Fields,
  source: JsonObject,
  problems: FieldProblem[],
  path = '',
): FieldValues<Fields> {
  const values: JsonObject = {};
  for (const name of Object.keys(fields)) {
    const value = Object.hasOwn(source, name) ? source[name] : undefined;
    if (value === undefined || value === null) continue;
    const parsed = parseField(fields[name] as Field, value, problems, path + name);
    if (parsed !== undefined) values[name] = parsed;
  }
  return values as FieldValues<Fields>;
}

function parseField(field: Field, value: unknown, problems: FieldProblem[], path: string): unknown {
  const expected = expectedType(field);
  const parsed = readers[field.kind](field as never, value, problems, path);
  // A date field that holds "" is only empty, not wrong.
  if (parsed === undefined && !isEmpty(value)) problems.push({ path, expected });
  return parsed;
}

type Reader<F extends Field> = (field: F, value: unknown, problems: FieldProblem[], path: string) => unknown;

const readString = (_: Field, value: unknown) => (typeof value === 'string' ? value : undefined);
const readElements = (_: Field, value: unknown) =>
  Array.isArray(value) ? value.map(readElement) : undefined;

const readers: { [Kind in Field['kind']]: Reader<Extract<Field, { kind: Kind }>> } = {
  text: readString,
  word: readString,
  choice: readString,
  ref: readString,
  number: (_, value) => (isFiniteNumber(value) ? value : undefined),
  boolean: (_, value) => (typeof value === 'boolean' ? value : undefined),
  date: (_, value) => (isCalendarDate(value) ? value : undefined),
  raw: (_, value) => value,
  list: readElements,
  // Waivers and overrides may name one person without a list (rules.md 2).
  'ref-set': (field, value) =>
    field.allowsOne && typeof value === 'string' ? [value] : readElements(field, value),
  record: (field, value, problems, path) => readEntries(field.fields, value, problems, path),
  // Blanks are no copy; entries that cannot be read are one, so that they never pass for an absent copy.
  copy: (field, value, problems, path) =>
    isEmpty(value) ? undefined : readEntries(field.fields, value, problems, path),
  group: (field, value, problems, path) =>
    isJsonObject(value) ? readGroup(field.fields, value, problems, path) : undefined,
};

/** A group keeps fields that it does not know: one that holds only those is not empty. */
function readGroup(fields: FieldMap, value: JsonObject, problems: FieldProblem[], path: string): JsonObject {
  const unknown = Object.entries(value).filter(
    ([name]) => !Object.hasOwn(fields, name) && name !== '__proto__',
  );
  return { ...Object.fromEntries(unknown), ...parseFields(fields, value, problems, `${path}.`) };
}

function readEntries(fields: FieldMap, value: unknown, problems: FieldProblem[], path: string): unknown {
  if (!Array.isArray(value)) return undefined;
  return value.map((entry: unknown, index) => {
    const at = `${path}[${index}]`;
    if (isJsonObject(entry)) return parseFields(fields, entry, problems, `${at}.`);
    problems.push({ path: at, expected: 'object' });
    return {};
  });
}

function readElement(element: unknown): string {
  if (typeof element === 'string') return element;
  return isEmpty(element) ? '' : FOREIGN_ELEMENT + JSON.stringify(element);
}

function expectedType(field: Field): ExpectedType {
  switch (field.kind) {
    case 'number':
    case 'boolean':
    case 'date':
      return field.kind;
    case 'group':
      return 'object';
    case 'list':
    case 'ref-set':
    case 'record':
    case 'copy':
      return 'list';
    default:
      return 'text';
  }
}
