import { BOARD_LIMITS } from '../core/limits.ts';
import type { FileProblem } from './problems.ts';

/** The first text that is too long, or value that lies too deep, in any JSON; `null` when there is none. */
export function findExcess(
  value: unknown,
  path = '',
  depth = 0,
): FileProblem<'too-long' | 'too-deep'> | null {
  if (typeof value === 'string') {
    return value.length > BOARD_LIMITS.maxStringLength ? { path, reason: 'too-long' } : null;
  }
  if (typeof value !== 'object' || value === null) return null;
  if (depth > BOARD_LIMITS.maxDepth) return { path, reason: 'too-deep' };
  for (const [name, child] of Object.entries(value)) {
    const at = Array.isArray(value) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`;
    const excess = findExcess(child, at, depth + 1);
    if (excess) return excess;
  }
  return null;
}
