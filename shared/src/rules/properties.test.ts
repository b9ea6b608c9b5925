import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { JsonObject } from '../core/json.ts';
import { LANGUAGES, type Language } from '../core/language.ts';
import { type Board, type Link, linkId } from '../domain/board.ts';
import { type Finding, SEVERITIES } from '../domain/finding.ts';
import { definitionOf, type Entity } from '../domain/registry.ts';
import { evaluateBoard } from './evaluate.ts';
import { compareFindings, findingId } from './finding-order.ts';
import { fixFor, fixIdOf } from './fixes.ts';
import { createLiveEvaluation, type EvaluationChanges } from './live-evaluation.ts';
import { describeFinding, findingParts } from './messages.ts';
import type { MetricVerdicts } from './metric-verdicts.ts';
import { VERDICTS } from './metric-verdicts.ts';
import { rules } from './registry.ts';
import type { RuleContext } from './rule-context.ts';
import { ownershipBalance } from './support/ownership-balance.ts';
import { anyBoard, anyDay, anyEntity, anyId, anyLink, anySettings, TODAY } from './testing/random-boards.ts';

// The generator is slow on a busy machine; the properties are not.
vi.setConfig({ testTimeout: 60_000 });

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

const TITLED_LIKE_A_PLACEHOLDER: Board = {
  entities: [
    { id: 'decision-0', type: 'decision', title: '{0}' },
    { id: 'partnership-0', type: 'partnership', title: 'Programme', budget: 10, currency: '{0}' },
    { id: 'action-0', type: 'action', title: 'Webinaire', budget: 20 },
  ],
  links: [],
  settings: {},
};

/** What a message says in words of ours: a card may well be titled `{0}`, or end in three dots. */
const wordsOfOurs = (finding: Finding, context: RuleContext, lang: Language) =>
  findingParts(finding, context, lang)
    .filter(({ card, isTyped }) => card === undefined && isTyped !== true)
    .map(({ text }) => text)
    .join('');

const evaluate = (board: Board, today = TODAY) => evaluateBoard(board, today, { verdicts });

describe('every board, however malformed', () => {
  it('between them the boards make every rule speak', () => {
    const fired = new Set<string>();
    const boards = fc.sample(anyBoard, { numRuns: 1_500, seed: 20260105 });
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
          for (const lang of LANGUAGES) expect(wordsOfOurs(finding, context, lang)).not.toMatch(/\{\w+\}|…/);
          expect(fixIdOf(finding, fixContext)).toBe(fixFor(finding, fixContext)?.id ?? null);
        }
      }),
      { numRuns: 300, examples: [[TITLED_LIKE_A_PLACEHOLDER]] },
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
  /** One field of a card that is there takes another value, or is emptied: what hands do most. */
  | { readonly do: 'change'; readonly at: number; readonly like: Entity; readonly field: number }
  /** A card dies or comes back with all its links, as an undo brings it. */
  | { readonly do: 'archive'; readonly at: number; readonly archived: boolean }
  /** A card takes the place of one of another kind, under its id. */
  | { readonly do: 'turn'; readonly at: number; readonly into: Entity }
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
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('change' as const),
      at: fc.nat(200),
      like: anyEntity,
      field: fc.nat(200),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('archive' as const), at: fc.nat(200), archived: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('turn' as const), at: fc.nat(200), into: anyEntity }) },
  {
    weight: 2,
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
    if (step.do === 'change' || step.do === 'archive' || step.do === 'turn') {
      const known = [...this.entities.values()];
      const card = known[step.at % Math.max(1, known.length)];
      if (card !== undefined) entities.set(card.id, changed(card, step, known));
    } else if (step.do === 'put') {
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

type Change = Extract<Step, { readonly do: 'change' | 'archive' | 'turn' }>;

function changed(card: Entity, step: Change, known: readonly Entity[]): Entity {
  if (step.do === 'archive') return { ...card, archived: step.archived };
  if (step.do === 'turn') return { ...step.into, id: card.id };
  const fields = Object.keys(definitionOf(card.type).fields);
  const field = fields[step.field % fields.length] ?? 'title';
  // A value of the right kind, when some card of that kind has one; else the field is emptied.
  const donor = [step.like, ...known].find((other) => other.type === card.type && other.id !== card.id);
  return { ...card, [field]: (donor as JsonObject | undefined)?.[field] } as Entity;
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
          const { findings, waived, context } = live.update(plain.take(step));
          const full = evaluate(plain.board, plain.today);
          expect(findings).toEqual(full.findings);
          expect(waived).toEqual(full.waived);
          // What is shown beside the findings follows the same edits.
          expect(ownershipBalance(context.graph)).toEqual(ownershipBalance(full.context.graph));
          const words =
            ({ graph }: RuleContext) =>
            (finding: Finding) =>
              describeFinding(finding, { ...full.context, graph }, 'en');
          expect(findings.map(words(context))).toEqual(findings.map(words(full.context)));
        }
      }),
      { numRuns: 300 },
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
