import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeToolbar } from './toolbar-place.ts';

const VIEW = { x: 0, y: 0, zoom: 1, width: 1000, height: 700 };
const TOOLBAR = { width: 300, height: 40 };

describe('The acts on a card', () => {
  it('stand above it, in its middle', () => {
    const card = { x: 400, y: 300, width: 200, height: 80 };
    expect(placeToolbar(card, TOOLBAR, VIEW)).toEqual({ isBelow: false, dx: 0, dy: 0 });
  });

  it('stand below it where there is no room above', () => {
    const card = { x: 400, y: 90, width: 200, height: 80 };
    expect(placeToolbar(card, TOOLBAR, VIEW)).toEqual({ isBelow: true, dx: 0, dy: 0 });
  });

  it('stay in the window beside its edges', () => {
    expect(placeToolbar({ x: 900, y: 300, width: 200, height: 80 }, TOOLBAR, VIEW).dx).toBe(-162);
    expect(placeToolbar({ x: -50, y: 300, width: 100, height: 80 }, TOOLBAR, VIEW).dx).toBe(222);
  });

  it('leave the window with it', () => {
    const card = { x: 2000, y: 300, width: 200, height: 80 };
    expect(placeToolbar(card, TOOLBAR, VIEW)).toEqual({ isBelow: false, dx: 0, dy: 0 });
  });

  it('stand clear of what floats over a corner of the map', () => {
    const hint = { x: 650, y: 450, width: 340, height: 240 };
    const covers = [hint];
    for (const y of [90, 440, 470, 500, 560, 640, 690]) {
      const card = { x: 560, y, width: 250, height: 106 };
      const { isBelow, dx, dy } = placeToolbar(card, TOOLBAR, VIEW, covers);
      const left = card.x + card.width / 2 - TOOLBAR.width / 2 + dx;
      const top = (isBelow ? card.y + card.height + 16 : card.y - 16 - TOOLBAR.height) + dy;
      const isClear = left + TOOLBAR.width <= hint.x || top + TOOLBAR.height <= hint.y;
      expect(isClear, `card at ${y}: ${left}, ${top}`).toBe(true);
    }
    // Nothing in the way, nothing changed.
    const far = { x: 300, y: 300, width: 200, height: 80 };
    expect(placeToolbar(far, TOOLBAR, VIEW, covers)).toEqual(placeToolbar(far, TOOLBAR, VIEW));
  });

  it('are whole in the window as long as the card is seen, at any zoom', () => {
    const coordinate = fc.integer({ min: -2000, max: 2000 });
    const length = fc.integer({ min: 40, max: 1500 });
    const box = fc.record({ x: coordinate, y: coordinate, width: length, height: length });
    fc.assert(
      fc.property(box, fc.double({ min: 0.1, max: 2, noNaN: true }), (card, zoom) => {
        const { isBelow, dx, dy } = placeToolbar(card, TOOLBAR, { ...VIEW, zoom });
        const [left, top] = [card.x * zoom, card.y * zoom];
        const [right, bottom] = [left + card.width * zoom, top + card.height * zoom];
        fc.pre(right > 0 && left < VIEW.width && bottom > 0 && top < VIEW.height);
        const x = (left + right - TOOLBAR.width) / 2 + dx;
        const y = (isBelow ? bottom + 16 : top - 16 - TOOLBAR.height) + dy;
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + TOOLBAR.width).toBeLessThanOrEqual(VIEW.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y + TOOLBAR.height).toBeLessThanOrEqual(VIEW.height);
      }),
    );
  });
});
