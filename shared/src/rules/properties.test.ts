import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { JsonObject } from '../core/json.ts';
import { LANGUAGES } from '../core/language.ts';
import { type Board, type Link, linkId } from '../domain/board.ts';
import type { Field, FieldMap } from '../domain/field.ts';
import { SEVERITIES } from '../domain/finding.ts';
import { LINK_TYPES, linkTypes } from '../domain/link-types.ts';
import { definitionOf, ENTITY_TYPES, type Entity, type EntityType, parseEntity } from '../domain/registry.ts';
import { evaluateBoard } from './evaluate.ts';
import { compareFindings, findingId } from './finding-order.ts';
import { fixFor } from './fixes.ts';
import { createLiveEvaluation, type EvaluationChanges } from './live-evaluation.ts';
import { describeFinding } from './messages.ts';
import type { MetricVerdicts } from './metric-verdicts.ts';
import { VERDICTS } from './metric-verdicts.ts';
import { rules } from './registry.ts';
import { DEFAULT_THRESHOLDS } from './settings.ts';

// The generator is slow on a busy machine; the properties are not.
vi.setConfig({ testTimeout: 60_000 });

const TODAY = '2026-03-10';
const IDS_PER_TYPE = 3;

/** A classifier that any title and unit sway, so that properties see verdicts and groups change. */
const verdicts: MetricVerdicts = {
  judge: (metric, { segmented }) => ({
    verdict: VERDICTS[((metric.title?.length ?? 0) + (segmented ? 1 : 0)) % VERDICTS.length] ?? 'unknown',
    reason: { fr: 'raison', en: 'reason' },
  }),
  conceptOf: (metric) => metric.title?.slice(0, 1) ?? null,
  rewritesOf: () => [{ fr: 'ventes', en: 'sales' }],
  suggestFor: () => null,
  unitFor: () => 'EUR',
};

const idsOf = (type: EntityType) => Array.from({ length: IDS_PER_TYPE }, (_, index) => `${type}-${index}`);
const anyId = fc.constantFrom(...ENTITY_TYPES.flatMap(idsOf), 'nobody');
const anyDay = fc.constantFrom('2026-01-05', '2026-03-02', '2026-03-09', TODAY, '2026-03-11', '2026-12-18');
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

const anyEntity: fc.Arbitrary<Entity> = anyType.chain((type) =>
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

const anyLink: fc.Arbitrary<Link> = fc
  .constantFrom(...LINK_TYPES, ...RULED_LINKS, 'raci' as const, 'raci' as const)
  .chain((type) => {
    const { from, to } = linkTypes[type];
    const role = fc.constantFrom('R', 'A', 'A', 'C', 'I', undefined, 'X');
    const end = to === 'any' ? anyId : refTo(to);
    return fc
      .tuple(fc.oneof({ weight: 9, arbitrary: refTo(from) }, { weight: 1, arbitrary: anyId }), end, role)
      .map(([start, target, as]) => ({ type, from: start, to: target, ...(as && { role: as }) }));
  });

const anySettings: fc.Arbitrary<JsonObject> = fc.record(
  {
    ...Object.fromEntries(
      Object.keys(DEFAULT_THRESHOLDS).map((name) => [name, fc.oneof(anyNumber, hostile)] as const),
    ),
    scale: fc.constantFrom('small', 'full', 'huge'),
  },
  { requiredKeys: [] },
);

const uniqueEntities = fc.uniqueArray(anyEntity, { selector: ({ id }) => id, maxLength: 50, size: 'max' });
const anyBoard: fc.Arbitrary<Board> = fc.record({
  entities: uniqueEntities,
  links: fc.array(anyLink, { maxLength: 80, size: 'max' }),
  settings: anySettings,
});

const evaluate = (board: Board, today = TODAY) => evaluateBoard(board, today, { verdicts });

describe('every board, however malformed', () => {
  it('between them the boards make every rule speak', () => {
    const fired = new Set<string>();
    const boards = fc.sample(anyBoard, { numRuns: 700, seed: 20260105 });
    for (const board of boards) for (const { rule } of evaluate(board).findings) fired.add(rule);
    expect(rules.map(({ id }) => id).filter((id) => !fired.has(id))).toEqual([]);
  });

  it('is evaluated, described and offered fixes without a throw', () => {
    fc.assert(
      fc.property(anyBoard, (board) => {
        const { findings, waived, context } = evaluate(board);
        let made = 0;
        const fixContext = {
          ...context,
          lang: 'fr' as const,
          newId: (prefix: string) => `${prefix}-new${made++}`,
        };
        for (const finding of [...findings, ...waived]) {
          for (const lang of LANGUAGES)
            expect(describeFinding(finding, context, lang)).not.toMatch(/\{\w+\}|…$/);
          fixFor(finding, fixContext);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has findings in order, each identity once, on live cards, with a known severity', () => {
    fc.assert(
      fc.property(anyBoard, (board) => {
        const { findings, waived, context } = evaluate(board);
        const all = [...findings, ...waived];
        expect(findings).toEqual([...findings].sort(compareFindings));
        expect(new Set(all.map(findingId)).size).toBe(all.length);
        for (const { entity, severity, refs } of all) {
          expect(context.graph.get(entity)).toBeDefined();
          expect(SEVERITIES).toContain(severity);
          expect(refs).toEqual([...refs].sort());
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has the same findings in any order of its cards and links, doubled links included', () => {
    const shuffled = anyBoard.chain((board) =>
      fc.tuple(
        fc.constant(board),
        fc.shuffledSubarray([...board.entities], { minLength: board.entities.length }),
        fc.shuffledSubarray([...board.links, ...board.links], { minLength: board.links.length * 2 }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([board, entities, links]) => {
        const [one, other] = [evaluate(board), evaluate({ ...board, entities, links })];
        expect(other.findings).toEqual(one.findings);
        expect(other.waived).toEqual(one.waived);
      }),
      { numRuns: 200 },
    );
  });
});

type Step =
  | { readonly do: 'put'; readonly entities: readonly Entity[]; readonly links: readonly Link[] }
  | { readonly do: 'drop'; readonly ids: readonly string[]; readonly links: readonly number[] }
  | { readonly do: 'set'; readonly settings: JsonObject; readonly today: string };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('put' as const),
      entities: fc.uniqueArray(anyEntity, { selector: ({ id }) => id, maxLength: 3 }),
      links: fc.array(anyLink, { maxLength: 3 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('drop' as const),
      ids: fc.array(anyId, { maxLength: 2 }),
      links: fc.array(fc.nat(200), { maxLength: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('set' as const), settings: anySettings, today: anyDay }),
  },
);

/** A board kept as plain maps: what a replica would rebuild from nothing. */
class PlainBoard {
  readonly entities: Map<string, Entity>;
  readonly links: Map<string, Link>;
  settings: JsonObject;
  today = TODAY;

  constructor(board: Board) {
    this.entities = new Map(board.entities.map((entity) => [entity.id, entity]));
    this.links = new Map(board.links.map((link) => [linkId(link), link]));
    this.settings = board.settings;
  }

  take(step: Step): EvaluationChanges {
    if (step.do === 'set') {
      this.settings = step.settings;
      this.today = step.today;
      return { settings: step.settings, today: step.today };
    }
    const entities = new Map<string, Entity | undefined>();
    const links = new Map<string, Link | undefined>();
    if (step.do === 'put') {
      for (const entity of step.entities) entities.set(entity.id, entity);
      for (const link of step.links) links.set(linkId(link), link);
    } else {
      for (const id of step.ids) entities.set(id, undefined);
      const ids = [...this.links.keys()];
      for (const index of step.links) if (ids[index] !== undefined) links.set(ids[index], undefined);
    }
    apply(this.entities, entities);
    apply(this.links, links);
    return { entities, links };
  }

  get board(): Board {
    return {
      entities: [...this.entities.values()],
      links: [...this.links.values()],
      settings: this.settings,
    };
  }
}

function apply<Value>(values: Map<string, Value>, changes: ReadonlyMap<string, Value | undefined>): void {
  for (const [id, value] of changes) {
    if (value === undefined) values.delete(id);
    else values.set(id, value);
  }
}

describe('an evaluation kept up to date', () => {
  it('equals a full run after every edit', () => {
    fc.assert(
      fc.property(anyBoard, fc.array(anyStep, { minLength: 1, maxLength: 12 }), (board, steps) => {
        const plain = new PlainBoard(board);
        const live = createLiveEvaluation(board, TODAY, rules, verdicts);
        for (const step of steps) {
          const { findings, waived } = live.update(plain.take(step));
          const full = evaluate(plain.board, plain.today);
          expect(findings).toEqual(full.findings);
          expect(waived).toEqual(full.waived);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the object of every finding that did not change', () => {
    fc.assert(
      fc.property(anyBoard, anyStep, (board, step) => {
        const plain = new PlainBoard(board);
        const live = createLiveEvaluation(board, TODAY, rules, verdicts);
        const before = new Map(live.evaluation.findings.map((finding) => [JSON.stringify(finding), finding]));
        for (const finding of live.update(plain.take(step)).findings) {
          expect(before.get(JSON.stringify(finding)) ?? finding).toBe(finding);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is the same object when nothing that it says changes', () => {
    fc.assert(
      fc.property(anyBoard, (board) => {
        const live = createLiveEvaluation(board, TODAY, rules, verdicts);
        const entities = new Map(board.entities.map((entity) => [entity.id, { ...entity }]));
        expect(live.update({ entities })).toBe(live.update({ entities }));
      }),
      { numRuns: 50 },
    );
  });
});
