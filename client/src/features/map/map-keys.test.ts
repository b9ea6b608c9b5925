import { describe, expect, it, vi } from 'vitest';
import { ActRegistry } from '../../acts/act-registry.ts';
import { singleKeysSetting } from '../../acts/single-keys.ts';
import { CanvasModel } from '../../canvas-adapter/canvas-model.ts';
import { openSession, type SessionOptions, SMALL_MAP } from '../../document/testing/open-session.ts';
import { mapActs } from './acts/map-acts.ts';
import { MapController } from './map-controller.ts';

function setUp(options?: SessionOptions) {
  const session = openSession(SMALL_MAP, options);
  const model = new CanvasModel(session);
  model.connect();
  const map = new MapController(session, model);
  const camera = {
    center: () => ({ x: 0, y: 0 }),
    pointAt: () => null,
    reveal: vi.fn(),
    approach: vi.fn(),
    fit: vi.fn(),
    focusCard: vi.fn(),
    zoomIn: vi.fn(),
    zoomOut: vi.fn(),
    zoomToActualSize: vi.fn(),
  };
  map.camera = camera;
  const registry = new ActRegistry();
  registry.register(mapActs(map));
  const press = (key: string, rest: KeyboardEventInit = {}) =>
    registry.press(new KeyboardEvent('keydown', { key, ...rest }), 'map');
  const only = () => session.selection.get().cards[0] ?? '';
  return { session, map, camera, press, only };
}

describe('keys of the map', () => {
  it('no two acts hear the same key, and each has its words in both languages', () => {
    const { map } = setUp();
    const acts = mapActs(map);
    const strokes = acts.flatMap((act) => (act.strokes ?? []).map((stroke) => stroke.toLowerCase()));
    expect(strokes).toEqual([...new Set(strokes)]);
    expect(new Set(acts.map(({ id }) => id)).size).toBe(acts.length);
    for (const act of acts) expect(act.label('fr') && act.label('en')).toBeTruthy();
  });

  it('single letters and signs can be turned off; the rest of the keyboard stays', () => {
    const { session, camera, press } = setUp();
    singleKeysSetting.set('off');
    try {
      expect(press('o')).toBe(false);
      expect(press('?')).toBe(false);
      press('1', { shiftKey: true, code: 'Digit1' });
      expect(camera.fit).not.toHaveBeenCalled();
      session.selection.selectCards(['a-1']);
      expect(press('Enter')).toBe(true);
    } finally {
      singleKeysSetting.set('on');
    }
  });

  it('a letter makes its kind of card and starts its title', () => {
    const { session, press, only } = setUp();
    expect(press('o')).toBe(true);
    expect(session.board.card(only())?.entity?.type).toBe('objective');
    expect(session.selection.get().editing).toEqual({ card: only(), field: 'title' });
  });

  it('Delete removes the card with its links, and undo brings both back', () => {
    const { session, press } = setUp();
    session.selection.selectCards(['a-1']);
    press('Delete');
    expect(session.board.card('a-1')).toBeUndefined();
    expect(session.board.links.get().size).toBe(0);
    press('z', { ctrlKey: true });
    expect(session.board.card('a-1')?.entity?.title).toBe('Animer le webinaire');
    expect(session.board.links.get().size).toBe(3);
  });

  it('Ctrl D copies a card with links to the same cards', () => {
    const { session, press, only } = setUp();
    session.selection.selectCards(['a-1']);
    press('d', { ctrlKey: true });
    expect(only()).not.toBe('a-1');
    expect(session.board.card(only())?.entity?.title).toBe('Animer le webinaire');
    expect([...session.board.links.get().keys()]).toContain(`contributes|${only()}|o-1`);
  });

  it('arrows go to the nearest card that way', () => {
    const { session, press, only } = setUp();
    session.selection.selectCards(['o-1']);
    press('ArrowRight');
    expect(only()).toBe('a-1');
    press('ArrowRight');
    expect(only()).toBe('m-1');
    expect(press('ArrowDown')).toBe(false);
  });

  it('Alt arrows nudge by one, with Shift by ten', () => {
    const { session, press } = setUp();
    session.selection.selectCards(['o-1']);
    press('ArrowDown', { altKey: true });
    press('ArrowRight', { altKey: true, shiftKey: true });
    expect(session.board.layout('o-1')).toMatchObject({ x: 10, y: 1 });
  });

  it('Ctrl Enter makes the next linked card', () => {
    const { session, press, only } = setUp();
    session.selection.selectCards(['a-1']);
    press('Enter', { ctrlKey: true });
    expect(session.board.card(only())?.entity?.type).toBe('metric');
    expect([...session.board.links.get().keys()]).toContain(`measures|${only()}|a-1`);
  });

  it('digits are read by their place, so that AZERTY has them too', () => {
    const { camera, press } = setUp();
    press('1', { shiftKey: true, code: 'Digit1' });
    press('à', { code: 'Digit0' });
    expect(camera.fit).toHaveBeenCalledOnce();
    expect(camera.zoomToActualSize).toHaveBeenCalledOnce();
  });

  it('F8 goes through the findings and Shift F8 back', () => {
    const { session, press, only } = setUp();
    const { findings } = session.findings.evaluation.get();
    press('F8');
    expect(only()).toBe(findings[0]?.entity);
    press('F8', { shiftKey: true });
    expect(only()).toBe(findings.at(-1)?.entity);
  });

  it('a reader looks around and changes nothing', () => {
    const { session, press } = setUp({ role: 'viewer' });
    session.selection.selectCards(['a-1']);
    for (const key of ['o', 'Delete', 'l']) expect(press(key)).toBe(false);
    press('d', { ctrlKey: true });
    press('ArrowDown', { altKey: true });
    expect(session.board.cards().size).toBe(6);
    expect(session.board.layout('a-1')).toMatchObject({ x: 316, y: 0 });
  });

  it('P opens the owners of a card that can have one', () => {
    const { session, map, press } = setUp();
    session.selection.selectCards(['a-1']);
    expect(press('p')).toBe(true);
    expect(map.state.get().popover).toEqual({ kind: 'owner', of: 'a-1' });
    map.state.close();
    session.selection.selectCards(['nuvia']);
    expect(press('p')).toBe(false);
    expect(map.state.get().popover).toBeNull();
  });

  it('Alt Enter goes to the field that the open finding asks for', () => {
    const { session, press } = setUp();
    expect(press('Enter', { altKey: true })).toBe(false);
    session.selection.focusFinding('metric-without-target|m-1|');
    expect(press('Enter', { altKey: true })).toBe(true);
    expect(session.selection.get()).toMatchObject({
      panel: 'inspector',
      editing: { card: 'm-1', field: 'target' },
    });
  });
});
