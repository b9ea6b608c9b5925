import { describe, expect, it } from 'vitest';
import { type Changes, DragQueue } from './drag-queue.ts';

const move = (id: string, x: number, dragging = true): Changes => [
  { type: 'position', id, position: { x, y: 0 }, dragging },
];
const select = (id: string): Changes => [{ type: 'select', id, selected: true }];

function queue() {
  const applied: Changes[] = [];
  let frame: (() => void) | null = null;
  const drags = new DragQueue(
    (changes) => applied.push(changes),
    (callback) => {
      frame = callback;
      return () => {
        frame = null;
      };
    },
  );
  return { drags, applied, nextFrame: () => frame?.(), isWaiting: () => frame !== null };
}

describe('DragQueue', () => {
  it('hands on the last move of each card, once a frame', () => {
    const { drags, applied, nextFrame, isWaiting } = queue();
    for (const x of [1, 2, 3]) drags.add([...move('a', x), ...move('b', 10 * x)]);
    expect(applied).toEqual([]);
    nextFrame();
    expect(applied).toEqual([[...move('a', 3), ...move('b', 30)]]);
    expect(isWaiting()).toBe(false);
    drags.add(move('a', 4));
    nextFrame();
    expect(applied).toHaveLength(2);
  });

  it('hands on the rest at once, after the moves before it', () => {
    const { drags, applied, isWaiting } = queue();
    drags.add(select('a'));
    drags.add(move('a', 1));
    drags.add(move('a', 2, false));
    expect(applied).toEqual([select('a'), move('a', 1), move('a', 2, false)]);
    expect(isWaiting()).toBe(false);
  });

  it('hands on what waits when it is asked to, and nothing twice', () => {
    const { drags, applied } = queue();
    drags.add(move('a', 1));
    drags.flush();
    drags.flush();
    expect(applied).toEqual([move('a', 1)]);
  });
});
