import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Link } from '../domain/board.ts';
import { type Entity, parseEntity } from '../domain/registry.ts';
import { BoardGraph } from './board-graph.ts';
import { findCycles, findPath } from './cycles.ts';
import { whyNotLink } from './legal-links.ts';
import {
  allMetricsOf,
  decisiveMetricsOf,
  isDecisiveInUse,
  launchOfMetric,
  objectivesReachedBy,
} from './metric-sets.ts';
import { partnerOf } from './ownership.ts';
import { limitOf } from './schedule.ts';
import type { Computation, Source } from './tracking.ts';

function entity(id: string, type: string, fields: object = {}): Entity {
  const parsed = parseEntity({ ...fields, id, type });
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value.entity;
}

const link = (type: string, from: string, to: string, role?: string): Link =>
  role === undefined ? { type, from, to } : { type, from, to, role };

const graphOf = (entities: readonly Entity[], links: readonly Link[]) => new BoardGraph({ entities, links });

describe('the graph', () => {
  const [a, o, m] = [entity('a', 'action'), entity('o', 'objective'), entity('m', 'metric')];

  it('sees live cards and typed links between them, each once, in order of id', () => {
    const graph = graphOf(
      [m, a, o, entity('b', 'action'), entity('z', 'action', { archived: true })],
      [
        link('measures', 'm', 'b'),
        link('measures', 'm', 'a', 'x'),
        link('measures', 'm', 'a'),
        link('measures', 'm', 'z'),
        link('measures', 'm', 'nobody'),
        link('measures', 'a', 'o'),
        link('relates', 'm', 'o'),
        link('unheard-of', 'm', 'o'),
      ],
    );
    expect(graph.out('m', 'measures')).toEqual(['a', 'b']);
    expect(graph.in('a', 'measures')).toEqual(['m']);
    expect(graph.ids('action')).toEqual(['a', 'b']);
    expect(graph.get('z')).toBeUndefined();
    expect(graph.peek('z')?.id).toBe('z');
  });

  it('sees RACI links with one of the four roles', () => {
    const graph = graphOf(
      [a, entity('p', 'person')],
      [
        link('raci', 'p', 'a'),
        link('raci', 'p', 'a', 'X'),
        link('raci', 'p', 'a', 'R'),
        link('raci', 'p', 'a', 'A'),
      ],
    );
    expect(graph.raci('a').map(({ role }) => role)).toEqual(['A', 'R']);
    expect(graph.raci('p')).toEqual(graph.raci('a'));
    expect(graph.in('a', 'raci')).toEqual(['p']);
  });

  it('hides and shows the links of a card that is dropped and taken up again', () => {
    const graph = graphOf([a, m], [link('measures', 'm', 'a')]);
    graph.apply({ entities: new Map([['a', entity('a', 'action', { status: 'dropped' })]]) });
    expect(graph.out('m', 'measures')).toEqual([]);
    expect(graph.edges('measures')).toEqual([]);
    graph.apply({ entities: new Map([['a', a]]) });
    expect(graph.out('m', 'measures')).toEqual(['a']);
    graph.apply({ links: new Map([['measures|m|a', undefined]]) });
    expect(graph.out('m', 'measures')).toEqual([]);
  });

  it('lists the links of a type as a new graph would, after any changes', () => {
    const ids = ['a1', 'a2', 'a3', 'a4', 'a5'];
    const change = fc.oneof(
      fc.record({ from: fc.constantFrom(...ids), to: fc.constantFrom(...ids), isDrawn: fc.boolean() }),
      fc.record({ id: fc.constantFrom(...ids), status: fc.constantFrom('doing', 'dropped', undefined) }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 12 }), (edits) => {
        const cards = new Map(ids.map((id) => [id, entity(id, 'action')]));
        const links = new Map<string, Link>();
        const graph = graphOf([...cards.values()], []);
        graph.edges('depends');
        for (const edit of edits) {
          for (const one of edit) {
            if ('id' in one) {
              const card = entity(one.id, 'action', one.status === undefined ? {} : { status: one.status });
              cards.set(one.id, card);
              graph.apply({ entities: new Map([[one.id, card]]) });
              continue;
            }
            const drawn = link('depends', one.from, one.to);
            const key = `depends|${one.from}|${one.to}`;
            if (one.isDrawn) links.set(key, drawn);
            else links.delete(key);
            graph.apply({ links: new Map([[key, one.isDrawn ? drawn : undefined]]) });
          }
          const anew = graphOf([...cards.values()], [...links.values()]);
          expect(graph.edges('depends')).toEqual(anew.edges('depends'));
        }
      }),
    );
  });

  it('answers which computations read what changed, and no other', () => {
    const graph = graphOf([a, m, entity('y', 'partner')], [link('measures', 'm', 'a')]);
    const computation = (): Computation => ({ sources: [] as Source[] });
    const [fields, links, partners] = [computation(), computation(), computation()];
    graph.track(fields, () => graph.get('a'));
    graph.track(links, () => graph.in('a', 'measures'));
    graph.track(partners, () => graph.partnerIds);
    expect([...graph.apply({ entities: new Map([['a', entity('a', 'action', { title: 'x' })]]) })]).toEqual([
      fields,
    ]);
    expect([...graph.apply({ links: new Map([['measures|m|a', undefined]]) })]).toEqual([links]);
    const retitled = graph.apply({ entities: new Map([['y', entity('y', 'partner', { title: 'x' })]]) });
    expect(retitled).not.toContain(partners);
    const joined = graph.apply({ entities: new Map([['x', entity('x', 'partner')]]) });
    expect(joined).toContain(partners);
    graph.untrack(fields);
    expect(graph.apply({ entities: new Map([['a', a]]) })).not.toContain(fields);
  });

  it('reads the dates of the partnership with the smallest id', () => {
    const graph = graphOf(
      [entity('q', 'partnership', { launch: '2026-03-02' }), entity('p', 'partnership')],
      [],
    );
    expect(graph.programme).toEqual({ id: 'p', launch: undefined, end: undefined });
    graph.apply({ entities: new Map([['p', undefined]]) });
    expect(graph.programme?.launch).toBe('2026-03-02');
  });
});

describe('metrics of an objective', () => {
  const graph = graphOf(
    [
      entity('o1', 'objective', { due: '2026-05-01' }),
      entity('o2', 'objective', { due: '2026-05-01' }),
      entity('a1', 'action', { due: '2026-03-09' }),
      entity('a2', 'action', { start: '2026-03-05', due: '2026-04-01' }),
      entity('m1', 'metric'),
      entity('m2', 'metric', { decisive: true }),
      entity('m3', 'metric', { decisive: true }),
      entity('prog', 'partnership', { end: '2026-05-01' }),
    ],
    [
      link('contributes', 'a1', 'o1'),
      link('contributes', 'a1', 'o2'),
      link('contributes', 'a2', 'o1'),
      link('measures', 'm1', 'o1'),
      link('measures', 'm2', 'a1'),
      link('measures', 'm2', 'o2'),
      link('measures', 'm3', 'a1'),
      link('measures', 'm3', 'a2'),
    ],
  );

  it('are its own and those of its actions', () => {
    expect(allMetricsOf(graph, 'o1').map(({ id }) => id)).toEqual(['m1', 'm2', 'm3']);
  });

  it('are decisive when linked to it, or flagged and claimed by no objective', () => {
    expect(decisiveMetricsOf(graph, 'o1').map(({ id }) => id)).toEqual(['m1', 'm3']);
    expect(decisiveMetricsOf(graph, 'o2').map(({ id }) => id)).toEqual(['m2', 'm3']);
    expect(isDecisiveInUse(graph, entity('m1', 'metric') as never)).toBe(true);
  });

  it('reach objectives directly or through actions', () => {
    expect(objectivesReachedBy(graph, 'm3')).toEqual(['o1', 'o2']);
  });

  it('start with the first dated action', () => {
    expect(launchOfMetric(graph, 'm3')).toBe('2026-03-05');
    expect(launchOfMetric(graph, 'm1')).toBeUndefined();
  });

  it('limit actions by the earliest day, the smallest id on equal days', () => {
    expect(limitOf(graph, 'a1')).toEqual({ date: '2026-05-01', by: 'o1' });
  });
});

it('a person stands for a live partner, a partner for itself', () => {
  const graph = graphOf(
    [
      entity('x', 'partner'),
      entity('p', 'person', { partner: 'x' }),
      entity('q', 'person', { partner: 'p' }),
    ],
    [],
  );
  expect(['x', 'p', 'q', 'nobody'].map((id) => partnerOf(graph, id))).toEqual([
    'x',
    'x',
    undefined,
    undefined,
  ]);
});

describe('loops', () => {
  const edge = (from: string, to: string) => ({ from, to });

  it('are components of two nodes or more, and self-links', () => {
    expect(
      findCycles([edge('c', 'b'), edge('b', 'c'), edge('a', 'a'), edge('a', 'b'), edge('d', 'a')]),
    ).toEqual([['a'], ['b', 'c']]);
  });

  it('are found at the end of a chain of 20,000', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => edge(`n${index}`, `n${index + 1}`));
    expect(findCycles([...chain, edge('n20000', 'n19999')])).toEqual([['n19999', 'n20000']]);
  });

  it('are the sets of nodes that reach one another', () => {
    const node = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    fc.assert(
      fc.property(fc.array(fc.record({ from: node, to: node }), { maxLength: 14 }), (edges) => {
        const reaches = (from: string, to: string) =>
          edges.some((first) => first.from === from && findPath(edges, first.to, to) !== null);
        const inLoops = findCycles(edges).flat();
        for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) expect(inLoops.includes(id)).toBe(reaches(id, id));
        for (const loop of findCycles(edges)) {
          for (const from of loop) for (const to of loop) expect(reaches(from, to)).toBe(true);
        }
        expect(new Set(inLoops).size).toBe(inLoops.length);
      }),
    );
  });
});

describe('whyNotLink', () => {
  const graph = graphOf(
    [
      entity('a', 'action'),
      entity('b', 'action'),
      entity('c', 'action'),
      entity('o', 'objective'),
      entity('p', 'person'),
    ],
    [link('depends', 'a', 'b'), link('depends', 'b', 'c'), link('raci', 'p', 'a', 'R')],
  );

  it('lets legal links be drawn', () => {
    expect(whyNotLink(graph, 'contributes', 'a', 'o')).toBeNull();
    expect(whyNotLink(graph, 'depends', 'a', 'c')).toBeNull();
    expect(whyNotLink(graph, 'relates', 'o', 'p')).toBeNull();
    expect(whyNotLink(graph, 'raci', 'p', 'a', 'A')).toBeNull();
  });

  it('says what makes sense instead', () => {
    expect(whyNotLink(graph, 'measures', 'a', 'o')).toEqual({
      code: 'KINDS_DO_NOT_MATCH',
      from: 'action',
      to: 'objective',
      instead: ['contributes'],
    });
  });

  it('names the loop that a link would close', () => {
    expect(whyNotLink(graph, 'depends', 'c', 'a')).toEqual({ code: 'CLOSES_A_LOOP', path: ['a', 'b', 'c'] });
    expect(whyNotLink(graph, 'depends', 'a', 'a')).toEqual({ code: 'CLOSES_A_LOOP', path: ['a'] });
  });

  it('refuses what is there already, and what has no end', () => {
    expect(whyNotLink(graph, 'depends', 'a', 'b')).toEqual({ code: 'ALREADY_LINKED' });
    expect(whyNotLink(graph, 'raci', 'p', 'a', 'R')).toEqual({ code: 'ALREADY_LINKED' });
    expect(whyNotLink(graph, 'depends', 'a', 'nobody')).toEqual({ code: 'MISSING_END' });
  });
});
