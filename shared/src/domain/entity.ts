import { type EntityId, isEntityId } from '../core/ids.ts';
import { isJsonObject, type JsonObject } from '../core/json.ts';
import type { Label } from '../core/language.ts';
import { err, ok, type Result } from '../core/result.ts';
import {
  boolean,
  choice,
  type FieldMap,
  type FieldValues,
  record,
  ref,
  refSet,
  text,
  word,
} from './field.ts';
import { type FieldProblem, parseFields } from './parse-fields.ts';

/** Fields that every entity has (rules.md 3.1, Common). */
export const commonFields = {
  title: text({ fr: 'Titre', en: 'Title' }),
  /** Any kind may be dropped, and rules then look through it; kinds with more states declare their own. */
  status: choice(
    { fr: 'État', en: 'Status' },
    { dropped: { fr: 'abandonnée', en: 'dropped' } },
    { hidden: true },
  ),
  archived: boolean({ fr: 'Archivée', en: 'Archived' }, { hidden: true }),
  createdAt: word({ fr: 'Créée le', en: 'Created on' }, { hidden: true }),
  waivers: record(
    { fr: 'Constats assumés', en: 'Assumed findings' },
    {
      rule: word({ fr: 'Règle', en: 'Rule' }),
      key: word({ fr: 'Clé', en: 'Key' }),
      justification: text({ fr: 'Justification', en: 'Justification' }, { multiline: true }),
      by: refSet({ fr: 'Par', en: 'By' }, ['person'], { allowsOne: true }),
    },
    ['rule', 'key'],
    { hidden: true },
  ),
} satisfies FieldMap;

type CommonFields = typeof commonFields;

/** What the map, the views and the inspector sort kinds by; colours follow it (ui/design.md, section 2). */
export type EntityFamily = 'frame' | 'outcome' | 'plan' | 'measure' | 'guard' | 'agree' | 'people' | 'idea';

export interface EntityDefinition<Type extends string = string, Fields extends FieldMap = FieldMap> {
  readonly type: Type;
  /** Schema version of this kind; a migration raises it. */
  readonly version: number;
  readonly family: EntityFamily;
  readonly label: Label;
  readonly plural: Label;
  /** What a fresh card says before it is titled: a real example, never a made-up word. */
  readonly placeholder: Label;
  /** Prefix of new ids, so that a file is readable. */
  readonly idPrefix: string;
  /** Default card size on the canvas, in canvas units. */
  readonly size: { readonly width: number; readonly height: number };
  /** Canvas-only kinds are kept and drawn but no rule looks at them. */
  readonly canvasOnly: boolean;
  readonly fields: Fields & CommonFields;
}

/**
 * An entity as read: every known field typed, what was absent or of the wrong type left out. The raw values stay
 * where they came from (document or file), so reading never loses anything.
 */
export type EntityOf<Definition> =
  Definition extends EntityDefinition<infer Type, infer Fields>
    ? { readonly id: EntityId; readonly type: Type } & FieldValues<Fields & CommonFields>
    : never;

/** Declares a kind of entity: the one place that says its fields, their types, merges, labels and limits. */
export function defineEntity<const Type extends string, Fields extends FieldMap>(
  definition: Omit<EntityDefinition<Type, Fields>, 'fields' | 'canvasOnly'> & {
    readonly fields: Fields;
    readonly canvasOnly?: boolean;
  },
): EntityDefinition<Type, Fields> {
  return { canvasOnly: false, ...definition, fields: { ...commonFields, ...definition.fields } };
}

export interface ParsedEntity<E> {
  readonly entity: E;
  readonly problems: readonly FieldProblem[];
}

export type EntityError =
  | { readonly code: 'NOT_AN_OBJECT' }
  | { readonly code: 'BAD_ID' }
  | { readonly code: 'UNKNOWN_TYPE'; readonly type: string };

/** Reads an entity of a known definition out of untrusted JSON. */
export function parseWith<Definition extends EntityDefinition>(
  definition: Definition,
  source: unknown,
): Result<ParsedEntity<EntityOf<Definition>>, EntityError> {
  if (!isJsonObject(source)) return err({ code: 'NOT_AN_OBJECT' });
  if (!isEntityId(source.id)) return err({ code: 'BAD_ID' });
  if (source.type !== definition.type) return err({ code: 'UNKNOWN_TYPE', type: String(source.type) });
  const problems: FieldProblem[] = [];
  const values = parseFields(definition.fields, source, problems) as JsonObject;
  const entity = { ...values, id: source.id, type: definition.type };
  return ok({ entity: entity as unknown as EntityOf<Definition>, problems });
}

/** Kept here because partner and person references appear in several entities. */
export const partnerRef = (label: Label) => ref(label, ['partner']);
export const personRef = (label: Label) => ref(label, ['person']);
