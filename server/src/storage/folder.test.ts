import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ensureFolder } from './folder.ts';

it('makes a folder with its parents for this user alone, and leaves one that is there', () => {
  const root = mkdtempSync(join(tmpdir(), 'cap-commun-folder-'));
  ensureFolder(join(root, 'a', 'b'));
  expect(statSync(join(root, 'a', 'b')).mode & 0o777).toBe(0o700);
  ensureFolder(join(root, 'a', 'b'));
  rmSync(root, { recursive: true });
});

it.runIf(existsSync('/proc/self'))('[ST20] comes back from a place that takes no folders', () => {
  expect(() => ensureFolder('/proc/nope/data')).toThrow(/ENOENT/);
});
