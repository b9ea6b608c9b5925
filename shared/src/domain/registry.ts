import { isJsonObject } from '../core/json.ts';
import { err, type Result } from '../core/result.ts';
import { action } from './entities/action.ts';
import { agreement } from './entities/agreement.ts';
import { benefit } from './entities/benefit.ts';
import { contingency } from './entities/contingency.ts';
import { decision } from './entities/decision.ts';
import { fit } from './entities/fit.ts';
import { frame } from './entities/frame.ts';
import { metric } from './entities/metric.ts';
import { milestone } from './entities/milestone.ts';
import { objective } from './entities/objective.ts';
import { partner } from './entities/partner.ts';
import { partnership } from './entities/partnership.ts';
import { person } from './entities/person.ts';
import { review } from './entities/review.ts';
import { risk } from './entities/risk.ts';
import { ritual } from './entities/ritual.ts';
import { split } from './entities/split.ts';
import { sticky } from './entities/sticky.ts';
import { textNote } from './entities/text.ts';
import { vision } from './entities/vision.ts';
import {
  type EntityDefinition,
  type EntityError,
  type EntityOf,
  type ParsedEntity,
  parseWith,
} from './entity.ts';

/** Every kind of entity of the product, in the order menus show them. A new kind is one file and one line here. */
export const entityDefinitions = {
  objective,
  action,
  metric,
  milestone,
  risk,
  contingency,
  decision,
  vision,
  sticky,
  benefit,
  split,
  agreement,
  ritual,
  review,
  fit,
  partnership,
  partner,
  person,
  frame,
  text: textNote,
} as const;

export type EntityDefinitions = typeof entityDefinitions;
export type EntityType = keyof EntityDefinitions;
export type EntityByType<Type extends EntityType> = EntityOf<EntityDefinitions[Type]>;
export type Entity = { [Type in EntityType]: EntityByType<Type> }[EntityType];

export const ENTITY_TYPES = Object.keys(entityDefinitions) as EntityType[];

export function isEntityType(value: unknown): value is EntityType {
  return typeof value === 'string' && Object.hasOwn(entityDefinitions, value);
}

export function definitionOf(type: EntityType): EntityDefinition {
  return entityDefinitions[type];
}

/** Reads any entity out of untrusted JSON: by its `type`, each known field checked, the rest left alone. */
export function parseEntity(source: unknown): Result<ParsedEntity<Entity>, EntityError> {
  if (!isJsonObject(source)) return err({ code: 'NOT_AN_OBJECT' });
  if (!isEntityType(source.type)) return err({ code: 'UNKNOWN_TYPE', type: String(source.type) });
  return parseWith(definitionOf(source.type), source) as Result<ParsedEntity<Entity>, EntityError>;
}
