import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { labelVerdict } from '@cap-commun/shared/metrics/verdict';
import Papa from 'papaparse';
import { callerPath } from '../app/caller-folder.ts';
import { EXIT, fail } from './exit.ts';

const USAGE = 'pnpm metrics FILE.csv [--json]';
const DELIMITERS = [',', ';', '\t', '|'];

/** `pnpm metrics FILE.csv`: the verdict on each row's `label`, from the label alone. Gives the exit code. */
export function runMetrics(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) return fail(`Which file? One at a time: ${USAGE}`);
  const labels = readLabels(path);
  if (typeof labels === 'string') return fail(labels);
  for (const label of labels) {
    const { verdict, reasonCode, matched, suggestion } = labelVerdict(label);
    if (values.json) console.log(JSON.stringify({ label, verdict, reasonCode, matched, suggestion }));
    else console.log([verdict.padEnd(8), label, `(${reasonCode})`].join('  '));
  }
  return EXIT.ok;
}

/** The `label` column of a CSV file, or the reason why it cannot be read. */
function readLabels(path: string): readonly string[] | string {
  let source: string;
  try {
    source = readFileSync(callerPath('metrics', path), 'utf8');
  } catch (cause) {
    return `${path}: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
  const labels = labelColumn(source.replace(/^\uFEFF/, ''));
  return labels ?? `${path}: a column named "label" is expected`;
}

/** The first column called “label”, in whatever case; the heading says what separates columns. */
function labelColumn(source: string): readonly string[] | null {
  const heading = source.split(/[\r\n]/, 1)[0] ?? '';
  const delimiter = DELIMITERS.find((mark) => heading.includes(mark)) ?? ',';
  const [names = [], ...rows] = Papa.parse<string[]>(source, { delimiter, skipEmptyLines: true }).data;
  const at = names.findIndex((name) => name.trim().toLowerCase() === 'label');
  if (at < 0) return null;
  // A list of labels under a heading: a comma in one of them parts nothing.
  if (names.length === 1) return rows.map((row) => row.join(delimiter));
  return rows.map((row) => row[at] ?? '');
}
