import { describe, expect, it } from 'vitest';
import { votesOf } from './sticky.ts';

describe('votes of a note', () => {
  it('are those counted elsewhere and one for each person who votes here', () => {
    expect(votesOf({})).toBe(0);
    expect(votesOf({ votes: 4 })).toBe(4);
    expect(votesOf({ votes: 4, voters: ['p-1', 'p-2'] })).toBe(6);
  });
});
