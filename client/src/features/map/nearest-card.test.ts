import { describe, expect, it } from 'vitest';
import { nearestCard } from './nearest-card.ts';

const box = (x: number, y: number) => ({ x, y, width: 100, height: 50 });
const cards = new Map([
  ['right', box(200, 10)],
  ['farRight', box(500, 0)],
  ['below', box(20, 120)],
  ['aside', box(-600, 20)],
]);

describe('nearestCard', () => {
  it('goes the way of the arrow, to what lies straight before what lies near', () => {
    expect(nearestCard(box(0, 0), cards, 'right')).toBe('right');
    expect(nearestCard(box(0, 0), cards, 'left')).toBe('aside');
  });

  it('does not take what lies aside for what lies below', () => {
    expect(nearestCard(box(0, 0), cards, 'down')).toBe('below');
    expect(nearestCard(box(0, 130), new Map([['aside', box(-600, 150)]]), 'down')).toBeNull();
  });

  it('without a direction takes the closest', () => {
    expect(nearestCard(box(480, 0), cards, null)).toBe('farRight');
  });
});
