import { isJsonObject, type JsonObject } from '../core/json.ts';
import type { Field, FieldMap } from '../domain/field.ts';
import { joinKey } from './sub-keys.ts';

export type FlatEntry = readonly [key: string, value: unknown];

/**
 * The keys and plain values that a field becomes in its card's map. What is not of the field's shape is stored
 * whole under the field's own key, so that nothing is lost and the parser can report it.
 */
export function flattenField(key: string, field: Field | undefined, value: unknown): FlatEntry[] {
  if (field?.kind === 'ref-set' && isCleanSet(value)) {
    return value.map((element) => [joinKey(key, element), true]);
  }
  if (field?.kind === 'record' && isCleanRecord(value)) {
    const keys = recordKeys(field.keyedBy, value);
    return value.flatMap((entry, index) =>
      flattenEntry(joinKey(key, keys[index] ?? ''), field.fields, entry),
    );
  }
  if (field?.kind === 'group' && isJsonObject(value) && Object.keys(value).length > 0) {
    return Object.entries(value).flatMap(([name, part]) =>
      flattenField(joinKey(key, name), fieldIn(field.fields, name), part),
    );
  }
  return [[key, value]];
}

/** An entry of a record: its plain fields are one value, its sets are keys under it. */
export function flattenEntry(key: string, fields: FieldMap, entry: JsonObject): FlatEntry[] {
  const plain: [string, unknown][] = [];
  const sets: FlatEntry[] = [];
  for (const [name, value] of Object.entries(entry)) {
    const field = fieldIn(fields, name);
    if (field?.kind === 'ref-set') sets.push(...flattenField(joinKey(key, name), field, value));
    else plain.push([name, value]);
  }
  return [[key, Object.fromEntries(plain)], ...sets];
}

/** Identity of an entry: the values it is keyed by. */
export function recordKey(keyedBy: readonly string[], entry: JsonObject): string {
  return keyedBy.map((name) => String(entry[name] ?? '')).join('|');
}

/** Own fields only: `constructor` and its like are never declarations. */
export function fieldIn(fields: FieldMap | undefined, name: string): Field | undefined {
  return fields && Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** A file may hold two entries of one key; both are kept. */
function recordKeys(keyedBy: readonly string[], entries: readonly JsonObject[]): string[] {
  const taken = new Map<string, number>();
  return entries.map((entry) => {
    const key = recordKey(keyedBy, entry);
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}

function isCleanSet(value: unknown): value is string[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every((element) => typeof element === 'string') && new Set(value).size === value.length;
}

function isCleanRecord(value: unknown): value is JsonObject[] {
  return Array.isArray(value) && value.length > 0 && value.every(isJsonObject);
}
