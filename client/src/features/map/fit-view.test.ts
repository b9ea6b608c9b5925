import { describe, expect, it } from 'vitest';
import { fitView } from './fit-view.ts';

const WINDOW = { width: 1112, height: 850 };
const CORNER = { x: 12, y: 700, width: 176, height: 138 };

/** Where a box is in the window. */
function shown(box: (typeof CARDS)[number], { x, y, zoom }: ReturnType<typeof fitView>) {
  return { left: box.x * zoom + x, bottom: (box.y + box.height) * zoom + y };
}

const card = (x: number, y: number) => ({ x, y, width: 250, height: 92 });
const CARDS = [card(0, 0), card(1500, 0), card(0, 1100), card(1500, 1100)];

describe('The whole map in view', () => {
  it('is as large as the room between the tools lets it be', () => {
    const view = fitView(CARDS, WINDOW, null);
    expect(Math.min(...CARDS.map((box) => shown(box, view).left))).toBeGreaterThanOrEqual(79.9);
    expect(view).toEqual(fitView(CARDS, WINDOW, { ...CORNER, x: -500 }));
  });

  it('lies with no card under the overview, at the cost of as little as can be', () => {
    for (const cards of [
      CARDS,
      CARDS.map(({ x, y }) => card(x * 3, y)),
      CARDS.map(({ x, y }) => card(x, y * 3)),
    ]) {
      const view = fitView(cards, WINDOW, CORNER);
      for (const box of cards) {
        const { left, bottom } = shown(box, view);
        const isBeside = left >= CORNER.x + CORNER.width;
        expect(isBeside || bottom <= CORNER.y, JSON.stringify(box)).toBe(true);
      }
    }
  });

  it('keeps its size where no card would lie there', () => {
    const cards = CARDS.filter(({ x, y }) => x > 0 || y === 0);
    expect(fitView(cards, WINDOW, CORNER)).toEqual(fitView(cards, WINDOW, null));
  });
});
