import { describe, expect, it } from 'vitest';
import { openSession, SMALL_MAP } from '../document/testing/open-session.ts';
import { CanvasModel } from './canvas-model.ts';

function setUp() {
  const session = openSession(SMALL_MAP);
  const model = new CanvasModel(session);
  model.connect();
  return { session, model };
}

describe('CanvasModel', () => {
  it('draws a card a node and the typed links, never ownership', () => {
    const { model } = setUp();
    expect(model.node('a-1')).toMatchObject({ position: { x: 316, y: 0 }, width: 250, height: 92 });
    expect(model.edges.get().map((edge) => edge.id)).toEqual(['contributes|a-1|o-1', 'measures|m-1|a-1']);
  });

  it('replaces only the nodes that an edit changes', () => {
    const { session, model } = setUp();
    const [objective, action] = [model.node('o-1'), model.node('a-1')];
    session.edit([{ op: 'move', id: 'a-1', layout: { x: 300, y: 10 } }]);
    expect(model.node('o-1')).toBe(objective);
    expect(model.node('a-1')).not.toBe(action);
    const nodes = model.nodes.get();
    session.edit([{ op: 'set', id: 'a-1', path: ['title'], value: 'Autre titre' }]);
    expect(model.nodes.get()).toBe(nodes);
  });

  it('holds what a hand drags and writes one undoable step when it lets go', () => {
    const { session, model } = setUp();
    const drag = (id: string, x: number, y: number) =>
      ({ type: 'position', id, position: { x, y }, dragging: true }) as const;
    model.applyChanges([drag('a-1', 330.4, 50), drag('m-1', 650, 50)]);
    expect(model.node('a-1')?.position).toEqual({ x: 330.4, y: 50 });
    expect(session.board.layout('a-1')).toMatchObject({ x: 316, y: 0 });
    model.drop();
    expect(session.board.layout('a-1')).toMatchObject({ x: 330, y: 50 });
    expect(session.board.layout('m-1')).toMatchObject({ x: 650, y: 50 });
    session.undoLast();
    expect(session.board.layout('a-1')).toMatchObject({ x: 316, y: 0 });
    expect(session.board.layout('m-1')).toMatchObject({ x: 638, y: 0 });
  });

  it('takes away a deleted card and its links', () => {
    const { session, model } = setUp();
    session.edit([{ op: 'delete', id: 'a-1' }]);
    expect(model.node('a-1')).toBeUndefined();
    expect(model.edges.get()).toEqual([]);
  });

  it('folds an action once it is done', () => {
    const { session, model } = setUp();
    session.edit([{ op: 'set', id: 'a-1', path: ['status'], value: 'done' }]);
    expect(model.node('a-1')?.height).toBe(38);
  });

  it('keeps a card that cannot be read on the canvas, without its links', () => {
    const session = openSession([
      ...SMALL_MAP,
      { op: 'create', entity: { id: 'x-1', type: 'hologram' }, layout: { x: 0, y: 300 } },
      { op: 'link', link: { type: 'contributes', from: 'x-1', to: 'o-1' } },
    ]);
    const model = new CanvasModel(session);
    expect(model.node('x-1')?.data.kind).toBeNull();
    expect(model.edges.get().some((edge) => edge.source === 'x-1')).toBe(false);
  });

  it('moves what lies in a frame with the frame', () => {
    const session = openSession([
      { op: 'create', entity: { id: 'fr-1', type: 'frame' }, layout: { x: 100, y: 100 } },
      {
        op: 'create',
        entity: { id: 'n-1', type: 'sticky' },
        layout: { x: 20, y: 30, parent: 'fr-1' },
      },
    ]);
    const model = new CanvasModel(session);
    model.connect();
    expect(model.node('n-1')?.position).toEqual({ x: 120, y: 130 });
    model.applyChanges([{ type: 'position', id: 'fr-1', position: { x: 200, y: 100 }, dragging: true }]);
    expect(model.node('n-1')?.position).toEqual({ x: 220, y: 130 });
    model.drop();
    expect(session.board.layout('n-1')).toMatchObject({ x: 20, y: 30 });
    model.applyChanges([{ type: 'position', id: 'n-1', position: { x: 250, y: 150 }, dragging: true }]);
    model.drop();
    expect(session.board.layout('n-1')).toMatchObject({ x: 50, y: 50, parent: 'fr-1' });
  });

  it('moves a group whole, by the card that is in hand, in one step; a locked card stays', () => {
    const session = openSession([
      ...SMALL_MAP,
      { op: 'move', id: 'o-1', layout: { group: 'gr-1' } },
      { op: 'move', id: 'a-1', layout: { group: 'gr-1' } },
      { op: 'move', id: 'm-1', layout: { group: 'gr-1', locked: true } },
    ]);
    const model = new CanvasModel(session);
    model.connect();
    const before = session.board.layout('o-1');
    model.applyChanges([{ type: 'position', id: 'a-1', position: { x: 336, y: 40 }, dragging: true }]);
    model.drop();
    expect(session.board.layout('a-1')).toMatchObject({ x: 336, y: 40, group: 'gr-1' });
    expect(session.board.layout('o-1')).toMatchObject({ x: (before?.x ?? 0) + 20, y: (before?.y ?? 0) + 40 });
    expect(session.board.layout('m-1')).toMatchObject({ x: 638, y: 0 });
    session.undoLast();
    expect(session.board.layout('o-1')).toEqual(before);
    expect(session.board.layout('a-1')).toMatchObject({ x: 316, y: 0 });
  });

  it('hides what a collapsed frame holds, and ties its links to the frame', () => {
    const session = openSession([
      ...SMALL_MAP,
      { op: 'create', entity: { id: 'fr-1', type: 'frame' }, layout: { x: 600, y: -20 } },
      { op: 'move', id: 'm-1', layout: { x: 38, y: 20, parent: 'fr-1' } },
      { op: 'set', id: 'fr-1', path: ['collapsed'], value: true },
    ]);
    const model = new CanvasModel(session);
    model.connect();
    expect(model.node('m-1')).toBeUndefined();
    expect(model.node('fr-1')).toMatchObject({ height: 64 });
    const measures = () => model.edges.get().find((edge) => edge.id === 'measures|m-1|a-1');
    expect(measures()).toMatchObject({ source: 'fr-1', target: 'a-1' });
    model.applyChanges([{ type: 'position', id: 'fr-1', position: { x: 600, y: 400 }, dragging: true }]);
    model.drop();
    session.edit([{ op: 'set', id: 'fr-1', path: ['collapsed'], value: false }]);
    expect(model.node('m-1')?.position).toEqual({ x: 638, y: 420 });
    expect(measures()).toMatchObject({ source: 'm-1', target: 'a-1' });
  });

  it('grows a frame by its first corner around its content, which stays', () => {
    const session = openSession([
      { op: 'create', entity: { id: 'fr-1', type: 'frame' }, layout: { x: 100, y: 100 } },
      { op: 'create', entity: { id: 'n-1', type: 'sticky' }, layout: { x: 20, y: 30, parent: 'fr-1' } },
    ]);
    const model = new CanvasModel(session);
    model.connect();
    model.applyChanges([
      { type: 'position', id: 'fr-1', position: { x: 60, y: 90 } },
      { type: 'dimensions', id: 'fr-1', dimensions: { width: 520, height: 330 }, resizing: true },
    ]);
    expect(model.node('n-1')?.position).toEqual({ x: 120, y: 130 });
    model.drop();
    expect(session.board.layout('fr-1')).toMatchObject({ x: 60, y: 90, width: 520 });
    expect(model.node('n-1')?.position).toEqual({ x: 120, y: 130 });
    session.undoLast();
    expect(session.board.layout('fr-1')).toEqual({ x: 100, y: 100 });
    expect(model.node('n-1')?.position).toEqual({ x: 120, y: 130 });
  });

  it('lets a ring of collapsed frames, which only a merge can make, stand on the map', () => {
    const session = openSession([
      {
        op: 'create',
        entity: { id: 'f1', type: 'frame', collapsed: true },
        layout: { x: 0, y: 0, parent: 'f2' },
      },
      {
        op: 'create',
        entity: { id: 'f2', type: 'frame', collapsed: true },
        layout: { x: 0, y: 0, parent: 'f1' },
      },
      { op: 'create', entity: { id: 'n', type: 'sticky' }, layout: { x: 5, y: 5, parent: 'f1' } },
    ]);
    const model = new CanvasModel(session);
    const shown = model.nodes.get().map(({ id }) => id);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown).not.toContain('n');
  });

  it('shows quiet links only while an end is selected', () => {
    const session = openSession([
      ...SMALL_MAP,
      { op: 'create', entity: { id: 'v-1', type: 'vision', kind: 'shared' }, layout: { x: 0, y: -100 } },
      { op: 'link', link: { type: 'supports', from: 'o-1', to: 'v-1' } },
    ]);
    const model = new CanvasModel(session);
    model.connect();
    const isDrawn = () => model.edges.get().some((edge) => edge.id === 'supports|o-1|v-1');
    expect(isDrawn()).toBe(false);
    session.selection.selectCards(['v-1']);
    expect(isDrawn()).toBe(true);
    session.selection.selectCards([]);
    expect(isDrawn()).toBe(false);
  });
});
