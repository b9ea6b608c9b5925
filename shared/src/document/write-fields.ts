import * as Y from 'yjs';
import { isJsonObject, type JsonObject } from '../core/json.ts';
import type { Field, FieldMap } from '../domain/field.ts';
import { fieldIn, flattenEntry, flattenField, recordKey } from './flatten.ts';
import { EXPLICIT_EMPTY_KEY, readRaw } from './read-fields.ts';
import { replaceElements, replaceText } from './sequence-diff.ts';
import { isUnder, joinKey } from './sub-keys.ts';

/** Writes a whole raw object into a fresh map, and makes the texts and lists that it may need later. */
export function writeRaw(target: Y.Map<unknown>, fields: FieldMap | undefined, source: JsonObject): void {
  const explicitEmpty: string[] = [];
  for (const [name, value] of Object.entries(source)) {
    const field = fieldIn(fields, name);
    if (isEmptySequence(field, value)) explicitEmpty.push(name);
    setField(target, name, field, value);
  }
  for (const [name, field] of Object.entries(fields ?? {})) {
    if (Object.hasOwn(source, name)) continue;
    if (field.kind === 'text') target.set(name, new Y.Text());
    if (field.kind === 'list') target.set(name, new Y.Array());
  }
  if (explicitEmpty.length > 0) target.set(EXPLICIT_EMPTY_KEY, explicitEmpty);
}

/** Gives a field (or a part of one, by its full key) a value, changing only what differs. */
export function setField(
  target: Y.Map<unknown>,
  key: string,
  field: Field | undefined,
  value: unknown,
): void {
  if (field?.kind === 'text' && typeof value === 'string') {
    setText(target, key, value);
  } else if (field?.kind === 'list' && Array.isArray(value)) {
    setList(target, key, value);
  } else {
    setKeys(target, key, new Map(value === undefined ? [] : flattenField(key, field, value)));
  }
}

/** Adds an element to a set or list, or an entry to a record. */
export function addElement(
  target: Y.Map<unknown>,
  key: string,
  field: Field | undefined,
  value: unknown,
): void {
  if (field?.kind === 'ref-set' && typeof value === 'string') {
    target.set(joinKey(key, value), true);
  } else if (field?.kind === 'record' && isJsonObject(value)) {
    const entryKey = joinKey(key, recordKey(field.keyedBy, value));
    setKeys(target, entryKey, new Map(flattenEntry(entryKey, field.fields, value)));
  } else if (field?.kind === 'list') {
    const list = target.get(key);
    if (list instanceof Y.Array) list.push([value]);
    else setField(target, key, field, [...(Array.isArray(list) ? list : []), value]);
  }
}

/** Removes an element of a set or list (the first equal one), or the entry of a record by its key. */
export function removeElement(
  target: Y.Map<unknown>,
  key: string,
  field: Field | undefined,
  value: unknown,
): void {
  const stored = target.get(key);
  if (stored instanceof Y.Array) {
    const index = stored.toArray().indexOf(value);
    if (index >= 0) stored.delete(index);
    return;
  }
  if (typeof value !== 'string') return;
  setKeys(target, joinKey(key, value), new Map());
  // What was kept whole because it was no clean set still holds the element.
  if (Array.isArray(stored) && stored.includes(value))
    target.set(
      key,
      stored.filter((element) => element !== value),
    );
  if (stored === value && field?.kind === 'ref-set') target.delete(key);
}

/** The value of one field as plain JSON, `undefined` when it says nothing. */
export function readField(target: Y.Map<unknown>, fields: FieldMap | undefined, name: string): unknown {
  return readRaw(target, fields)[name];
}

function setKeys(target: Y.Map<unknown>, key: string, wanted: ReadonlyMap<string, unknown>): void {
  for (const existing of [...target.keys()]) {
    const isPart = existing === key || isUnder(existing, key);
    if (isPart && !wanted.has(existing)) target.delete(existing);
  }
  for (const [name, value] of wanted) {
    if (!isSameJson(target.get(name), value)) target.set(name, value);
  }
}

function setText(target: Y.Map<unknown>, key: string, value: string): void {
  const stored = target.get(key);
  if (stored instanceof Y.Text) replaceText(stored, value);
  else target.set(key, new Y.Text(value));
}

function setList(target: Y.Map<unknown>, key: string, value: readonly unknown[]): void {
  const stored = target.get(key);
  if (stored instanceof Y.Array) {
    replaceElements(stored, value);
    return;
  }
  const list = new Y.Array<unknown>();
  list.insert(0, [...value]);
  target.set(key, list);
}

function isEmptySequence(field: Field | undefined, value: unknown): boolean {
  if (field?.kind === 'text') return value === '';
  return field?.kind === 'list' && Array.isArray(value) && value.length === 0;
}

function isSameJson(stored: unknown, wanted: unknown): boolean {
  if (stored === wanted) return wanted !== undefined;
  if (stored instanceof Y.AbstractType || stored === undefined) return false;
  return JSON.stringify(stored) === JSON.stringify(wanted);
}
