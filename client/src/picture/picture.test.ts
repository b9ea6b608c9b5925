import { planImport } from '@cap-commun/shared/board-file/import';
import { parseBoardFileText } from '@cap-commun/shared/board-file/parse';
import type { Edit } from '@cap-commun/shared/domain/edit';
import { ENTITY_TYPES } from '@cap-commun/shared/domain/registry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import drinks from '../../../shared/data/examples/boisson-restaurants.json?raw';
import saas from '../../../shared/data/examples/saas-integrator.json?raw';
import type { BoardSession } from '../document/board-session.ts';
import { openSession } from '../document/testing/open-session.ts';
import { boardPicture } from './board-picture.ts';
import { COLOUR_TOKENS, type MeasureText, type Palette, type Shape } from './shapes.ts';
import { fitText, wrapText } from './text-block.ts';
import { toSvg } from './to-svg.ts';

/** About what the font of the product takes. */
const measure: MeasureText = (text, { size }) => [...text].length * size * 0.52;
const palette = Object.fromEntries(COLOUR_TOKENS.map((token) => [token, `#${token}`])) as Palette;

function exampleSession(text: string): BoardSession {
  const parsed = parseBoardFileText(text);
  if (!parsed.ok) throw new Error(parsed.error.path);
  const empty = { entities: [], linkCount: 0, layout: new Map(), partnerA: undefined, partnerB: undefined };
  const random = (length: number): Uint8Array => new Uint8Array(length);
  return openSession(planImport(parsed.value.file, empty, random).edits);
}

function svgOf(session: BoardSession, only?: ReadonlySet<string>): string {
  const picture = boardPicture(session, { language: 'fr', measure, ...(only && { only }) });
  return toSvg(picture.shapes, { ...picture, palette, title: 'Carte', fontFamily: 'sans-serif' });
}

function parseSvg(text: string): Document {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  return parsed;
}

function wordsIn(document: Document): string {
  return [...document.querySelectorAll('text')].map((each) => each.textContent).join(' ');
}

/** Every place and path of a picture as one text: a size that was not known shows in it. */
function placesIn(shapes: readonly Shape[]): string {
  const places = shapes.map((shape) => {
    if (shape.kind === 'path') return shape.d;
    return `${shape.x} ${shape.y} ${shape.kind === 'group' ? placesIn(shape.shapes) : ''}`;
  });
  return places.join(' ');
}

describe('the map as a picture', () => {
  it('shows every card of an example with its words, and the links between them', () => {
    const session = exampleSession(saas);
    const document = parseSvg(svgOf(session));
    const words = wordsIn(document);
    for (const { entity } of session.board.cards().values()) {
      if (entity?.type === 'action' || entity?.type === 'metric') {
        expect(words).toContain((entity.title ?? '').split(' ')[0]);
      }
    }
    expect(words).toMatch(/S M A R T/);
    expect(document.querySelectorAll('path').length).toBeGreaterThan(200);
  });

  it('is the same each time it is drawn', () => {
    expect(svgOf(exampleSession(drinks))).toBe(svgOf(exampleSession(drinks)));
  });

  it('shows only the cards that are asked for, and the links between those', () => {
    const session = openSession([
      { op: 'create', entity: { id: 'o-1', type: 'objective', title: 'Objectif' }, layout: { x: 0, y: 0 } },
      { op: 'create', entity: { id: 'a-1', type: 'action', title: 'Action' }, layout: { x: 400, y: 0 } },
      { op: 'create', entity: { id: 'a-2', type: 'action', title: 'Autre' }, layout: { x: 400, y: 200 } },
      { op: 'link', link: { type: 'contributes', from: 'a-1', to: 'o-1' } },
      { op: 'link', link: { type: 'contributes', from: 'a-2', to: 'o-1' } },
    ]);
    const lines = (svg: string): number => svg.split('#link"').length - 1;
    const part = svgOf(session, new Set(['o-1', 'a-1']));
    expect(wordsIn(parseSvg(part))).not.toContain('Autre');
    expect(lines(part)).toBe(lines(svgOf(session)) / 2);
  });

  it('draws an empty board, and a card of every kind with nothing in it', () => {
    expect(parseSvg(svgOf(openSession([]))).querySelectorAll('text')).toHaveLength(0);
    const edits = ENTITY_TYPES.map(
      (type, index): Edit => ({
        op: 'create',
        entity: { id: `c-${index}`, type },
        layout: { x: index * 300, y: 0 },
      }),
    );
    const picture = boardPicture(openSession(edits), { language: 'en', measure });
    expect(placesIn(picture.shapes)).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('is a readable file whatever people type, and runs none of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const session = openSession([
          { op: 'create', entity: { id: 'a', type: 'action', title }, layout: { x: 0, y: 0 } },
          { op: 'create', entity: { id: 'b', type: 'sticky', title }, layout: { x: 0, y: 200 } },
        ]);
        const document = parseSvg(svgOf(session));
        expect(document.querySelectorAll('script, foreignObject, image, a')).toHaveLength(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('text in a picture', () => {
  it('never runs over its line, and loses no word while there is room', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 40, max: 400 }), (text, width) => {
        const font = { size: 13, weight: 400 };
        const lines = wrapText(text, width, { ...font, maxLines: 3 }, measure);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(measure(line, font)).toBeLessThanOrEqual(width);
        const all = wrapText(text, width, { ...font, maxLines: 1_000 }, measure);
        expect(all.join('').replace(/\s/g, '')).toBe(text.replace(/[ \t\r\n]/g, '').replace(/\s/g, ''));
      }),
    );
  });

  it('ends in an ellipsis when it is cut', () => {
    expect(fitText('Taux de conversion', 60, { size: 12, weight: 400 }, measure)).toMatch(/^Taux.*…$/);
  });
});
