import { describe, expect, it } from 'vitest';
import type { RuleCases } from '../testing/rule-cases.ts';
import { evaluateSmall, found } from '../testing/small-board.ts';

const four = { a1: {}, a2: {}, a3: {}, a4: {} };
const shares = (...pcts: readonly unknown[]) => pcts.map((pct, index) => ({ partner: 'xyz'[index], pct }));
const agreed = (changes: object = {}) => ({
  shares: shares(60, 40),
  agreedBy: ['x', 'y'],
  agreedOn: '2026-01-20',
  agreedShares: shares(60, 40),
  ...changes,
});

const cases: RuleCases = {
  'ownership-imbalance': [
    [
      'one brand carries all',
      four,
      { links: 'p1 owns a1; x owns a2; p1 raci a3 A; p1 owns a4' },
      ['warning x'],
    ],
    ['three of four is allowed', four, { links: 'p1 owns a1; p1 owns a2; p1 owns a3; p2 owns a4' }, []],
    ['waits for four', four, { links: 'p1 owns a1; p1 owns a2; p1 owns a3' }, []],
    [
      'an action owned on both sides counts for each',
      four,
      { links: 'p1 owns a1; p2 owns a1; p1 owns a2; p2 owns a2' },
      [],
    ],
    [
      'done ones do not count',
      { ...four, a4: { status: 'done' } },
      { links: 'p1 owns a1; p1 owns a2; p1 owns a3; p1 owns a4' },
      [],
    ],
    [
      'is silent on one brand',
      { ...four, y: null, p2: null },
      { links: 'p1 owns a1; p1 owns a2; p1 owns a3; p1 owns a4' },
      [],
    ],
    ['is silent on no action, whatever the setting', {}, { settings: { ownershipMinActions: 0 } }, []],
  ],
  'benefit-imbalance': [
    ['is a note while one has none', { b1: { partner: 'x', weight: 3 } }, {}, ['info y']],
    [
      'warns above 1.5',
      { b1: { partner: 'x', weight: 5 }, b2: { partner: 'y', weight: 3 } },
      {},
      ['warning y'],
    ],
    ['allows 1.5', { b1: { partner: 'x', weight: 3 }, b2: { partner: 'y', weight: 2 } }, {}, []],
    [
      'is an error above 3',
      { b1: { partner: 'x', weight: 4 }, b2: { partner: 'y', weight: 1 } },
      {},
      ['error y'],
    ],
    [
      'is an error at 0 once both have some',
      { b1: { partner: 'x', weight: 4 }, b2: { partner: 'y' } },
      {},
      ['error y'],
    ],
    [
      'stays a note while a third has none',
      { z: {}, b1: { partner: 'x', weight: 4 }, b2: { partner: 'y', weight: 1 } },
      {},
      ['info z'],
    ],
    ['is silent without weights', { b1: { partner: 'x' } }, {}, []],
  ],
  'benefit-not-measurable': [
    ['asks for proof', { b1: {} }, {}, ['info b1']],
    ['has it', { b1: {}, m1: {} }, { links: 'm1 evidences b1' }, []],
  ],
  'split-not-100': [
    ['adds up', { s1: { shares: shares(60, 40) } }, {}, []],
    ['three thirds are fine', { s1: { shares: shares(33.33, 33.33, 33.33) } }, {}, []],
    ['0.02 off is not', { s1: { shares: shares(60, 39.98) } }, {}, ['error s1']],
    [
      'counts every name',
      { s1: { shares: [...shares(60, 40), { partner: 'nobody', pct: 10 }] } },
      {},
      ['error s1'],
    ],
    ['a negative share never', { s1: { shares: shares(110, -10) } }, {}, ['error s1']],
    ['nothing is not 100', { s1: { shares: 'half' } }, {}, ['error s1']],
    ['a text counts 0', { s1: { shares: shares(60, '40') } }, {}, ['error s1']],
  ],
  'split-not-agreed': [
    ['is agreed', { s1: agreed() }, {}, []],
    ['one has not confirmed', { s1: agreed({ agreedBy: ['x'] }) }, {}, ['error s1']],
    ['a word is no list', { s1: agreed({ agreedBy: 'x' }), y: null }, {}, ['error s1']],
    ['has no date', { s1: agreed({ agreedOn: 'hier' }) }, {}, ['error s1']],
    ['is dated tomorrow', { s1: agreed({ agreedOn: '2026-02-02' }) }, {}, ['error s1']],
    ['a stranger confirmed', { s1: agreed({ agreedBy: ['x', 'y', 'z'] }) }, {}, ['error s1']],
    [
      'a share names a brand that left',
      { z: { archived: true }, s1: agreed({ shares: shares(50, 40, 10), agreedShares: shares(50, 40, 10) }) },
      {},
      ['error s1'],
    ],
    ['a share names nobody', { s1: agreed({ shares: [...shares(60, 40), { pct: 0 }] }) }, {}, ['error s1']],
    ['the shares have changed', { s1: agreed({ shares: shares(55, 45) }) }, {}, ['error s1']],
    ['by 0.01 at most is nothing', { s1: agreed({ shares: shares(60.01, 39.99) }) }, {}, []],
    [
      'one share in two pieces is the same',
      { s1: agreed({ shares: [...shares(30, 40), { partner: 'x', pct: 30 }] }) },
      {},
      [],
    ],
    [
      'without a copy change is not judged',
      { s1: agreed({ shares: shares(55, 45), agreedShares: [] }) },
      {},
      [],
    ],
    [
      'a copy of blanks is none',
      { s1: agreed({ shares: shares(55, 45), agreedShares: ['', {}, { partner: ' ' }] }) },
      {},
      [],
    ],
    [
      'a copy that cannot be read is not what the shares are',
      { s1: agreed({ agreedShares: [{ pct: '100' }] }), s2: agreed({ agreedShares: ['60/40'] }) },
      {},
      ['error s1', 'error s2'],
    ],
    [
      'one brand alone is asked alone',
      { y: null, p2: null, s1: agreed({ shares: shares(100), agreedShares: [], agreedBy: ['x'] }) },
      {},
      [],
    ],
  ],
  'duplicate-split': [
    [
      'names the greatest id',
      { s1: { kind: 'cost' }, s2: { kind: 'cost' }, s3: { kind: 'lead' } },
      {},
      ['warning s2'],
    ],
    ['knows four kinds', { s1: { kind: 'other' }, s2: { kind: 'other' } }, {}, []],
  ],
  'lead-split-missing': [
    ['asks how leads are shared', { o1: { category: 'leads' } }, {}, ['error prog']],
    ['has a split', { o1: { category: 'leads' }, s1: { kind: 'lead' } }, {}, []],
    ['has no such objective', { o1: { category: 'sales' } }, {}, []],
  ],
  'budget-split-missing': [
    ['asks who pays', { prog: { budget: 1 } }, {}, ['warning prog']],
    ['a cost split will do', { prog: { budget: 1 }, s1: { kind: 'cost' } }, {}, []],
    ['there is no budget', { prog: { budget: 0 } }, {}, []],
  ],
};

describe.each(Object.entries(cases))('%s', (rule, table) => {
  it.each(table)('%s', (_, cards, options, expected) => {
    expect(found(rule, cards, options)).toEqual(expected);
  });
});

it('names every card of a group', () => {
  const { findings } = evaluateSmall({ s3: { kind: 'cost' }, s1: { kind: 'cost' }, s2: { kind: 'cost' } });
  expect(findings.find(({ rule }) => rule === 'duplicate-split')).toMatchObject({
    entity: 's3',
    refs: ['s1', 's2', 's3'],
  });
});
