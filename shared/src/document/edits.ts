import * as Y from 'yjs';
import { isJsonObject } from '../core/json.ts';
import { linkId } from '../domain/board.ts';
import { boardInfoFields } from '../domain/board-info.ts';
import type { Edit, FieldPath } from '../domain/edit.ts';
import type { Field, FieldMap } from '../domain/field.ts';
import { cardFields, readAnyLink, readLayout } from './board-document.ts';
import { fieldIn } from './flatten.ts';
import { type BoardRoots, boardRoots } from './roots.ts';
import { joinKey } from './sub-keys.ts';
import { addElement, removeElement, setField, writeRaw } from './write-fields.ts';

/** Applies a list of edits as one transaction. An edit of a card that is not there does nothing. */
export function applyEdits(doc: Y.Doc, edits: readonly Edit[], origin: unknown): void {
  if (edits.length === 0) return;
  const roots = boardRoots(doc);
  doc.transact(() => {
    for (const edit of edits) applyEdit(roots, edit);
  }, origin);
}

function applyEdit(roots: BoardRoots, edit: Edit): void {
  switch (edit.op) {
    case 'create':
      createCard(roots, edit);
      break;
    case 'delete':
      deleteCard(roots, edit.id);
      break;
    case 'set':
    case 'add':
    case 'remove': {
      const card = cardMap(roots, edit.id);
      if (card) applyToField(card, cardFields(card), edit.op, edit.path, edit.value);
      break;
    }
    case 'link':
      addLink(roots, edit.link);
      break;
    case 'unlink':
      roots.links.delete(linkId(edit.link));
      break;
    case 'label':
      labelLink(roots, edit);
      break;
    case 'move':
      moveCard(roots, edit);
      break;
    case 'info':
      applyToField(roots.info, boardInfoFields, 'set', edit.path, edit.value);
      break;
  }
}

function createCard(roots: BoardRoots, edit: Extract<Edit, { op: 'create' }>): void {
  const { id, ...fields } = edit.entity;
  const card = new Y.Map<unknown>();
  roots.cards.set(id, card);
  writeRaw(card, cardFields(edit.entity), fields);
  if (edit.layout) roots.layout.set(id, { ...edit.layout });
}

/** A card leaves with its links and its place, in the same transaction: no dangling half of either. */
function deleteCard(roots: BoardRoots, id: string): void {
  roots.cards.delete(id);
  roots.layout.delete(id);
  for (const [key, stored] of [...roots.links.entries()]) {
    const reading = readAnyLink(stored);
    if (reading && (reading.link.from === id || reading.link.to === id)) roots.links.delete(key);
  }
}

function addLink(roots: BoardRoots, link: Extract<Edit, { op: 'link' }>['link']): void {
  const key = linkId(link);
  if (roots.links.has(key)) return;
  const stored = new Y.Map<unknown>();
  roots.links.set(key, stored);
  writeRaw(stored, undefined, link);
}

/** A link that a peer wrote as a plain value becomes a map, as a card does. */
function labelLink(roots: BoardRoots, { link, label }: Extract<Edit, { op: 'label' }>): void {
  const key = linkId(link);
  let stored = roots.links.get(key);
  if (!(stored instanceof Y.Map) && isJsonObject(stored)) {
    const map = new Y.Map<unknown>();
    roots.links.set(key, map);
    writeRaw(map, undefined, stored);
    stored = map;
  }
  if (!(stored instanceof Y.Map)) return;
  if (label === undefined || label === '') stored.delete('label');
  else stored.set('label', label);
}

function moveCard(roots: BoardRoots, edit: Extract<Edit, { op: 'move' }>): void {
  if (!roots.cards.has(edit.id)) return;
  const current = readLayout(roots.layout.get(edit.id)) ?? { x: 0, y: 0 };
  const merged = Object.entries({ ...current, ...edit.layout }).filter(([, value]) => value !== undefined);
  roots.layout.set(edit.id, Object.fromEntries(merged));
}

/** A card that a peer wrote as a plain value becomes a map the first time somebody edits it. */
function cardMap(roots: BoardRoots, id: string): Y.Map<unknown> | undefined {
  const stored = roots.cards.get(id);
  if (stored instanceof Y.Map) return stored;
  if (!isJsonObject(stored)) return undefined;
  const card = new Y.Map<unknown>();
  roots.cards.set(id, card);
  writeRaw(card, cardFields(stored), stored);
  return card;
}

function applyToField(
  target: Y.Map<unknown>,
  fields: FieldMap | undefined,
  op: 'set' | 'add' | 'remove',
  path: FieldPath,
  value: unknown,
): void {
  const place = resolve(fields, path);
  if (place.property !== undefined) {
    const entry = target.get(place.key);
    target.set(place.key, { ...(isJsonObject(entry) ? entry : {}), [place.property]: value });
  } else if (op === 'set') {
    setField(target, place.key, place.field, value);
  } else if (op === 'add') {
    addElement(target, place.key, place.field, value);
  } else {
    removeElement(target, place.key, place.field, value);
  }
}

interface Place {
  readonly key: string;
  readonly field: Field | undefined;
  /** Set when the path ends in a plain field of a record's entry, which is stored inside the entry's value. */
  readonly property?: string;
}

function resolve(fields: FieldMap | undefined, path: FieldPath): Place {
  const [name, ...rest] = path;
  const field = fieldIn(fields, name);
  return rest.length === 0 ? { key: name, field } : resolveIn(name, field, rest);
}

function resolveIn(key: string, field: Field | undefined, rest: readonly string[]): Place {
  const [part = '', ...deeper] = rest;
  const partKey = joinKey(key, part);
  if (field?.kind === 'record') {
    const [property] = deeper;
    if (property === undefined) return { key: partKey, field: undefined };
    const inner = fieldIn(field.fields, property);
    if (inner?.kind === 'ref-set') return { key: joinKey(partKey, property), field: inner };
    return { key: partKey, field: undefined, property };
  }
  const inner = field?.kind === 'group' ? fieldIn(field.fields, part) : undefined;
  return deeper.length === 0 ? { key: partKey, field: inner } : resolveIn(partKey, inner, deeper);
}
