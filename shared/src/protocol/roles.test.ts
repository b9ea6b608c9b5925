import { describe, expect, it } from 'vitest';
import { hasRole, LINK_NAMES, linkGrants, mayWrite, ROLES } from './roles.ts';

describe('roles', () => {
  it('contain each other, facilitator > editor > viewer', () => {
    const matrix = ROLES.map((role) => ROLES.map((needed) => hasRole(role, needed)));
    expect(matrix).toEqual([
      [true, true, true],
      [false, true, true],
      [false, false, true],
    ]);
    expect(ROLES.filter(mayWrite)).toEqual(['facilitator', 'editor']);
  });

  it('come by links, a side only for editors', () => {
    const sides = LINK_NAMES.map((name) => [linkGrants[name].role, linkGrants[name].slot]);
    expect(sides).toEqual([
      ['facilitator', null],
      ['editor', 'A'],
      ['editor', 'B'],
      ['viewer', null],
    ]);
  });
});
