// Benchmarks, one after the other, each in a process of its own: `pnpm bench [name]`. They compare; they never fail by time.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { requireNode } from './node-version.mjs';

requireNode();

const folder = join(import.meta.dirname, '../bench');
const ENDING = '.bench.ts';
const all = readdirSync(folder).filter((file) => file.endsWith(ENDING));
const wanted = process.argv.slice(2);
const known = all.map((file) => file.slice(0, -ENDING.length));
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(', ')}; there are: ${known.join(', ')}`);
  process.exit(2);
}

let status = 0;
for (const name of wanted.length > 0 ? wanted : known) {
  const run = spawnSync(process.execPath, [join(folder, name + ENDING)], {
    cwd: join(folder, '../..'),
    stdio: 'inherit',
  });
  status = Math.max(status, run.status ?? 1);
}
process.exit(status);
