import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readBoard } from '../document/board-document.ts';
import { applyEdits } from '../document/edits.ts';
import { toBoardFile } from '../document/file.ts';
import type { BoardFile } from '../domain/board-file.ts';
import type { RawEntity } from '../domain/edit.ts';
import { seedEdits } from '../domain/seed.ts';
import { type CurrentBoard, planImport } from './import.ts';
import { parseBoardFile } from './parse.ts';

const EXAMPLES = new URL('../../data/examples/', import.meta.url);
const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));

function currentOf(doc: Y.Doc): CurrentBoard {
  const content = readBoard(doc);
  return {
    entities: [...content.cards.values()].map((card) => card.raw as RawEntity),
    linkCount: content.links.size,
    layout: content.layout,
    partnerA: content.info.partnerA,
    partnerB: content.info.partnerB,
  };
}

function importInto(doc: Y.Doc, file: BoardFile) {
  const plan = planImport(file, currentOf(doc), randomBytes);
  applyEdits(doc, plan.edits, 'import');
  return plan;
}

function seededDoc(): Y.Doc {
  const doc = new Y.Doc();
  applyEdits(doc, seedEdits({ title: 'Sans titre', partners: ['A', 'B'], lang: 'fr' }), 'seed');
  return doc;
}

/** Order carries no meaning, and a place on the canvas is given to every card on import. */
function comparable(file: BoardFile) {
  const { layout: _layout, id: _id, entities, links, ...rest } = file;
  const byJson = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  return { ...rest, entities: [...entities].sort(byJson), links: [...links].sort(byJson) };
}

const reloaded = (doc: Y.Doc): Y.Doc => {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
};

describe('import then export', () => {
  for (const name of readdirSync(EXAMPLES).filter((entry) => entry.endsWith('.json'))) {
    it(`gives the same board: ${name}`, () => {
      const json = JSON.parse(readFileSync(new URL(name, EXAMPLES), 'utf8'));
      const parsed = parseBoardFile(json);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
      const doc = seededDoc();
      const plan = importInto(doc, parsed.value.file);
      expect(plan.replaced).toBe(true);
      const exported = toBoardFile(reloaded(doc), { id: 'b', today: '2030-01-01' });
      expect(comparable(exported)).toEqual(comparable(json));
      const again = seededDoc();
      importInto(again, exported);
      expect(toBoardFile(again, { id: 'b', today: '2030-01-01' }).layout).toEqual(exported.layout);
    });
  }

  it('reads a link whose role is no text as one without a role, in the file and on the board alike', () => {
    const json = {
      format: 'kpi-board-neutral',
      version: 1,
      entities: [
        { id: 'm', type: 'metric' },
        { id: 'a', type: 'action' },
      ],
      links: [{ type: 'measures', from: 'm', to: 'a', role: 5 }],
    };
    const parsed = parseBoardFile(json);
    if (!parsed.ok) throw new Error(parsed.error.reason);
    const doc = seededDoc();
    importInto(doc, parsed.value.file);
    const links = [...readBoard(reloaded(doc)).links.values()].map(({ link }) => link);
    expect(links).toEqual(parsed.value.board.links);
    expect(links).toEqual([{ type: 'measures', from: 'm', to: 'a' }]);
  });

  it('keeps unknown, empty and wrong-typed fields of any card', () => {
    const fields = fc.dictionary(
      fc.constantFrom(
        'title',
        'unit',
        'target',
        'aliases',
        'utm',
        'override',
        'readings',
        'waivers',
        'mine',
        'steps',
      ),
      fc.oneof(
        fc.jsonValue({ maxDepth: 2 }),
        fc.array(fc.string(), { maxLength: 3 }),
        fc.record({ source: fc.string(), by: fc.array(fc.string(), { maxLength: 2 }) }),
        fc.array(fc.record({ at: fc.string(), value: fc.integer(), by: fc.uniqueArray(fc.string()) }), {
          maxLength: 3,
        }),
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom('metric', 'contingency', 'agreement', 'hologram'), fields, (type, own) => {
        const entity = JSON.parse(JSON.stringify({ id: 'x-1', type, ...own })) as RawEntity;
        const file = { format: 'kpi-board-neutral', version: 1, entities: [entity], links: [] } as const;
        const doc = seededDoc();
        importInto(doc, file as unknown as BoardFile);
        const exported = toBoardFile(reloaded(doc), { id: 'b', today: '2030-01-01' });
        expect(exported.entities).toEqual([entity]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('import into a board that is in use', () => {
  const file = (entities: RawEntity[], links: BoardFile['links'] = []): BoardFile => ({
    format: 'kpi-board-neutral',
    version: 1,
    entities,
    links,
  });

  it('renames taken ids with every reference, keeps free ones, and never adds a second partnership', () => {
    const doc = seededDoc();
    applyEdits(doc, [{ op: 'create', entity: { id: 'a-1', type: 'action', title: 'Déjà là' } }], 'test');
    const plan = importInto(
      doc,
      file(
        [
          { id: 'their-prog', type: 'partnership', title: 'Le leur', launch: '2026-05-01' },
          { id: 'a-1', type: 'action', title: 'Importée' },
          { id: 'a-2', type: 'action', title: 'Suite' },
          { id: 'brand-a', type: 'partner', title: 'Marque du fichier' },
          { id: 's-1', type: 'split', shares: [{ partner: 'brand-a', pct: 100 }], agreedBy: ['brand-a'] },
        ],
        [{ type: 'depends', from: 'a-2', to: 'a-1' }],
      ),
    );
    const content = readBoard(doc);
    const actionId = plan.renamed.get('a-1') ?? '';
    const brandId = plan.renamed.get('brand-a') ?? '';
    expect(plan.replaced).toBe(false);
    expect(content.cards.get('a-1')?.raw.title).toBe('Déjà là');
    expect(content.cards.get(actionId)?.raw.title).toBe('Importée');
    expect(content.cards.get('a-2')?.raw.title).toBe('Suite');
    expect(content.links.has(`depends|a-2|${actionId}`)).toBe(true);
    expect(content.cards.get('s-1')?.raw).toMatchObject({
      shares: [{ partner: brandId, pct: 100 }],
      agreedBy: [brandId],
    });
    const partnerships = [...content.cards.values()].filter((card) => card.raw.type === 'partnership');
    expect(partnerships.map((card) => card.raw)).toEqual([
      { id: 'prog', type: 'partnership', title: 'Sans titre', launch: '2026-05-01' },
    ]);
  });

  it('keeps frames, groups and words on links, and never mixes the groups of two files', () => {
    const file = {
      format: 'kpi-board-neutral',
      version: 1,
      id: 'structure',
      title: 'Structure',
      entities: [
        { id: 'f', type: 'frame', title: 'Idées', tone: 'agree', collapsed: true },
        { id: 'n', type: 'sticky', title: 'Une idée' },
        { id: 't', type: 'text', title: 'Mot libre' },
      ],
      links: [{ type: 'relates', from: 'n', to: 't', label: 'parce que' }],
      layout: {
        f: { x: 0, y: 0, width: 300, height: 200 },
        n: { x: 10, y: 60, parent: 'f', group: 'gr-1' },
        t: { x: 120, y: 60, parent: 'f', group: 'gr-1' },
      },
    } as unknown as BoardFile;
    const doc = seededDoc();
    importInto(doc, file);
    const out = toBoardFile(doc, { id: 'structure', today: '2026-03-24' });
    expect(out.entities).toEqual(expect.arrayContaining([...file.entities]));
    expect(out.links).toEqual(file.links);
    expect(out.layout).toMatchObject(file.layout ?? {});
    importInto(doc, file);
    const groups = [...readBoard(doc).layout.values()].flatMap(({ group }) => group ?? []);
    expect(groups).toHaveLength(4);
    expect(new Set(groups).size).toBe(2);
  });

  it('gives links A and B to the first two partners of the file, and keeps the people who have joined', () => {
    const doc = seededDoc();
    applyEdits(
      doc,
      [{ op: 'create', entity: { id: 'p-1', type: 'person', title: 'Inès', partner: 'brand-b' } }],
      'test',
    );
    importInto(
      doc,
      file([
        { id: 'nuvia', type: 'partner', title: 'Nuvia' },
        { id: 'ditec', type: 'partner', title: 'Ditec IT' },
        { id: 'p-1', type: 'person', title: 'Tom', partner: 'nuvia' },
      ]),
    );
    const content = readBoard(doc);
    expect(content.info).toMatchObject({ partnerA: 'nuvia', partnerB: 'ditec' });
    expect(content.cards.get('p-1')?.raw).toMatchObject({ title: 'Inès', partner: 'ditec' });
    expect([...content.cards.values()].map((card) => card.raw.title).sort()).toEqual([
      'Ditec IT',
      'Inès',
      'Nuvia',
      'Tom',
    ]);
  });
});
