import { describe, expect, it } from 'vitest';
import type { RuleCases } from '../testing/rule-cases.ts';
import { found } from '../testing/small-board.ts';

const small = { settings: { scale: 'small' } };
const signed = (changes: object = {}) => ({
  kind: 'contract',
  status: 'signed',
  signedBy: ['x', 'y'],
  signedOn: '2026-01-20',
  ...changes,
});

const cases: RuleCases = {
  'agreement-missing': [
    [
      'asks for all but insurance and data',
      {},
      {},
      [
        'error prog contract',
        'warning prog brand-charter',
        'warning prog exit',
        'warning prog governance',
        'warning prog ip',
        'info prog communication-charter',
        'info prog performance-clause',
      ],
    ],
    ['asks a small campaign for the contract', {}, small, ['error prog contract']],
    [
      'asks for data agreements when data is shared',
      { prog: { sharesData: true } },
      small,
      ['error prog contract', 'error prog data-policy', 'error prog nda'],
    ],
    ['reads sharesData as a boolean', { prog: { sharesData: 'yes' } }, small, ['error prog contract']],
    ['is content with a draft', { g1: { kind: 'contract', status: 'draft' } }, small, []],
    [
      'not with a dropped one',
      { g1: { kind: 'contract', status: 'dropped' } },
      small,
      ['error prog contract'],
    ],
  ],
  'agreement-unsigned': [
    ['is signed', { g1: signed() }, {}, []],
    ['lacks a date, which is not judged', { g1: signed({ signedOn: null }) }, {}, []],
    ['lacks a signature', { g1: signed({ signedBy: ['x'] }) }, {}, ['warning g1']],
    [
      'is an error from the launch on',
      { g1: signed({ signedBy: ['x'] }) },
      { today: '2026-03-02' },
      ['error g1'],
    ],
    ['is dated tomorrow', { g1: signed({ signedOn: '2026-02-02' }) }, {}, ['warning g1']],
    [
      'is signed by one who left',
      { z: { archived: true }, g1: signed({ signedBy: ['x', 'y', 'z'] }) },
      {},
      ['warning g1'],
    ],
    ['is only agreed', { g1: signed({ status: 'agreed' }) }, {}, ['warning g1']],
    ['other kinds need no signature', { g1: { kind: 'governance' } }, {}, []],
  ],
  'duplicate-agreement': [
    ['names the greatest id', { g1: { kind: 'nda' }, g2: { kind: 'nda' } }, {}, ['warning g2']],
    [
      'charters may be several',
      { g1: { kind: 'communication-charter' }, g2: { kind: 'communication-charter' } },
      {},
      [],
    ],
  ],
  'performance-clause-without-metric': [
    ['rests on nothing', { g1: { kind: 'performance-clause' } }, {}, ['warning g1']],
    [
      'rests on a sound metric',
      { g1: { kind: 'performance-clause' }, m1: {} },
      { links: 'm1 bases g1', verdicts: { m1: 'unknown' } },
      [],
    ],
    [
      'rests on vanity',
      { g1: { kind: 'performance-clause' }, m1: {} },
      { links: 'm1 bases g1', verdicts: { m1: 'vanity' } },
      ['warning g1'],
    ],
  ],
  'governance-without-escalation': [
    [
      'lacks one of the two',
      { g1: { kind: 'governance', escalation: 'les directions' } },
      {},
      ['warning g1'],
    ],
    ['has both', { g1: { kind: 'governance', escalation: 'les directions', decisionRule: 'vote' } }, {}, []],
  ],
  'communication-charter-incomplete': [
    [
      'lacks lines',
      { g1: { kind: 'communication-charter', meetings: 'lundi', responseTime: '24 h', channels: 'mail' } },
      {},
      ['info g1'],
    ],
    ['is off in a small campaign', { g1: { kind: 'communication-charter' } }, small, []],
  ],
  'no-project-lead': [
    ['asks for a person', { prog: { lead: 'x' } }, {}, ['warning prog']],
    ['has one', { prog: { lead: 'p1' } }, {}, []],
    ['who left', { prog: { lead: 'p1' }, p1: { archived: true } }, {}, ['warning prog']],
  ],
  'decision-without-date': [['asks when', { d1: {}, d2: { date: '2026-01-01' } }, {}, ['error d1']]],
  'decision-without-participants': [
    ['asks who', { d1: {} }, {}, ['error d1']],
    ['knows', { d1: {} }, { links: 'p1 participates d1' }, []],
  ],
  'decision-one-sided': [
    ['is a note on small matters', { d1: {} }, { links: 'p1 participates d1' }, ['info d1']],
    [
      'is a warning on joint ones',
      { d1: {}, s1: {} },
      { links: 'p1 participates d1; d1 decides s1' },
      ['warning d1'],
    ],
    [
      'on a shared objective too',
      { d1: {}, o1: { scope: 'shared' } },
      { links: 'p1 participates d1; d1 decides o1' },
      ['warning d1'],
    ],
    [
      'not on the objective of one brand',
      { d1: {}, o1: { scope: 'x' } },
      { links: 'p1 participates d1; d1 decides o1' },
      ['info d1'],
    ],
    [
      'on the programme too, not on the other one that a merge left',
      { d1: {}, d2: {}, prog2: {} },
      { links: 'p1 participates d1; d1 decides prog; p1 participates d2; d2 decides prog2' },
      ['warning d1', 'info d2'],
    ],
    [
      'leaves people without a brand aside',
      { d1: {}, p3: {} },
      { links: 'p1 participates d1; p3 participates d1' },
      ['info d1'],
    ],
    ['is silent when only those took part', { d1: {}, p3: {} }, { links: 'p3 participates d1' }, []],
    ['is silent when both took part', { d1: {} }, { links: 'p1 participates d1; p2 participates d1' }, []],
    ['is silent on a board of one brand', { d1: {}, y: null }, { links: 'p1 participates d1' }, []],
  ],
  'decision-not-shared': [
    [
      'asks for the group channel',
      { d1: { sharedInGroup: 'yes' }, d2: { sharedInGroup: true } },
      {},
      ['warning d1'],
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (rule, table) => {
  it.each(table)('%s', (_, cards, options, expected) => {
    expect(found(rule, cards, options)).toEqual(expected);
  });
});
