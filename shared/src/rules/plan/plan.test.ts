import { describe, expect, it } from 'vitest';
import type { RuleCases } from '../testing/rule-cases.ts';
import { evaluateSmall, found } from '../testing/small-board.ts';

const cases: RuleCases = {
  'unowned-action': [
    ['asks for an owner', { a1: {} }, {}, ['error a1']],
    ['takes an Accountable', { a1: {} }, { links: 'p1 raci a1 A' }, []],
    ['not a Responsible', { a1: {} }, { links: 'p1 raci a1 R' }, ['error a1']],
    ['takes a brand', { a1: {} }, { links: 'x owns a1' }, []],
    [
      'does not see an owner who left',
      { a1: {}, p1: { archived: true } },
      { links: 'p1 owns a1' },
      ['error a1'],
    ],
  ],
  'owner-is-organisation': [
    ['asks for a person', { a1: {} }, { links: 'x owns a1; y owns a1' }, ['warning a1']],
    ['is content with a person beside', { a1: {} }, { links: 'x owns a1; p1 owns a1' }, []],
    ['is content with an Accountable', { a1: {} }, { links: 'x owns a1; p1 raci a1 A' }, []],
    ['is silent without an owner', { a1: {} }, {}, []],
  ],
  'undated-action': [
    ['asks for a due date', { a1: { start: '2026-03-01' } }, {}, ['error a1']],
    ['takes a day that does not exist for nothing', { a1: { due: '2026-02-30' } }, {}, ['error a1']],
    ['is content with a day', { a1: { due: '2028-02-29' } }, {}, []],
  ],
  'action-dates-inverted': [
    ['ends before it starts', { a1: { start: '2026-03-02', due: '2026-03-01' } }, {}, ['error a1']],
    ['may take one day', { a1: { start: '2026-03-02', due: '2026-03-02' } }, {}, []],
  ],
  'action-after-deadline': [
    ['ends after the programme', { a1: { due: '2026-12-19' } }, {}, ['error a1']],
    ['may end on its last day', { a1: { due: '2026-12-18' } }, {}, []],
    [
      'ends after its earliest objective',
      { a1: { due: '2026-06-02' }, o1: { due: '2026-06-01' }, o2: { due: '2026-07-01' } },
      { links: 'a1 contributes o1; a1 contributes o2' },
      ['error a1'],
    ],
    ['is silent without any limit', { prog: {}, a1: { due: '2030-01-01' } }, {}, []],
  ],
  'retroplanning-order': [
    [
      'starts before the other ends',
      { a1: { start: '2026-03-05', due: '2026-03-09' }, a2: { due: '2026-03-06' } },
      { links: 'a1 depends a2' },
      ['error a1 a2'],
    ],
    [
      'may start that day',
      { a1: { start: '2026-03-06' }, a2: { due: '2026-03-06' } },
      { links: 'a1 depends a2' },
      [],
    ],
    [
      'is silent once both are done',
      { a1: { start: '2026-03-05', status: 'done' }, a2: { due: '2026-03-06', status: 'done' } },
      { links: 'a1 depends a2' },
      [],
    ],
    [
      'fires while one is not',
      { a1: { start: '2026-03-05', status: 'done' }, a2: { due: '2026-03-06' } },
      { links: 'a1 depends a2' },
      ['error a1 a2'],
    ],
    [
      'waits for milestones too',
      { a1: { start: '2026-03-05', status: 'done' }, j1: { date: '2026-03-06' } },
      { links: 'a1 depends j1' },
      ['error a1 j1'],
    ],
    [
      'takes the due date for a start',
      { a1: { due: '2026-03-05' }, a2: { due: '2026-03-06' } },
      { links: 'a1 depends a2' },
      ['error a1 a2'],
    ],
    [
      'counts a self-link',
      { a1: { start: '2026-03-05', due: '2026-03-06' } },
      { links: 'a1 depends a1' },
      ['error a1 a1'],
    ],
  ],
  'dependency-cycle': [
    [
      'names the smallest id',
      { a1: {}, a2: {}, a3: {} },
      { links: 'a2 depends a3; a3 depends a2; a1 depends a2' },
      ['error a2'],
    ],
    ['counts a self-link', { a1: {} }, { links: 'a1 depends a1' }, ['error a1']],
    [
      'finds each loop',
      { a1: {}, a2: {}, a3: {} },
      { links: 'a1 depends a2; a2 depends a1; a3 depends a3' },
      ['error a1', 'error a3'],
    ],
    [
      'does not go through a dropped action',
      { a1: {}, a2: { status: 'dropped' } },
      { links: 'a1 depends a2; a2 depends a1' },
      [],
    ],
    ['does not follow other links', { a1: {}, o1: {} }, { links: 'a1 contributes o1; o1 depends a1' }, []],
  ],
  'overdue-action': [
    ['was due yesterday', { a1: { due: '2026-01-31' } }, {}, ['warning a1']],
    ['not when due today', { a1: { due: '2026-02-01' } }, {}, []],
    ['not when done', { a1: { due: '2026-01-31', status: 'done' } }, {}, []],
  ],
  'late-start': [
    ['should have begun', { a1: { start: '2026-01-31', due: '2026-02-01' } }, {}, ['warning a1']],
    ['not when it starts today', { a1: { start: '2026-02-01', due: '2026-02-01' } }, {}, []],
    ['not in progress', { a1: { start: '2026-01-31', due: '2026-02-01', status: 'doing' } }, {}, []],
    [
      'takes a blank status for nothing',
      { a1: { start: '2026-01-31', due: '2026-02-01', status: ' ' } },
      {},
      ['warning a1'],
    ],
    ['leaves overdue actions alone', { a1: { start: '2026-01-20', due: '2026-01-31' } }, {}, []],
  ],
  'orphan-action': [
    ['serves nothing', { a1: {} }, {}, ['warning a1']],
    [
      'an enabling one may serve another',
      { a1: { kind: 'enabling' }, a2: {}, o1: {} },
      { links: 'a2 depends a1; a2 contributes o1' },
      [],
    ],
    ['not itself', { a1: { kind: 'enabling' } }, { links: 'a1 depends a1' }, ['warning a1']],
    [
      'does not see a dropped objective',
      { a1: {}, o1: { status: 'dropped' } },
      { links: 'a1 contributes o1' },
      ['warning a1'],
    ],
  ],
  'milestone-undated': [['asks for a date', { j1: {}, j2: { date: '2026-01-01' } }, {}, ['error j1']]],
  'no-programme-dates': [
    ['asks for both', { prog: {} }, {}, ['warning prog end', 'warning prog launch']],
    ['asks for one', { prog: { launch: '2026-01-01' } }, {}, ['warning prog end']],
    ['is silent without a partnership', { prog: null }, {}, []],
    [
      'looks at the smallest of several',
      { prog: { launch: '2026-01-01' }, 'prog-0': {} },
      {},
      ['warning prog end'],
    ],
  ],
  'budget-exceeded': [
    [
      'adds what is a number',
      { prog: { budget: 10 }, a1: { budget: 8 }, a2: { budget: 3 }, a3: { budget: '99' } },
      {},
      ['warning prog'],
    ],
    [
      'may spend it all',
      { prog: { budget: 11 }, a1: { budget: 8 }, a2: { budget: 3, status: 'done' } },
      {},
      [],
    ],
    ['takes 0 for no budget', { prog: { budget: 0 }, a1: { budget: 8 } }, {}, []],
    ['leaves dropped actions out', { prog: { budget: 10 }, a1: { budget: 11, status: 'dropped' } }, {}, []],
  ],
  'programme-dates-inverted': [
    ['ends before launch', { prog: { launch: '2026-03-02', end: '2026-03-01' } }, {}, ['error prog']],
    ['may last a day', { prog: { launch: '2026-03-02', end: '2026-03-02' } }, {}, []],
  ],
  'launch-milestone-mismatch': [
    ['differs', { j1: { kind: 'launch', date: '2026-03-03' } }, {}, ['warning j1']],
    ['agrees', { j1: { kind: 'launch', date: '2026-03-02' } }, {}, []],
    ['looks at launches only', { j1: { kind: 'end', date: '2026-03-03' } }, {}, []],
  ],
  'change-without-decision': [
    ['moved without a word', { a1: { movedFrom: { due: '2026-01-01' } } }, {}, ['info a1']],
    ['gives a reason', { a1: { movedFrom: { due: '2026-01-01', reason: 'salon avancé' } } }, {}, []],
    ['was decided', { a1: { movedFrom: { due: '2026-01-01' } }, d1: {} }, { links: 'd1 decides a1' }, []],
    ['was never moved', { a1: { movedFrom: { due: '', reason: '  ' } } }, {}, []],
    [
      'looks at done actions too',
      { a1: { status: 'done', movedFrom: { due: '2026-01-01' } } },
      {},
      ['info a1'],
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (rule, table) => {
  it.each(table)('%s', (_, cards, options, expected) => {
    expect(found(rule, cards, options)).toEqual(expected);
  });
});

it('names the limiting card, the smallest id when two days are equal', () => {
  const { findings } = evaluateSmall(
    { a1: { due: '2026-12-19' }, o1: { due: '2026-12-18' } },
    { links: 'a1 contributes o1' },
  );
  expect(findings.find(({ rule }) => rule === 'action-after-deadline')?.refs).toEqual(['o1']);
});

it('names every action of a loop', () => {
  const { findings } = evaluateSmall(
    { a1: {}, a2: {}, a3: {} },
    { links: 'a3 depends a1; a1 depends a2; a2 depends a3' },
  );
  expect(findings.find(({ rule }) => rule === 'dependency-cycle')?.refs).toEqual(['a1', 'a2', 'a3']);
});
