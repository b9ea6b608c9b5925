import { describe, expect, it } from 'vitest';
import { parseRoute } from './router.ts';

describe('parseRoute', () => {
  it.each([
    ['/', { page: 'home' }],
    ['/join', { page: 'join' }],
    ['/b/Ab_9-x', { page: 'board', id: 'Ab_9-x' }],
    ['/b/', { page: 'unknown' }],
    ['/b/../etc', { page: 'unknown' }],
    ['/elsewhere', { page: 'unknown' }],
  ])('%s', (pathname, expected) => {
    expect(parseRoute(pathname)).toEqual(expected);
  });
});
