import type { Table } from '@cap-commun/shared/table/plan-rows';
import Papa from 'papaparse';

/** Tabs are between the cells of a spreadsheet; a list has one thing a line, commas included. */
export function tableOfText(text: string): Table {
  return parse(text.trim(), text.includes('\t') ? '\t' : '\u0000');
}

/** A table as programs save it: with commas, semicolons or tabs, whichever the file has. */
export function tableOfFile(text: string, name: string): Table {
  const words = text.replace(/^\uFEFF/, '').trim();
  if (/\.txt$/i.test(name)) return tableOfText(words);
  return parse(words, '').map((row) => row.map(withoutGuard));
}

function parse(text: string, delimiter: string): Table {
  return Papa.parse<string[]>(text, {
    delimiter,
    delimitersToGuess: [';', ',', '\t'],
    skipEmptyLines: 'greedy',
  }).data;
}

/** Our own tables put a mark before what a spreadsheet would take for a formula. */
function withoutGuard(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
