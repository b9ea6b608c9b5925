import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParsedBoardFile, parseBoardFileText } from '../board-file/parse.ts';
import type { Language } from '../core/language.ts';
import { boardCsv } from './board-csv.ts';
import { boardMarkdown, plain } from './board-markdown.ts';
import { toCsv } from './csv.ts';
import { type ExportedBoard, exportedBoard } from './exported-board.ts';

function example(name: string, lang: Language): ExportedBoard {
  const text = readFileSync(new URL(`../../data/examples/${name}.json`, import.meta.url), 'utf8');
  const parsed = parseBoardFileText(text);
  if (!parsed.ok) throw new Error(parsed.error.path);
  const { file, board }: ParsedBoardFile = parsed.value;
  return exportedBoard({ title: String(file.title) }, board, String(file.asOf), lang);
}

/** Reads RFC 4180 as a spreadsheet would. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  cell.lastIndex = 1;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    rows.at(-1)?.push((match[1]?.replaceAll('""', '"') ?? match[2]) as string);
    if (match[3] === '\r\n') rows.push([]);
  }
  expect(rows.pop()).toEqual([]);
  return rows;
}

describe('a table for spreadsheets', () => {
  it('gives every text back, and starts none as a formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 })),
        (rows) => {
          const read = readCsv(toCsv(rows));
          expect(read.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r\0])/, '')))).toEqual(rows);
          expect(read.flat().filter((text) => /^[=+\-@\t\r\0]/.test(text))).toEqual([]);
        },
      ),
    );
  });

  it('writes negative numbers as numbers', () => {
    expect(toCsv([[-5, '-5', Number.NaN]])).toBe("\uFEFF-5,'-5,\r\n");
  });

  it('has a row for each card that counts, with its links by title and its findings', () => {
    const rows = readCsv(boardCsv(example('saas-integrator', 'fr')));
    const [header = []] = rows;
    expect(header.slice(0, 5)).toEqual(['Sorte', 'Identifiant', 'Titre', 'Marque', 'Responsable']);
    expect(rows.every((row) => row.length === header.length)).toBe(true);
    const { graph } = example('saas-integrator', 'fr').evaluation.context;
    const [action] = graph.all('action').filter(({ id }) => graph.in(id, 'owns').length > 0);
    const row = rows.find((cells) => cells[1] === action?.id) ?? [];
    const owner = graph.get(graph.in(action?.id ?? '', 'owns')[0])?.title;
    expect(row[2]).toBe(action?.title);
    expect(row[4]).toContain(owner);
    expect(row[header.indexOf('Échéance')]).toBe(action?.due);
  });
});

describe('a summary in Markdown', () => {
  it.each(['fr', 'en'] as const)('names objectives, actions, metrics and findings (%s)', (lang) => {
    const exported = example('mode-ethique-influence', lang);
    const text = boardMarkdown(exported);
    const { graph } = exported.evaluation.context;
    for (const type of ['objective', 'action', 'metric', 'risk', 'decision'] as const) {
      for (const { title } of graph.all(type)) expect(text).toContain(plain(title ?? ''));
    }
    const counted = text.split('\n').filter((line) => line.startsWith('- ')).length;
    expect(counted).toBeGreaterThan(exported.evaluation.findings.length);
    expect(text).not.toMatch(/undefined|null|NaN|\{\w+\}/);
  });

  it('says so when nothing is left to settle', () => {
    const empty = exportedBoard({ title: '' }, { entities: [], links: [], settings: {} }, '2026-03-01', 'fr');
    expect(boardMarkdown(empty)).toContain('Plus aucun constat.');
    expect(boardMarkdown(empty)).toContain('# Tableau sans titre');
  });

  it('lets typed text format nothing', () => {
    expect(plain('[gagner](javascript:alert(1)) <img src=x>\n# *titre*')).toBe(
      '\\[gagner\\](javascript:alert(1)) \\<img src=x\\> \\# \\*titre\\*',
    );
    expect(plain('1. premier')).toBe('1\\. premier');
  });
});
