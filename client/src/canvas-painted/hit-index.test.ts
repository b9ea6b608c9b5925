import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardNode } from '../canvas-adapter/card-node.ts';
import { HitIndex } from './hit-index.ts';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly z?: number;
}

function nodeAt(id: string, { x, y, width, height, z = 0 }: Place): CardNode {
  const data = { kind: 'action' as const, isHeldByOther: false, isLocked: false, isFaded: false };
  return { id, type: 'card', position: { x, y }, width, height, zIndex: z, data };
}

function indexOf(...nodes: CardNode[]): HitIndex {
  const index = new HitIndex();
  index.update(nodes);
  return index;
}

const card = { width: 250, height: 92 };

describe('HitIndex', () => {
  it('finds the card over the others at a point: the highest, then the last', () => {
    const frame = nodeAt('frame', { x: -100, y: -100, width: 20_000, height: 9_000, z: -1000 });
    const [low, high] = [nodeAt('low', { x: 0, y: 0, ...card }), nodeAt('high', { x: 50, y: 50, ...card })];
    const index = indexOf(frame, low, high);
    expect(index.at({ x: 60, y: 60 })?.id).toBe('high');
    expect(index.at({ x: 10, y: 10 })?.id).toBe('low');
    expect(index.at({ x: 15_000, y: 5_000 })?.id).toBe('frame');
    expect(index.at({ x: -200, y: 0 })).toBeNull();
    index.update([frame, { ...low, zIndex: 1 }, high]);
    expect(index.at({ x: 60, y: 60 })?.id).toBe('low');
  });

  it('follows a card that moves, and forgets one that goes', () => {
    const [a, b] = [nodeAt('a', { x: 0, y: 0, ...card }), nodeAt('b', { x: 900, y: 0, ...card })];
    const index = indexOf(a, b);
    index.update([{ ...a, position: { x: 5000, y: -3000 } }, b]);
    expect(index.at({ x: 10, y: 10 })).toBeNull();
    expect(index.at({ x: 5010, y: -2990 })?.id).toBe('a');
    index.update([b]);
    expect(index.at({ x: 5010, y: -2990 })).toBeNull();
    expect(index.get('a')).toBeUndefined();
  });

  it('finds in any box what looking at every card finds, after any moves', () => {
    const number = (most: number) => fc.integer({ min: -most, max: most });
    const place = fc.record({
      x: number(4000),
      y: number(4000),
      width: fc.integer({ min: 1, max: 6000 }),
      height: fc.integer({ min: 1, max: 3000 }),
    });
    const places = fc.array(place, { maxLength: 30 });
    fc.assert(
      fc.property(places, places, place, (before, after, box) => {
        const toNodes = (all: readonly Place[]) => all.map((each, index) => nodeAt(`c${index}`, each));
        const index = indexOf(...toNodes(before));
        index.update(toNodes(after));
        const touching = after.flatMap(({ x, y, width, height }, at) =>
          x <= box.x + box.width && x + width >= box.x && y <= box.y + box.height && y + height >= box.y
            ? [`c${at}`]
            : [],
        );
        expect(index.within(box).map(({ id }) => id)).toEqual(touching);
      }),
    );
  });
});
