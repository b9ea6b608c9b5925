import { describe, expect, it } from 'vitest';
import type { Act } from '../../acts/act.ts';
import { CanvasModel } from '../../canvas-adapter/canvas-model.ts';
import { openSession, SMALL_MAP } from '../../document/testing/open-session.ts';
import { mapActs } from '../map/acts/map-acts.ts';
import { MapController } from '../map/map-controller.ts';
import { outlineActs } from './outline-acts.ts';
import { outlineOf } from './outline-controller.ts';
import { OutlineWriter } from './outline-writer.ts';

/** What the map has and the outline has otherwise, or has no use for; each with its reason. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'link.links': 'the form of the card lists its links',
  'link.link': 'a line is drawn on the map alone',
  'link.removeLink': 'the form of the card takes links away',
  'move.nudge': 'rows move by Alt and the arrows',
  'move.menu': 'the grid hears the key of the menu',
  'move.writeNext': 'the box of a title hears Tab',
  'move.writePrevious': 'the box of a title hears Tab',
  'move.free': 'nothing snaps in rows',
  'view.resize': 'rows have no size',
  'see.settle': 'outline.settle',
};

function setUp() {
  const session = openSession(SMALL_MAP);
  const model = new CanvasModel(session);
  model.connect();
  const outline = outlineOf(session);
  outline.connect();
  const writer = new OutlineWriter(outline);
  const acts = outlineActs(outline, writer);
  const act = (id: string): Act => {
    const found = acts.find((each) => each.id === id);
    if (!found) throw new Error(`the outline has no ${id}`);
    return found;
  };
  return { session, outline, acts, act, onMap: mapActs(new MapController(session, model)) };
}

describe('acts of the outline', () => {
  it('are all that change the board on the map, by the same names, keys and places in menus', () => {
    const { acts, onMap } = setUp();
    const mine = new Map(acts.map((each) => [each.id, each]));
    const changing = onMap.filter(({ section }) => !['see', 'go'].includes(section));
    const missing = changing.filter(({ id }) => !mine.has(id)).map(({ id }) => id);
    expect(missing.filter((id) => !(id in OTHERWISE))).toEqual([]);
    expect(Object.keys(OTHERWISE).filter((id) => !missing.includes(id))).toEqual([]);
    for (const { id, strokes, menus, keys } of changing) {
      const same = mine.get(id);
      if (!same) continue;
      expect([id, same.strokes?.[0], same.keys?.('fr')]).toEqual([id, strokes?.[0], keys?.('fr')]);
      if (menus?.includes('cards')) expect([id, same.menus]).toEqual([id, expect.arrayContaining(['cards'])]);
    }
  });

  it('hear no key twice, and have their words in both languages', () => {
    const { acts } = setUp();
    const strokes = acts.flatMap((each) => (each.strokes ?? []).map((stroke) => stroke.toLowerCase()));
    expect(strokes).toEqual([...new Set(strokes)]);
    expect(new Set(acts.map(({ id }) => id)).size).toBe(acts.length);
    for (const { label } of acts) expect(label('fr') && label('en')).toBeTruthy();
  });

  it('group, line up, stack and lock the cards in hand, each in one step of undo', () => {
    const { session, outline, act } = setUp();
    outline.goTo('a-1');
    session.selection.selectCards(['a-1', 'm-1']);
    const before = session.board.layout('m-1');
    act('structure.group').run({});
    expect(session.board.layout('a-1')?.group).toBe(session.board.layout('m-1')?.group);
    expect(session.board.layout('a-1')?.group).toBeDefined();
    session.undoLast();
    act('arrange.left').run({});
    expect(session.board.layout('m-1')?.x).toBe(session.board.layout('a-1')?.x);
    session.undoLast();
    expect(session.board.layout('m-1')).toEqual(before);
    act('card.front').run({});
    expect(session.board.layout('m-1')?.z).toBe(1);
    act('card.lock').run({});
    expect(session.board.layout('m-1')?.locked).toBe(true);
  });
});
