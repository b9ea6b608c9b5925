import { describe, expect, it } from 'vitest';
import { openSession, SMALL_MAP } from '../document/testing/open-session.ts';
import { areaToPaint, fitnessFor, placeInView } from './bitmap-place.ts';
import { readPaintedCard } from './painted-card.ts';
import { paintedDetail } from './painted-detail.ts';
import { titleLines, titlePlace } from './painted-title.ts';

describe('what is painted at a zoom', () => {
  it('is elements from 40 % on, titles down to 35 %, silhouettes below', () => {
    expect(paintedDetail(0.4)).toBeNull();
    expect(paintedDetail(0.39)).toBe('titles');
    expect(paintedDetail(0.35)).toBe('titles');
    expect(paintedDetail(0.34)).toBe('silhouettes');
  });

  it('never bears a title under 9 px', () => {
    const session = openSession(SMALL_MAP);
    for (const id of session.board.cards().keys()) {
      const card = readPaintedCard(session, id, 'fr');
      if (!card) throw new Error(`${id} is not on the board`);
      for (const isDone of [false, true]) {
        expect(titlePlace({ ...card, isDone }).size * 0.35).toBeGreaterThanOrEqual(9);
      }
    }
  });

  it('breaks a long title into the lines that its card has room for', () => {
    const session = openSession(SMALL_MAP);
    const [id = ''] = session.board.cards().keys();
    const card = readPaintedCard(session, id, 'fr');
    if (!card) throw new Error('no card');
    const measure = (text: string, { size }: { size: number }) => text.length * size * 0.4;
    const long = { ...card, kind: 'action' as const, title: 'Publier le livre blanc '.repeat(10) };
    const lines = titleLines(long, { width: 250, height: 92 }, measure);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(titleLines(long, { width: 250, height: 64 }, measure)).toHaveLength(2);
    expect(titleLines(long, { width: 40, height: 92 }, measure)).toEqual([]);
  });
});

describe('the bitmap of the painted layer', () => {
  const view = { x: 120, y: -40, zoom: 0.2, width: 1100, height: 800 };

  it('lies over what it shows', () => {
    const painted = areaToPaint(view);
    const { x, y, scale } = placeInView(painted, view);
    expect([x, y, scale].map((value) => Math.round(value))).toEqual([-240, -240, 1]);
    // A pan moves it by as much; a zoom keeps each place of the map where the camera shows it.
    expect(placeInView(painted, { ...view, x: 150 }).x - x).toBeCloseTo(30);
    const zoomed = { ...view, x: 10, zoom: 0.3 };
    const place = placeInView(painted, zoomed);
    expect(place.x).toBeCloseTo(painted.area.x * 0.3 + 10);
    expect(place.scale).toBeCloseTo(1.5);
  });

  it('fits while a pan stays in its margin, is stretched by a zoom, and is outgrown past both', () => {
    const painted = areaToPaint(view);
    expect(fitnessFor(painted, view)).toBe('fits');
    expect(fitnessFor(painted, { ...view, x: view.x + 239 })).toBe('fits');
    expect(fitnessFor(painted, { ...view, x: view.x + 241 })).toBe('outgrown');
    expect(fitnessFor(painted, { ...view, zoom: 0.21 })).toBe('stretched');
    expect(fitnessFor(painted, { ...view, zoom: 0.31 })).toBe('outgrown');
    expect(fitnessFor(painted, { ...view, zoom: 0.1 })).toBe('outgrown');
  });
});
