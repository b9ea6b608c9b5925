import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MemoryStore } from '@cap-commun/server/storage/memory/memory-store';
import { openSqliteStore } from '@cap-commun/server/storage/sqlite/sqlite-store';
import { afterAll } from 'vitest';
import { describeStore } from './store-suite.ts';

const folder = mkdtempSync(join(tmpdir(), 'cap-commun-store-'));
let files = 0;
const freshFile = (): string => {
  files += 1;
  return join(folder, `${files}.sqlite`);
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeStore('memory', async () => new MemoryStore());
describeStore('sqlite', async () => openSqliteStore(freshFile()));
