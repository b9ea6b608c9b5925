import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePresence } from './presence.ts';

const user = { name: 'Ana', role: 'editor', partner: 'brand-a', slot: 'A', person: 'p-1' };

describe('reading presence', () => {
  it('[WP1] gives what it understands', () => {
    const state = {
      user,
      cursor: { x: 1, y: 2 },
      selection: ['a', 'b'],
      editing: { card: 'a', field: 'title' },
      drag: { a: { x: 3, y: 4 }, b: { x: 5, y: 6, width: 200, height: 100 } },
    };
    expect(parsePresence(state)).toEqual(state);
  });

  it('[WP1, WP2] leaves out what it does not', () => {
    const hostile = {
      user: { ...user, name: 'A\u202ena', partner: 'no id!', slot: 'C', person: 7 },
      cursor: { x: 'left', y: Number.NaN },
      selection: ['a', 4, '__proto__'],
      editing: { card: 'a' },
      drag: { a: { x: 1 }, b: { x: 1, y: 2 }, c: { x: 1e308, y: -1e308 } },
    };
    expect(parsePresence(hostile)).toEqual({
      user: { ...user, name: 'Ana', partner: null, slot: null, person: null },
      cursor: null,
      selection: ['a'],
      editing: null,
      drag: { b: { x: 1, y: 2 } },
    });
    expect(parsePresence({ cursor: { x: 1, y: 2 } })).toBeNull();
    expect(parsePresence({ user: { ...user, role: 'owner' } })).toBeNull();
  });

  it('[WP2] never throws, and changes no prototype', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (state) => {
        parsePresence(state);
        parsePresence({ user, cursor: state, selection: state, editing: state, drag: state });
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });
});
