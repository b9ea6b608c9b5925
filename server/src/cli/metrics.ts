import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { labelVerdict } from '@cap-commun/shared/metrics/verdict';
import Papa from 'papaparse';
import { callerPath } from '../app/caller-folder.ts';
import { EXIT, fail } from './exit.ts';

const USAGE = 'pnpm metrics FILE.csv [--json]';

/** `pnpm metrics FILE.csv`: the verdict on each row's `label`, from the label alone. Gives the exit code. */
export function runMetrics(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [path] = positionals;
  if (path === undefined) return fail(`Which file? ${USAGE}`);
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
  const { data, meta } = Papa.parse<Record<string, string>>(source.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  if (!meta.fields?.includes('label')) return `${path}: a column named "label" is expected`;
  return data.map((row) => row.label ?? '');
}
