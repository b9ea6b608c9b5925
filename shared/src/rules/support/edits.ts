import type { EntityId } from '../../core/ids.ts';
import type { Edit, FieldPath } from '../../domain/edit.ts';
import type { LinkType, RaciRole } from '../../domain/link-types.ts';
import { definitionOf, type EntityType } from '../../domain/registry.ts';
import type { FixContext } from '../fix.ts';

/** Short ways to write the edits that fixes are made of. */

export function set(id: EntityId, field: string | FieldPath, value: unknown): Edit {
  return { op: 'set', id, path: typeof field === 'string' ? [field] : field, value };
}

export function link(type: LinkType, from: EntityId, to: EntityId, role?: RaciRole): Edit {
  return { op: 'link', link: role === undefined ? { type, from, to } : { type, from, to, role } };
}

export function unlink(type: LinkType, from: EntityId, to: EntityId, role?: RaciRole): Edit {
  return { op: 'unlink', link: role === undefined ? { type, from, to } : { type, from, to, role } };
}

/** A new card of a kind; answers its id with the edit that makes it. */
export function create(
  context: Pick<FixContext, 'newId'>,
  type: EntityType,
  fields: Readonly<Record<string, unknown>>,
): { readonly id: EntityId; readonly edit: Edit } {
  const id = context.newId(definitionOf(type).idPrefix);
  return { id, edit: { op: 'create', entity: { ...fields, id, type } } };
}
