import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, distribute } from './arrange.ts';

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

const three = new Map([
  ['a', box(0, 0, 100, 40)],
  ['b', box(130, 20, 50, 80)],
  ['c', box(300, 60, 100, 40)],
]);

describe('arranging cards', () => {
  it('puts edges or middles in line', () => {
    expect([...align(three, 'left').values()].map(({ x }) => x)).toEqual([0, 0, 0]);
    expect([...align(three, 'right').values()].map(({ x }) => x)).toEqual([300, 350, 300]);
    expect([...align(three, 'middle').values()].map(({ y }) => y)).toEqual([30, 10, 30]);
    expect(align(three, 'top').get('b')).toEqual({ x: 130, y: 0 });
  });

  it('makes the gaps equal, and leaves the outer ones where they are', () => {
    const places = distribute(three, 'horizontal');
    expect([...places.values()].map(({ x }) => x)).toEqual([0, 175, 300]);
    expect(places.get('b')?.y).toBe(20);
  });

  it('keeps every card within what they covered', () => {
    const boxes = fc.uniqueArray(
      fc.record({
        x: fc.integer({ min: 0, max: 900 }),
        y: fc.integer({ min: 0, max: 900 }),
        width: fc.integer({ min: 1, max: 200 }),
        height: fc.integer({ min: 1, max: 200 }),
      }),
      { minLength: 2, maxLength: 8, selector: ({ x, y }) => `${x} ${y}` },
    );
    fc.assert(
      fc.property(boxes, (list) => {
        const map = new Map(list.map((each, index) => [String(index), each]));
        const right = Math.max(...list.map(({ x, width }) => x + width));
        const left = Math.min(...list.map(({ x }) => x));
        for (const places of [align(map, 'center'), align(map, 'left'), align(map, 'right')]) {
          for (const [id, { x }] of places) {
            expect(x).toBeGreaterThanOrEqual(left);
            expect(x + (map.get(id)?.width ?? 0)).toBeLessThanOrEqual(right);
          }
        }
      }),
    );
  });
});
