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
      view: { x: -10, y: 0, width: 1_440, height: 900 },
      signal: { id: 7, kind: 'reaction', at: { x: 1, y: 2 }, reaction: 'love' },
      following: 12,
    };
    expect(parsePresence(state)).toEqual(state);
    const shaded = {
      ...state,
      user: { ...user, shade: 3 },
      editing: { card: 'a', field: 'title', caret: 4 },
    };
    expect(parsePresence(shaded)).toEqual(shaded);
  });

  it('[WP1, WP2] leaves out what it does not', () => {
    const hostile = {
      user: { ...user, name: 'A\u202ena', partner: 'no id!', slot: 'C', person: 7 },
      cursor: { x: 'left', y: Number.NaN },
      selection: ['a', 4, '__proto__'],
      editing: { card: 'a' },
      drag: { a: { x: 1 }, b: { x: 1, y: 2 }, c: { x: 1e308, y: -1e308 } },
      view: { x: 0, y: 0, width: 0, height: 1e308 },
      signal: { id: -1, kind: 'ping', at: { x: 0, y: 0 } },
      following: 'everybody',
    };
    expect(parsePresence(hostile)).toEqual({
      user: { ...user, name: 'Ana', partner: null, slot: null, person: null },
      cursor: null,
      selection: ['a'],
      editing: null,
      drag: { b: { x: 1, y: 2 } },
      view: null,
      signal: null,
      following: null,
    });
    expect(parsePresence({ cursor: { x: 1, y: 2 } })).toBeNull();
    expect(parsePresence({ user: { ...user, role: 'owner' } })).toBeNull();
  });

  it('[WP3] hears a summons from who may write alone, and no reaction that it does not know', () => {
    const at = { x: 1, y: 2 };
    const heard = (signal: object, role: string) =>
      parsePresence({ user: { ...user, role }, signal })?.signal;
    expect(heard({ id: 1, kind: 'summons', at }, 'editor')).toEqual({ id: 1, kind: 'summons', at });
    expect(heard({ id: 1, kind: 'summons', at }, 'viewer')).toBeNull();
    expect(heard({ id: 1, kind: 'ping', at }, 'viewer')).toEqual({ id: 1, kind: 'ping', at });
    expect(heard({ id: 1, kind: 'reaction', at, reaction: '<img>' }, 'editor')).toBeNull();
    expect(heard({ id: 1, kind: 'reaction', at: { x: 1e9, y: 0 }, reaction: 'love' }, 'editor')).toBeNull();
  });

  it('[WP2] never throws, and changes no prototype', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (state) => {
        parsePresence(state);
        parsePresence({
          user,
          cursor: state,
          selection: state,
          editing: state,
          drag: state,
          view: state,
          signal: state,
        });
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });
});
