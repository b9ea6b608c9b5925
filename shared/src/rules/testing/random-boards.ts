import fc from 'fast-check';
import type { JsonObject } from '../../core/json.ts';
import type { Board, Link } from '../../domain/board.ts';
import type { Field, FieldMap } from '../../domain/field.ts';
import { LINK_TYPES, linkTypes } from '../../domain/link-types.ts';
import {
  definitionOf,
  ENTITY_TYPES,
  type Entity,
  type EntityType,
  parseEntity,
} from '../../domain/registry.ts';
import { rules } from '../registry.ts';
import { DEFAULT_THRESHOLDS } from '../settings.ts';

/** Random boards, however malformed: every kind of card and link, fields of any value, few ids, so that links meet. */

/** The day that the boards are judged on, among those of their fields. */
export const TODAY = '2026-03-10';
const IDS_PER_TYPE = 3;

const idsOf = (type: EntityType) => Array.from({ length: IDS_PER_TYPE }, (_, index) => `${type}-${index}`);
export const anyId = fc.constantFrom(...ENTITY_TYPES.flatMap(idsOf), 'nobody');
export const anyDay = fc.constantFrom(
  '2026-01-05',
  '2026-03-02',
  '2026-03-09',
  TODAY,
  '2026-03-11',
  '2026-12-18',
);
const anyNumber = fc.constantFrom(-1, 0, 0.3, 1, 2, 3, 5, 20, 33.33, 50, 60, 100, 1e300);
const anyText = fc.constantFrom(
  '',
  '  ',
  'Vues',
  'Ventes',
  'Vendre 20 % de plus',
  'une raison de plus de vingt signes',
);
const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    Number.NaN,
    '2026-02-30',
    '0000-01-01',
    '9999-12-31',
    [],
    {},
    [''],
    '\u0000',
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

function fieldValue(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'number':
      return anyNumber;
    case 'boolean':
      return fc.boolean();
    case 'date':
      return anyDay;
    case 'choice':
      return fc.constantFrom(...Object.keys(field.options), '');
    case 'ref':
      return fc.oneof(
        { weight: 6, arbitrary: refTo(field.to) },
        { weight: 1, arbitrary: fc.oneof(anyId, fc.constantFrom(...Object.keys(field.words), '')) },
      );
    case 'ref-set':
      return fc.oneof(fc.array(fc.oneof(refTo(field.to), anyText), { maxLength: 4 }), refTo(field.to));
    case 'list':
      return fc.array(anyText, { maxLength: 4 });
    case 'record':
    case 'copy':
      return fc.array(fieldsOf(field.fields), { maxLength: 3 });
    case 'group':
      return fieldsOf(field.fields);
    default:
      return fc.oneof(anyText, fc.constantFrom(...rules.map(({ id }) => id)));
  }
}

const refTo = (types: readonly string[]) =>
  types.length === 0 ? anyId : fc.constantFrom(...types.flatMap((type) => idsOf(type as EntityType)));

function fieldsOf(fields: FieldMap): fc.Arbitrary<JsonObject> {
  const values = Object.entries(fields).map(([name, field]) => {
    const value = fc.oneof({ weight: 8, arbitrary: fieldValue(field) }, { weight: 1, arbitrary: hostile });
    return [name, value] as const;
  });
  return fc.record(Object.fromEntries(values), { requiredKeys: [] });
}

/** The kinds that rules cross most come more often. */
const CROSSED: readonly EntityType[] = ['action', 'metric', 'objective', 'person', 'partner', 'partnership'];

const anyType = fc.oneof(fc.constantFrom(...ENTITY_TYPES), fc.constantFrom(...CROSSED));

export const anyEntity: fc.Arbitrary<Entity> = anyType.chain((type) =>
  fc
    .tuple(
      fieldsOf(definitionOf(type).fields),
      fc.constantFrom(...idsOf(type)),
      fc.integer({ min: 0, max: 9 }),
    )
    .map(([fields, id, life]) => {
      // Most cards live, else little is left to look at.
      const alive = life > 1 ? { archived: false, status: life > 5 ? 'done' : 'planned' } : {};
      const override = life > 4 ? { override: validOverrideOf(fields) } : {};
      const parsed = parseEntity({ ...fields, ...override, ...alive, id, type });
      if (!parsed.ok) throw new Error(parsed.error.code);
      return parsed.value.entity;
    }),
);

/** An override that holds as soon as its person lives: chance alone would never write one. */
const validOverrideOf = ({ title }: JsonObject): JsonObject => ({
  verdict: 'decisive',
  justification: 'une raison de plus de vingt signes',
  by: ['person-0', 'person-1'],
  on: '2026-01-05',
  label: title,
});

const RULED_LINKS = LINK_TYPES.filter((type) => linkTypes[type].isTyped);

const ruledLink: fc.Arbitrary<Link> = fc
  .constantFrom(...LINK_TYPES, ...RULED_LINKS, 'raci' as const, 'raci' as const)
  .chain((type) => {
    const { from, to } = linkTypes[type];
    const role = fc.constantFrom('R', 'A', 'A', 'C', 'I', undefined, 'X');
    const end = to === 'any' ? anyId : refTo(to);
    return fc
      .tuple(fc.oneof({ weight: 9, arbitrary: refTo(from) }, { weight: 1, arbitrary: anyId }), end, role)
      .map(([start, target, as]) => ({ type, from: start, to: target, ...(as && { role: as }) }));
  });

/** Of any type, known or not, between any two ends: the same card, one of the wrong kind, one that is not there. */
const oddLink: fc.Arbitrary<Link> = fc
  .tuple(
    fc.constantFrom(...LINK_TYPES, 'unheard-of'),
    anyId,
    anyId,
    fc.boolean(),
    fc.constantFrom('A', undefined),
  )
  .map(([type, from, to, isLoop, role]) => ({ type, from, to: isLoop ? from : to, ...(role && { role }) }));

export const anyLink: fc.Arbitrary<Link> = fc.oneof(
  { weight: 8, arbitrary: ruledLink },
  { weight: 1, arbitrary: oddLink },
);

export const anySettings: fc.Arbitrary<JsonObject> = fc.record(
  {
    ...Object.fromEntries(
      Object.keys(DEFAULT_THRESHOLDS).map((name) => [name, fc.oneof(anyNumber, hostile)] as const),
    ),
    scale: fc.constantFrom('small', 'full', 'huge'),
  },
  { requiredKeys: [] },
);

const uniqueEntities = fc.uniqueArray(anyEntity, { selector: ({ id }) => id, maxLength: 50, size: 'max' });
export const anyBoard: fc.Arbitrary<Board> = fc.record({
  entities: uniqueEntities,
  links: fc.array(anyLink, { maxLength: 80, size: 'max' }),
  settings: anySettings,
});
