import ELK from 'elkjs/lib/elk.bundled.js';
import { describe, expect, it } from 'vitest';
import { CanvasModel } from '../../canvas-adapter/canvas-model.ts';
import { openSession, SMALL_MAP } from '../../document/testing/open-session.ts';
import type { Placing } from '../placing.ts';
import { tidyEdits } from './tidy.ts';
import type { LayOut } from './tidy-graph.ts';

const layOut: LayOut = (graph) => new ELK().layout(graph);

/** Two objectives whose actions and metrics lie the wrong way round and on top of each other. */
const TANGLED = [
  ...SMALL_MAP,
  { op: 'create', entity: { id: 'o-2', type: 'objective', title: 'Autre' }, layout: { x: 40, y: 900 } },
  { op: 'create', entity: { id: 'a-2', type: 'action', title: 'Seconde' }, layout: { x: 300, y: -50 } },
  { op: 'create', entity: { id: 'm-2', type: 'metric', title: 'Deux' }, layout: { x: 320, y: -60 } },
  { op: 'create', entity: { id: 'n-1', type: 'sticky', title: 'Idée' }, layout: { x: 0, y: 0 } },
  { op: 'link', link: { type: 'contributes', from: 'a-2', to: 'o-2' } },
  { op: 'link', link: { type: 'measures', from: 'm-2', to: 'a-2' } },
  { op: 'link', link: { type: 'owns', from: 'nuvia', to: 'a-2' } },
] as const;

function setUp(edits: Parameters<typeof openSession>[0] = TANGLED) {
  const session = openSession(edits);
  const model = new CanvasModel(session);
  model.connect();
  const placing: Placing = {
    session,
    scope: 'map',
    get inHand() {
      return session.selection.get().cards;
    },
    get nodes() {
      return model.nodes.get();
    },
    boxOf: () => null,
    openTitle: () => {},
    tidy: (moves) => session.edit(moves),
  };
  const tidy = async (
    ...[scope, order]: Partial<[Parameters<typeof tidyEdits>[1], Parameters<typeof tidyEdits>[2]]>
  ) => {
    const moves = await tidyEdits(placing, scope ?? 'board', order ?? 'links', layOut);
    session.edit(moves);
    return moves;
  };
  const at = (id: string) => model.node(id)?.position ?? { x: Number.NaN, y: Number.NaN };
  return { session, model, tidy, at };
}

describe('tidying the map', () => {
  it('gives each kind its column and each objective what serves it, in one step', async () => {
    const { session, model, tidy, at } = setUp();
    await tidy();
    expect(at('o-1').x).toBe(at('o-2').x);
    expect(at('a-1').x).toBe(at('a-2').x);
    expect(at('m-1').x).toBe(at('m-2').x);
    expect(at('o-1').x).toBeLessThan(at('a-1').x);
    expect(at('a-1').x).toBeLessThan(at('m-1').x);
    expect(at('m-1').x).toBeLessThan(at('n-1').x);
    // No link crosses another: both columns are in the order of the objectives.
    const order = Math.sign(at('o-1').y - at('o-2').y);
    expect(Math.sign(at('a-1').y - at('a-2').y)).toBe(order);
    expect(Math.sign(at('m-1').y - at('m-2').y)).toBe(order);
    expectNoOverlap(model);
    session.undoLast();
    expect(at('o-2')).toEqual({ x: 40, y: 900 });
    expect(at('m-2')).toEqual({ x: 320, y: -60 });
  });

  it('has nothing to do a second time, and does the same on every screen', async () => {
    const [one, other] = [setUp(), setUp()];
    expect(await one.tidy()).toEqual(await other.tidy());
    expect(await one.tidy()).toEqual([]);
  });

  it('leaves locked cards and what lies in frames where they are, and puts nothing on a locked card', async () => {
    const { model, tidy, at } = setUp([
      ...TANGLED,
      { op: 'move', id: 'a-2', layout: { x: 380, y: 20, locked: true } },
      { op: 'create', entity: { id: 'f', type: 'frame' }, layout: { x: -2000, y: 0 } },
      { op: 'move', id: 'm-2', layout: { x: 30, y: 60, parent: 'f' } },
    ]);
    await tidy();
    expect(at('a-2')).toEqual({ x: 380, y: 20 });
    const { x, y } = at('f');
    expect(at('m-2')).toEqual({ x: x + 30, y: y + 60 });
    expectNoOverlap(model);
  });

  it('by brand, has what is brand A’s over what is brand B’s', async () => {
    for (const [brandA, above, below] of [
      ['nuvia', 'a-2', 'a-1'],
      ['ditec', 'a-1', 'a-2'],
    ] as const) {
      const { tidy, at } = setUp([...TANGLED, { op: 'info', path: ['partnerA'], value: brandA }]);
      await tidy('board', 'brand');
      expect(at(above).y).toBeLessThan(at(below).y);
    }
  });

  it('tidies a selection where it is and leaves the rest alone', async () => {
    const { session, tidy, at } = setUp();
    const before = at('o-1');
    session.selection.selectCards(['a-2', 'm-2', 'o-2']);
    await tidy('selection');
    expect(at('o-1')).toEqual(before);
    expect(at('o-2').x).toBeLessThan(at('a-2').x);
    expect(at('a-2').x).toBeLessThan(at('m-2').x);
  });
});

function expectNoOverlap(model: CanvasModel): void {
  const nodes = model.nodes.get().filter(({ data }) => data.kind !== 'frame');
  for (const a of nodes) {
    for (const b of nodes) {
      if (a.id >= b.id) continue;
      const isApart =
        a.position.x + (a.width ?? 0) <= b.position.x ||
        b.position.x + (b.width ?? 0) <= a.position.x ||
        a.position.y + (a.height ?? 0) <= b.position.y ||
        b.position.y + (b.height ?? 0) <= a.position.y;
      expect(isApart, `${a.id} and ${b.id}`).toBe(true);
    }
  }
}
