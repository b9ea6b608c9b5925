import type { EntityId } from '../core/ids.ts';
import { isJsonObject, type JsonObject } from '../core/json.ts';
import { type CardLayout, linkId } from './board.ts';
import type { BoardFile, RawLink } from './board-file.ts';
import type { Edit, RawEntity } from './edit.ts';
import type { Field } from './field.ts';
import { definitionOf, isEntityType } from './registry.ts';

/** All that a board says, as plain JSON: what two moments of it are compared by. */
export interface BoardState {
  readonly info: JsonObject;
  /** Raw cards by id, known fields and others; `type` is whatever stands there. */
  readonly entities: ReadonlyMap<EntityId, JsonObject>;
  /** By `linkId`. */
  readonly links: ReadonlyMap<string, RawLink>;
  readonly layout: ReadonlyMap<EntityId, CardLayout>;
}

export interface FieldChange {
  readonly name: string;
  /** Undefined when the field says nothing. */
  readonly from: unknown;
  readonly to: unknown;
}

/** One thing that is not the same in two states of a board, in the direction of the second. */
export type BoardChange =
  | { readonly kind: 'added'; readonly entity: RawEntity; readonly layout: CardLayout | undefined }
  | { readonly kind: 'removed'; readonly entity: RawEntity }
  | { readonly kind: 'changed'; readonly entity: RawEntity; readonly fields: readonly FieldChange[] }
  | {
      readonly kind: 'moved';
      readonly id: EntityId;
      readonly from: CardLayout | undefined;
      readonly to: CardLayout;
    }
  | { readonly kind: 'linked'; readonly link: RawLink }
  | { readonly kind: 'unlinked'; readonly link: RawLink }
  | { readonly kind: 'info'; readonly field: FieldChange };

/** A board file as a state; what a file says of its own day and id is no part of it. */
export function stateOfFile(file: BoardFile): BoardState {
  const { entities, links, layout, format: _format, version: _version, id: _id, asOf: _asOf, ...info } = file;
  return {
    info,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    links: new Map(links.map((link) => [linkId(link), link])),
    layout: new Map(Object.entries(layout ?? {})),
  };
}

/** What must change in a board for it to say what another state of it says. */
export function boardDifference(from: BoardState, to: BoardState): BoardChange[] {
  const retyped = new Set(
    [...to.entities].flatMap(([id, { type }]) => {
      const before = from.entities.get(id);
      return before && before.type !== type ? [id] : [];
    }),
  );
  return [
    ...removedCards(from, to, retyped),
    ...addedCards(from, to, retyped),
    ...changedCards(from, to, retyped),
    ...changedLinks(from, to, retyped),
    ...movedCards(from, to, retyped),
    ...fieldChanges(undefined, from.info, to.info).map((field): BoardChange => ({ kind: 'info', field })),
  ];
}

/** What changes when a board goes back to an earlier state: people who came since stay, with their cards. */
export function changesToGoBack(current: BoardState, earlier: BoardState): BoardChange[] {
  const changes = boardDifference(current, earlier);
  return changes.filter((change) => change.kind !== 'removed' || change.entity.type !== 'person');
}

/** The edits that make the changes, in an order in which each finds what it needs. */
export function editsOf(changes: readonly BoardChange[]): Edit[] {
  return changes.flatMap(editOf);
}

function editOf(change: BoardChange): Edit[] {
  switch (change.kind) {
    case 'removed':
      return [{ op: 'delete', id: change.entity.id }];
    case 'added':
      return [{ op: 'create', entity: change.entity, ...(change.layout && { layout: change.layout }) }];
    case 'changed':
      return change.fields.map(({ name, to }) => ({
        op: 'set',
        id: change.entity.id,
        path: [name],
        value: to,
      }));
    case 'linked':
      return [{ op: 'link', link: change.link }];
    case 'unlinked':
      return [{ op: 'unlink', link: change.link }];
    case 'moved':
      return [{ op: 'move', id: change.id, layout: { ...blankOf(change.from), ...change.to } }];
    case 'info':
      return [{ op: 'info', path: [change.field.name], value: change.field.to }];
  }
}

/** A move changes what it names: what the earlier place did not say must be named, too. */
function blankOf(layout: CardLayout | undefined): object {
  return Object.fromEntries(Object.keys(layout ?? {}).map((key) => [key, undefined]));
}

function removedCards(from: BoardState, to: BoardState, retyped: ReadonlySet<string>): BoardChange[] {
  return [...from.entities].flatMap(([id, raw]) =>
    to.entities.has(id) && !retyped.has(id) ? [] : [{ kind: 'removed' as const, entity: asEntity(id, raw) }],
  );
}

function addedCards(from: BoardState, to: BoardState, retyped: ReadonlySet<string>): BoardChange[] {
  return [...to.entities].flatMap(([id, raw]) =>
    from.entities.has(id) && !retyped.has(id)
      ? []
      : [{ kind: 'added' as const, entity: asEntity(id, raw), layout: to.layout.get(id) }],
  );
}

function changedCards(from: BoardState, to: BoardState, retyped: ReadonlySet<string>): BoardChange[] {
  return [...to.entities].flatMap(([id, raw]) => {
    const before = from.entities.get(id);
    if (!before || retyped.has(id)) return [];
    const fields = fieldChanges(raw.type, before, raw);
    return fields.length > 0 ? [{ kind: 'changed' as const, entity: asEntity(id, raw), fields }] : [];
  });
}

/** A card that comes back with another type left with its links. */
function changedLinks(from: BoardState, to: BoardState, retyped: ReadonlySet<string>): BoardChange[] {
  const isLost = (link: RawLink): boolean => retyped.has(link.from) || retyped.has(link.to);
  const gone = [...from.links].filter(([id, link]) => !isSame(link, to.links.get(id)));
  const come = [...to.links].filter(([id, link]) => isLost(link) || !isSame(link, from.links.get(id)));
  return [
    ...gone.map(([, link]): BoardChange => ({ kind: 'unlinked', link })),
    ...come.map(([, link]): BoardChange => ({ kind: 'linked', link })),
  ];
}

function movedCards(from: BoardState, to: BoardState, retyped: ReadonlySet<string>): BoardChange[] {
  return [...to.layout].flatMap(([id, place]) => {
    const before = from.layout.get(id);
    const isNew = !from.entities.has(id) || retyped.has(id);
    if (isNew || !to.entities.has(id) || isSame(before, place)) return [];
    return [{ kind: 'moved' as const, id, from: before, to: place }];
  });
}

/** What two moments of one card say differently, field by field; its id and its kind are not compared. */
export function fieldChanges(type: unknown, from: JsonObject, to: JsonObject): FieldChange[] {
  const fields = isEntityType(type) ? definitionOf(type).fields : undefined;
  const names = new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...names].flatMap((name) => {
    if (name === 'id' || name === 'type') return [];
    const field = fields && Object.hasOwn(fields, name) ? fields[name] : undefined;
    const [before, after] = [from[name], to[name]];
    return isSameField(field, before, after) ? [] : [{ name, from: before, to: after }];
  });
}

/** Sets and records have no order: theirs follows the order in which people wrote. */
function isSameField(field: Field | undefined, a: unknown, b: unknown): boolean {
  if (isBlank(a) && isBlank(b)) return true;
  const isUnordered = field?.kind === 'ref-set' || field?.kind === 'record';
  if (!isUnordered || !Array.isArray(a) || !Array.isArray(b)) return isSame(a, b);
  const sorted = (list: readonly unknown[]): string[] => list.map(canonical).sort();
  return isSame(sorted(a), sorted(b));
}

/** A document does not tell a text or a list that was emptied from one that was never written. */
function isBlank(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || canonical(a) === canonical(b);
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner: unknown) =>
      isJsonObject(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? ''
  );
}

function asEntity(id: EntityId, raw: JsonObject): RawEntity {
  return { ...raw, id } as RawEntity;
}
