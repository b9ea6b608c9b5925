import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapBox } from './snapping.ts';

const box = (x: number, y: number, width = 100, height = 50) => ({ x, y, width, height });

describe('snapBox', () => {
  it('brings an edge in line with a near edge, and shows the line over both', () => {
    expect(snapBox(box(103, 300), [box(100, 0)], 6)).toEqual({
      dx: -3,
      dy: 0,
      guides: [{ axis: 'x', at: 100, from: 0, to: 350 }],
    });
  });

  it('takes the nearest of several, and each direction for itself', () => {
    const { dx, dy } = snapBox(box(104, 202), [box(100, 0), box(105, 900), box(500, 200)], 6);
    expect([dx, dy]).toEqual([1, -2]);
  });

  it('brings middles in line, too', () => {
    expect(snapBox(box(27, 200, 50, 50), [box(0, 0)], 6).dx).toBe(-2);
  });

  it('leaves alone what is out of reach, or everything when it has none', () => {
    expect(snapBox(box(110, 300), [box(100, 0, 40)], 6)).toEqual({ dx: 0, dy: 0, guides: [] });
    expect(snapBox(box(101, 1), [box(100, 0)], 0).dx).toBe(0);
  });

  it('never goes further than its reach', () => {
    const any = fc.record({
      x: fc.integer({ min: -500, max: 500 }),
      y: fc.integer({ min: -500, max: 500 }),
      width: fc.integer({ min: 1, max: 300 }),
      height: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(any, fc.array(any), fc.integer({ min: 0, max: 20 }), (own, others, reach) => {
        const { dx, dy } = snapBox(own, others, reach);
        expect(Math.max(Math.abs(dx), Math.abs(dy))).toBeLessThanOrEqual(reach);
      }),
    );
  });
});
