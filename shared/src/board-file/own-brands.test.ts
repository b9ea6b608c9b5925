import { describe, expect, it } from 'vitest';
import { Doc } from 'yjs';
import { currentBoardOf } from '../document/current-board.ts';
import { applyEdits } from '../document/edits.ts';
import type { BoardFile } from '../domain/board-file.ts';
import { SEED_IDS, seedEdits } from '../domain/seed.ts';
import { planImport } from './import.ts';
import { withOwnBrands } from './own-brands.ts';

const randomBytes = (length: number) => new Uint8Array(length).fill(7);

function seeded(): Doc {
  const doc = new Doc();
  applyEdits(doc, seedEdits({ title: 'Essai', partners: ['A', 'B'], lang: 'fr' }), null);
  const marc = { id: 'p-marc', type: 'person', title: 'Marc', partner: SEED_IDS.partnerB };
  applyEdits(doc, [{ op: 'create', entity: marc }], null);
  return doc;
}

function fileOf(brands: readonly string[], layout?: BoardFile['layout']): BoardFile {
  return {
    format: 'kpi-board-neutral',
    version: 1,
    entities: [
      ...brands.map((id) => ({ id, type: 'partner', title: `Marque ${id}` })),
      { id: 'p-lea', type: 'person', title: 'Léa', partner: brands[0] },
      { id: 'o-1', type: 'objective', title: 'Réaliser 120 démos', scope: brands[1] },
    ],
    links: brands.map((id) => ({ type: 'owns', from: id, to: 'o-1' })),
    ...(layout && { layout }),
  };
}

/** Brands and who belongs to them on a new board after a file was brought in. */
function after(file: BoardFile) {
  const doc = seeded();
  const current = currentBoardOf(doc);
  applyEdits(doc, planImport(withOwnBrands(file, current), current, randomBytes).edits, null);
  const { entities, partnerA, partnerB } = currentBoardOf(doc);
  const named = (id: unknown) => entities.find((entity) => entity.id === id)?.title;
  const brandOf = (id: string) => named(entities.find((entity) => entity.id === id)?.partner);
  return {
    a: [partnerA, named(partnerA)],
    b: [partnerB, named(partnerB)],
    brands: entities.filter(({ type }) => type === 'partner').length,
    marc: brandOf('p-marc'),
    lea: brandOf('p-lea'),
    scope: named(entities.find(({ id }) => id === 'o-1')?.scope),
  };
}

describe('a file that replaces an untouched board whose people are there', () => {
  it('gives its brands the ids of the board’s own, references included', () => {
    expect(after(fileOf(['nuvia', 'ditec']))).toEqual({
      a: [SEED_IDS.partnerA, 'Marque nuvia'],
      b: [SEED_IDS.partnerB, 'Marque ditec'],
      brands: 2,
      marc: 'Marque ditec',
      lea: 'Marque nuvia',
      scope: 'Marque ditec',
    });
  });

  it.each([
    ['in the other order', [SEED_IDS.partnerB, SEED_IDS.partnerA]],
    ['on a third brand', ['nuvia', 'ditec', SEED_IDS.partnerA]],
    ['on another kind of brand', [SEED_IDS.partnerB, 'ditec', SEED_IDS.partnerA]],
  ])('loses none when those ids stand in the file %s', (_where, brands) => {
    const { a, b, marc, lea, brands: count } = after(fileOf(brands));
    expect([a[1], b[1], marc, lea]).toEqual([
      `Marque ${brands[0]}`,
      `Marque ${brands[1]}`,
      `Marque ${brands[1]}`,
      `Marque ${brands[0]}`,
    ]);
    expect(count).toBe(brands.length);
  });

  it('keeps the places of its cards, and is left alone where something is there already', () => {
    const layout = { nuvia: { x: 1, y: 2 }, 'o-1': { x: 3, y: 4, parent: 'nuvia' }, 'p-lea': null };
    const file = fileOf(['nuvia', 'ditec'], layout as unknown as BoardFile['layout']);
    const current = currentBoardOf(seeded());
    expect(withOwnBrands(file, current).layout).toEqual({
      [SEED_IDS.partnerA]: { x: 1, y: 2 },
      'o-1': { x: 3, y: 4, parent: SEED_IDS.partnerA },
      'p-lea': null,
    });
    expect(withOwnBrands(file, { ...current, linkCount: 1 })).toBe(file);
  });
});
