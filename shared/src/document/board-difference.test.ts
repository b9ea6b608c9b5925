import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { planImport } from '../board-file/import.ts';
import { parseBoardFileText } from '../board-file/parse.ts';
import { type BoardState, boardDifference, editsOf } from '../domain/board-difference.ts';
import type { Edit } from '../domain/edit.ts';
import { seedEdits } from '../domain/seed.ts';
import { readBoard } from './board-document.ts';
import { boardState } from './board-state.ts';
import { applyEdits } from './edits.ts';

const SCENARIO = new URL('../../data/examples/saas-integrator.json', import.meta.url);

function scenario(): Y.Doc {
  const doc = new Y.Doc();
  applyEdits(doc, seedEdits({ title: 'Plan', partners: ['A', 'B'], lang: 'fr' }), null);
  const parsed = parseBoardFileText(readFileSync(SCENARIO, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.error.reason);
  const current = { entities: [], linkCount: 0, layout: new Map() };
  const { edits } = planImport(parsed.value.file, current, (length) => new Uint8Array(length));
  applyEdits(doc, edits, null);
  return doc;
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

/** Writes into a board what makes it say what another one says. */
function bringBack(doc: Y.Doc, wanted: BoardState): void {
  applyEdits(doc, editsOf(boardDifference(boardState(doc), wanted)), null);
}

describe('the difference of two states of a board', () => {
  it('is nothing for the same board, however it came about', () => {
    const doc = scenario();
    expect(boardDifference(boardState(doc), boardState(copyOf(doc)))).toEqual([]);
    expect(boardDifference(boardState(doc), boardState(scenario()))).toEqual([]);
  });

  it('as edits makes the one say what the other says, whatever was done between', () => {
    const start = scenario();
    const wanted = boardState(start);
    const ids = [...wanted.entities.keys()];
    const anyId = fc.constantFrom(...ids);
    const edit: fc.Arbitrary<Edit> = fc.oneof(
      anyId.map((id): Edit => ({ op: 'delete', id })),
      fc.record({ id: anyId, value: fc.string() }).map(({ id, value }) => set(id, 'title', value)),
      fc.record({ id: anyId, value: fc.json() }).map(({ id, value }) => set(id, 'x', JSON.parse(value))),
      anyId.map((id) => set(id, 'type', 'sticky')),
      anyId.map((id) => set(id, 'owner', undefined)),
      anyId.map((id): Edit => ({ op: 'add', id, path: ['agreedBy'], value: 'somebody' })),
      fc.record({ id: anyId, x: fc.integer(), z: fc.integer() }).map(({ id, x, z }) => move(id, x, z)),
      fc
        .nat(1_000)
        .map((n): Edit => ({ op: 'create', entity: { id: `new-${n}`, type: 'sticky', title: 'x' } })),
      fc
        .record({ from: anyId, to: anyId })
        .map((ends): Edit => ({ op: 'link', link: { type: 'y', ...ends } })),
      fc.constantFrom(...wanted.links.values()).map((link): Edit => ({ op: 'unlink', link })),
      fc.string().map((value): Edit => ({ op: 'info', path: ['title'], value })),
      fc.integer().map((value): Edit => ({ op: 'info', path: ['settings', 'overload'], value })),
    );
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 25 }), (edits) => {
        const doc = copyOf(start);
        for (const each of edits) applyEdits(doc, [each], null);
        bringBack(doc, wanted);
        expect(boardDifference(boardState(doc), wanted)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves alone what others write meanwhile in what it does not touch', () => {
    const mine = scenario();
    const wanted = boardState(mine);
    const [first = '', second = ''] = [...wanted.entities.keys()];
    applyEdits(mine, [set(first, 'title', 'Autre titre')], null);
    const theirs = copyOf(mine);
    bringBack(mine, wanted);
    applyEdits(theirs, [set(second, 'note', 'Écrit entre-temps')], null);
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs));
    const { cards } = readBoard(mine);
    expect(cards.get(first)?.raw.title).toBe(wanted.entities.get(first)?.title);
    expect(cards.get(second)?.raw.note).toBe('Écrit entre-temps');
  });
});

function set(id: string, name: string, value: unknown): Edit {
  return { op: 'set', id, path: [name], value };
}

function move(id: string, x: number, z: number): Edit {
  return { op: 'move', id, layout: { x, y: 0, z } };
}
