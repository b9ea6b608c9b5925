import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder that only this user can read, with its parents. Throws when it cannot be made: Node's own recursive
 * way never comes back from a file system that takes no folders, such as `/proc`.
 */
export function ensureFolder(path: string): void {
  if (existsSync(path)) return;
  const parent = dirname(path);
  if (parent !== path) ensureFolder(parent);
  mkdirSync(path, { mode: 0o700 });
}
