import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../domain/registry.ts';
import { readDay, readNumber } from './cells.ts';
import { columnsFor, guessReading, planRows } from './plan-rows.ts';

const TODAY = '2026-03-24';
const BOARD: readonly Entity[] = [
  { id: 'p-lea', type: 'person', title: 'Léa, contenu' },
  { id: 'p-leandre', type: 'person', title: 'Léandre' },
  { id: 'o-1', type: 'objective', title: 'Réaliser 120 démos' },
  { id: 'a-1', type: 'action', title: 'Publier la fiche' },
];

describe('cells', () => {
  it('are days as spreadsheets write them', () => {
    const days = ['2026-04-03', '03/04/2026', '3.4.26', '03/04'].map((text) => readDay(text, TODAY));
    expect(days).toEqual(Array.from({ length: 4 }, () => ({ ok: true, value: '2026-04-03' })));
    expect(readDay('02/01', TODAY)).toEqual({ ok: true, value: '2027-01-02' });
  });

  it('offer the last day of a month that has no such day, and nothing for what is no day', () => {
    expect(readDay('30/02/2026', TODAY)).toEqual({ ok: false, suggestion: '2026-02-28' });
    expect(readDay('31/12', TODAY)).toEqual({ ok: true, value: '2026-12-31' });
    expect([readDay('demain', TODAY), readDay('40/13', TODAY)]).toEqual([{ ok: false }, { ok: false }]);
  });

  it('are numbers as people write them', () => {
    const numbers = ['1 200', '1.200', '1,200', '1.200,5', '1,200.5', '12,5 %', '-3 €', '1,234,567'];
    expect(numbers.map((text) => readNumber(text))).toEqual(
      [1200, 1200, 1200, 1200.5, 1200.5, 12.5, -3, 1234567].map((value) => ({ ok: true, value })),
    );
    expect(readNumber('une centaine')).toEqual({ ok: false });
  });
});

describe('a pasted table', () => {
  it('is known by its headings', () => {
    const table = [
      ['Action', 'Responsable', 'Échéance'],
      ['Animer le webinaire', 'Léa', '16/04'],
    ];
    const reading = guessReading(table);
    expect(reading).toEqual({ kind: 'action', columns: ['title', 'owner', 'due'], hasHeading: true });
    expect(planRows(table, reading, BOARD, TODAY)).toEqual([
      {
        index: 1,
        kind: 'action',
        title: 'Animer le webinaire',
        state: 'ready',
        fields: { due: '2026-04-16' },
        links: [{ type: 'owns', other: 'p-lea', isFromNew: false }],
        problems: [],
        unknown: [],
      },
    ]);
  });

  it('is a list of notes without columns, its bullets left out', () => {
    const table = [['- Témoignage filmé'], ['2. Stand commun'], ['']];
    const rows = planRows(table, guessReading(table), BOARD, TODAY);
    expect(rows.map(({ title, state }) => [title, state])).toEqual([
      ['Témoignage filmé', 'ready'],
      ['Stand commun', 'ready'],
      ['', 'empty'],
    ]);
  });

  it('says what cannot be read, what nobody is, and what is on the board already', () => {
    const table = [
      ['Publier la fiche', 'Tom', '30/02/2026'],
      ['Former les équipes', 'Tom', '30/02/2026'],
      ['Former les équipes', 'Léandre', '15/05/2026'],
    ];
    const reading = { kind: 'action', columns: ['title', 'owner', 'due'], hasHeading: false } as const;
    const rows = planRows(table, reading, BOARD, TODAY);
    expect(rows.map(({ state }) => state)).toEqual(['double', 'bad', 'double']);
    expect(rows[1]).toMatchObject({ problems: [{ column: 2, suggestion: '2026-02-28' }], unknown: [1] });
  });

  it('may say the kind of each row, whose names then mean other rows, too', () => {
    const table = [
      ['Sorte', 'Titre', 'Responsable', 'Contribue à', 'Cible', 'Mesure'],
      ['Objectif', 'Signer 12 clients', '', '', '', ''],
      ['Action', 'Relancer les inscrits', 'Léandre ; Tom', 'Signer 12 clients', '12', ''],
      ['Metric', 'Clients signés', '', '', '12', 'Relancer les inscrits'],
      ['Personne', 'Tom', '', '', '', ''],
    ];
    const rows = planRows(table, guessReading(table), BOARD, TODAY);
    expect(rows.map(({ kind, state }) => [kind, state])).toEqual([
      ['objective', 'ready'],
      ['action', 'ready'],
      ['metric', 'ready'],
      ['action', 'other'],
    ]);
    expect(rows[1]).toMatchObject({
      fields: {},
      links: [
        { type: 'owns', other: 'p-leandre', isFromNew: false },
        { type: 'contributes', row: 1, isFromNew: true },
      ],
      unknown: [2],
    });
    expect(rows[2]).toMatchObject({ fields: { target: 12 }, links: [{ type: 'measures', row: 2 }] });
  });

  it('keeps one title whatever the columns are taken for', () => {
    expect(columnsFor('risk', ['owner', 'due', 'title'])).toEqual(['skip', 'skip', 'title']);
    expect(columnsFor('action', ['due', 'due'])).toEqual(['title', 'skip']);
  });

  it('is read without a fault whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string())), (table) => {
        const reading = guessReading(table);
        const rows = planRows(table, reading, BOARD, TODAY);
        expect(rows.length).toBe(table.length - (reading.hasHeading ? 1 : 0));
        for (const { state, title } of rows) expect(state === 'empty').toBe(title === '');
      }),
    );
  });
});
