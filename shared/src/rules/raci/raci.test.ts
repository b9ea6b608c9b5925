import { describe, expect, it } from 'vitest';
import type { RuleCases } from '../testing/rule-cases.ts';
import { found } from '../testing/small-board.ts';

const actions = (count: number, fields = {}) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`a${index + 1}`, fields]));
const roles = (count: number, role: string) =>
  Array.from({ length: count }, (_, index) => `p1 raci a${index + 1} ${role}`).join(';');

const cases: RuleCases = {
  'raci-missing': [
    ['asks for a row', { a1: {} }, {}, ['warning a1']],
    ['not of enabling or done actions', { a1: { kind: 'enabling' }, a2: { status: 'done' } }, {}, []],
    [
      'does not count a link without a role',
      { a1: {} },
      { links: 'p1 raci a1; p1 raci a1 X' },
      ['warning a1'],
    ],
  ],
  'raci-no-accountable': [
    ['asks for an A', { a1: {} }, { links: 'p1 raci a1 R' }, ['error a1']],
    ['is silent on an empty row', { a1: {} }, {}, []],
  ],
  'raci-multiple-accountable': [
    ['allows one', { a1: {} }, { links: 'p1 raci a1 A; p2 raci a1 A' }, ['error a1']],
    ['counts one person once', { a1: {} }, { links: 'p1 raci a1 A; p1 raci a1 A' }, []],
    ['ignores a dropped action', { a1: { status: 'dropped' } }, { links: 'p1 raci a1 A; p2 raci a1 A' }, []],
  ],
  'raci-no-responsible': [['asks for an R', { a1: {} }, { links: 'p1 raci a1 A' }, ['error a1']]],
  'raci-duplicate-role': [
    ['A and R go together', { a1: {} }, { links: 'p1 raci a1 A; p1 raci a1 R' }, []],
    ['C and I do not', { a1: {} }, { links: 'p1 raci a1 C; p1 raci a1 I' }, ['info a1 p1']],
    ['nor A, R and C', { a1: {} }, { links: 'p1 raci a1 A; p1 raci a1 R; p1 raci a1 C' }, ['info a1 p1']],
    ['the same role twice counts once', { a1: {} }, { links: 'p1 raci a1 R; p1 raci a1 R' }, []],
  ],
  'raci-too-many-consulted': [
    ['allows three', { a1: {}, p3: {} }, { links: 'p1 raci a1 C; p2 raci a1 C; p3 raci a1 C' }, []],
    [
      'not four',
      { a1: {}, p3: {}, p4: {} },
      { links: 'p1 raci a1 C; p2 raci a1 C; p3 raci a1 C; p4 raci a1 C' },
      ['info a1'],
    ],
  ],
  'raci-overload': [
    ['is A on five', actions(5), { links: roles(5, 'A') }, []],
    ['is A on six', actions(6), { links: roles(6, 'A') }, ['warning p1']],
    ['done ones do not count', actions(6, { status: 'done' }), { links: roles(6, 'A') }, []],
    ['does eight', actions(8), { links: roles(8, 'R') }, []],
    ['does nine', actions(9), { links: roles(9, 'R') }, ['warning p1']],
    ['A and R on one action count once', actions(5), { links: `${roles(5, 'A')};${roles(5, 'R')}` }, []],
  ],
  'partner-left-out': [
    ['has no role', { a1: {} }, { links: 'p1 raci a1 A; p2 owns a1' }, ['info a1 y']],
    [
      'is silent on a board of one brand',
      { a1: {}, y: null, p2: {}, z: null },
      { links: 'p2 raci a1 A' },
      [],
    ],
    ['is silent on an empty row', { a1: {} }, {}, []],
    [
      'a person without a brand stands for none',
      { a1: {}, p3: {} },
      { links: 'p3 raci a1 A' },
      ['info a1 x', 'info a1 y'],
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (rule, table) => {
  it.each(table)('%s', (_, cards, options, expected) => {
    expect(found(rule, cards, options)).toEqual(expected);
  });
});
