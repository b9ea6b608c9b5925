import type { EntityId } from '../core/ids.ts';
import { isJsonObject, type JsonObject } from '../core/json.ts';
import type { RawEntity } from '../domain/edit.ts';
import type { Field, FieldMap } from '../domain/field.ts';
import { definitionOf, isEntityType } from '../domain/registry.ts';

export type Renaming = ReadonlyMap<EntityId, EntityId>;

/** The entity under its new id, every id that its declared fields hold renamed too. */
export function renameEntity(entity: RawEntity, renaming: Renaming): RawEntity {
  if (renaming.size === 0) return entity;
  const fields = isEntityType(entity.type) ? definitionOf(entity.type).fields : {};
  return { ...renameFields(entity, fields, renaming), id: renameId(entity.id, renaming), type: entity.type };
}

export function renameId(id: EntityId, renaming: Renaming): EntityId {
  return renaming.get(id) ?? id;
}

function renameFields(source: JsonObject, fields: FieldMap, renaming: Renaming): JsonObject {
  const renamed = Object.entries(source).map(([name, value]): [string, unknown] => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return [name, field ? renameValue(value, field, renaming) : value];
  });
  return Object.fromEntries(renamed);
}

function renameValue(value: unknown, field: Field, renaming: Renaming): unknown {
  switch (field.kind) {
    case 'ref':
      return renameIfId(value, renaming);
    case 'ref-set':
      return Array.isArray(value)
        ? value.map((element) => renameIfId(element, renaming))
        : renameIfId(value, renaming);
    case 'record':
    case 'copy':
      return Array.isArray(value)
        ? value.map((entry: unknown) =>
            isJsonObject(entry) ? renameFields(entry, field.fields, renaming) : entry,
          )
        : value;
    case 'group':
      return isJsonObject(value) ? renameFields(value, field.fields, renaming) : value;
    default:
      return value;
  }
}

function renameIfId(value: unknown, renaming: Renaming): unknown {
  return typeof value === 'string' ? renameId(value, renaming) : value;
}
