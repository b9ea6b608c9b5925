import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BoardFile } from '../domain/board-file.ts';
import { autoLayout, sizeOf } from './auto-layout.ts';

const EXAMPLES = new URL('../../data/examples/', import.meta.url);

describe('autoLayout', () => {
  for (const name of readdirSync(EXAMPLES).filter((entry) => entry.endsWith('.json'))) {
    it(`gives every card of ${name} a place of its own`, () => {
      const file: BoardFile = JSON.parse(readFileSync(new URL(name, EXAMPLES), 'utf8'));
      const layout = autoLayout(file.entities, file.links);
      const boxes = file.entities.map(({ id, type }) => ({ id, ...layout.get(id), ...sizeOf(type) }));
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          const { x: ax = Number.NaN, y: ay = Number.NaN } = a;
          const { x: bx = Number.NaN, y: by = Number.NaN } = b;
          const isApart =
            ax + a.width <= bx || bx + b.width <= ax || ay + a.height <= by || by + b.height <= ay;
          expect(isApart, `${a.id} and ${b.id} overlap`).toBe(true);
        }
      }
    });
  }

  it('puts lanes from left to right and an objective at the middle of its actions', () => {
    const cards = [
      { id: 'm', type: 'metric' },
      { id: 'o', type: 'objective' },
      { id: 'a1', type: 'action' },
      { id: 'a2', type: 'action' },
      { id: 'a3', type: 'action' },
    ];
    const links = [
      ...['a1', 'a2', 'a3'].map((from) => ({ type: 'contributes', from, to: 'o' })),
      { type: 'measures', from: 'm', to: 'a2' },
    ];
    const layout = autoLayout(cards, links, { x: 100, y: 50 });
    const xs = ['o', 'a1', 'm'].map((id) => layout.get(id)?.x ?? 0);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(xs[0]).toBe(100);
    expect(layout.get('o')?.y).toBe(layout.get('a2')?.y);
  });

  it('folds what is jotted down beside itself instead of far below the rest of the map', () => {
    const notes = Array.from({ length: 60 }, (_, index) => ({ id: `n${index}`, type: 'sticky' }));
    const actions = Array.from({ length: 20 }, (_, index) => ({ id: `a${index}`, type: 'action' }));
    const layout = autoLayout([...actions, ...notes], []);
    const bottom = Math.max(...notes.map(({ id }) => layout.get(id)?.y ?? Number.NaN));
    expect(bottom).toBeLessThan(Math.max(...actions.map(({ id }) => layout.get(id)?.y ?? Number.NaN)) + 200);
    expect(new Set(notes.map(({ id }) => layout.get(id)?.x)).size).toBeGreaterThan(3);
  });

  it('keeps a plan under the worst case it answers', () => {
    const cards = ['r1', 'r2', 'c2'].map((id) => ({ id, type: id.startsWith('r') ? 'risk' : 'contingency' }));
    const layout = autoLayout(cards, [{ type: 'mitigates', from: 'c2', to: 'r1' }]);
    const order = ['r1', 'c2', 'r2'].map((id) => layout.get(id)?.y ?? 0);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});
