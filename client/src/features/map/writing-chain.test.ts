import type { KeyboardEvent } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CanvasModel } from '../../canvas-adapter/canvas-model.ts';
import { openSession } from '../../document/testing/open-session.ts';
import { MapController } from './map-controller.ts';
import { onTitleKey } from './title-keys.ts';

/** A hand that writes titles and presses keys in them. */
function setUp() {
  const session = openSession([]);
  const model = new CanvasModel(session);
  model.connect();
  const map = new MapController(session, model);
  const writing = () => session.selection.get().editing?.card ?? '';
  const press = (key: string, rest: Partial<KeyboardEvent> = {}) => {
    const entity = session.board.card(writing())?.entity;
    if (!entity) throw new Error(`no title is open for ${key}`);
    const event = {
      key,
      shiftKey: false,
      nativeEvent: { isComposing: false },
      currentTarget: { value: entity.title ?? '' },
      preventDefault: vi.fn(),
      stopPropagation: vi.fn(),
      ...rest,
    };
    onTitleKey(event as unknown as KeyboardEvent<HTMLTextAreaElement>, entity, map);
  };
  const write = (title: string) => {
    const id = writing();
    session.edit([{ op: 'set', id, path: ['title'], value: title }], { merge: id });
    return id;
  };
  return { session, map, writing, press, write };
}

describe('writing cards in a chain', () => {
  it('builds an objective with three actions and their metrics, tidy and without overlap', () => {
    const { session, map, press, write } = setUp();
    map.beginChain('objective', { x: 0, y: 0 });
    const objective = write('Objectif');
    press('Tab');
    const pairs = [0, 1, 2].map((at) => {
      if (at > 0) {
        press('Tab', { shiftKey: true });
        press('Enter');
      }
      const action = write(`Action ${at}`);
      press('Tab');
      return { action, metric: write(`Indicateur ${at}`) };
    });
    press('Escape');

    const links = [...session.board.links.get().keys()].sort();
    expect(links).toEqual(
      pairs
        .flatMap(({ action, metric }) => [
          `contributes|${action}|${objective}`,
          `measures|${metric}|${action}`,
        ])
        .sort(),
    );
    const boxes = [objective, ...pairs.flatMap(({ action, metric }) => [action, metric])].map((id) => {
      const box = map.boxOf(id);
      if (!box) throw new Error(`${id} has no place`);
      return box;
    });
    for (const [at, a] of boxes.entries()) {
      for (const b of boxes.slice(at + 1)) {
        const isApart =
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(isApart).toBe(true);
      }
    }
    const columnOf = (ids: readonly string[]) => new Set(ids.map((id) => map.boxOf(id)?.x));
    expect(columnOf(pairs.map(({ action }) => action)).size).toBe(1);
    expect(columnOf(pairs.map(({ metric }) => metric)).size).toBe(1);
    expect(session.board.cards().size).toBe(7);
  });

  it('puts a second action under all the metrics of the first', () => {
    const { map, press, write } = setUp();
    map.beginChain('action', { x: 0, y: 0 });
    write('Première');
    press('Tab');
    write('Un');
    press('Enter');
    const second = write('Deux');
    press('Tab', { shiftKey: true });
    press('Enter');
    const next = write('Seconde');
    const bottom = (id: string) => (map.boxOf(id)?.y ?? 0) + (map.boxOf(id)?.height ?? 0);
    expect(map.boxOf(next)?.y).toBeGreaterThanOrEqual(bottom(second));
  });

  it('takes back an empty card when it is left, and with it its step', () => {
    const { session, map, writing, press, write } = setUp();
    map.beginChain('objective', { x: 0, y: 0 });
    const objective = write('Objectif');
    press('Enter');
    const sibling = writing();
    expect(sibling).not.toBe(objective);
    press('Enter');
    expect(session.board.card(sibling)).toBeUndefined();
    expect(session.selection.get()).toMatchObject({ cards: [objective], editing: null });
    session.undoLast();
    expect(session.board.card(objective)?.entity?.title, 'the step before is the title').toBeFalsy();
  });

  it('keeps a title with Enter outside of a chain, and an empty card that was asked for', () => {
    const { session, map, press } = setUp();
    const id = map.create('risk');
    press('Enter');
    expect(session.board.cards().size).toBe(1);
    expect(session.selection.get()).toMatchObject({ cards: [id], editing: null });
  });
});
