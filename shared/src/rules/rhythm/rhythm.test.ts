import { describe, expect, it } from 'vitest';
import type { RuleCases } from '../testing/rule-cases.ts';
import { found } from '../testing/small-board.ts';

const small = { settings: { scale: 'small' } };

const cases: RuleCases = {
  'no-shared-vision': [
    ['asks for one', { v1: { kind: 'individual' } }, {}, ['warning prog']],
    ['has one', { v1: { kind: 'shared' } }, {}, []],
    ['an archived one is none', { v1: { kind: 'shared', archived: true } }, {}, ['warning prog']],
  ],
  'vision-missing-voice': [
    ['waits for a shared vision', {}, {}, []],
    ['asks each brand', { v1: { kind: 'shared' }, v2: { kind: 'individual', author: 'p1' } }, {}, ['info y']],
    [
      'a brand speaks for itself',
      { v1: { kind: 'shared' }, v2: { kind: 'individual', author: 'x' } },
      {},
      ['info y'],
    ],
  ],
  'fit-low': [
    ['two is low', { f1: { criterion: 'values', score: 2 } }, {}, ['warning f1']],
    ['three is not', { f1: { criterion: 'values', score: 3 } }, {}, []],
    ['three criteria count', { f1: { criterion: 'cost', score: 0 } }, {}, []],
    [
      'each card is judged',
      { f1: { criterion: 'values', score: 1 }, f2: { criterion: 'values', score: 5 } },
      {},
      ['warning f1'],
    ],
    ['is off in a small campaign', { f1: { criterion: 'values', score: 2 } }, small, []],
  ],
  'fit-not-assessed': [
    ['asks for three', {}, {}, ['info prog audience', 'info prog objectives', 'info prog values']],
    [
      'asks for a number',
      { f1: { criterion: 'values', score: '4' }, f2: { criterion: 'audience', score: 4 } },
      {},
      ['info prog objectives', 'info prog values'],
    ],
    ['is off in a small campaign', {}, small, []],
  ],
  'no-worst-case': [
    ['asks for one', {}, {}, ['warning prog']],
    ['has one', { r1: {} }, {}, []],
  ],
  'worst-case-coverage': [
    ['waits for a first risk', {}, {}, []],
    [
      'names what is left',
      { r1: { category: 'technical' } },
      {},
      ['info prog partner-withdrawal', 'info prog reputation'],
    ],
  ],
  'risk-without-contingency': [
    ['is an error unscored', { r1: {} }, {}, ['error r1']],
    ['is an error at 12', { r1: { likelihood: 3, impact: 4 } }, {}, ['error r1']],
    ['is a warning below', { r1: { likelihood: 2, impact: 5 } }, {}, ['warning r1']],
    ['has a plan', { r1: {}, c1: {} }, { links: 'c1 mitigates r1' }, []],
  ],
  'risk-unscored': [
    ['asks for both', { r1: { likelihood: 2 }, r2: { likelihood: 2, impact: 1 } }, {}, ['info r1']],
  ],
  'risk-without-trigger': [
    ['asks for a sign', { r1: { trigger: ' ' } }, {}, ['warning r1']],
    ['the plan may hold it', { r1: {}, c1: { trigger: 'alerte' } }, { links: 'c1 mitigates r1' }, []],
  ],
  'contingency-without-owner': [
    ['asks for a person', { c1: {} }, { links: 'x owns c1' }, ['error c1']],
    ['has one', { c1: {} }, { links: 'p1 owns c1' }, []],
  ],
  'contingency-without-contact': [
    ['takes blanks for nothing', { c1: { contacts: ['', ' '] } }, {}, ['error c1']],
    ['takes a word for nothing', { c1: { contacts: 'Ada' } }, {}, ['error c1']],
    ['has one', { c1: { contacts: ['Ada, 06 00 00 00 00'] } }, {}, []],
  ],
  'contingency-without-steps': [
    [
      'takes a blank line for nothing',
      { c1: { steps: [''] }, c2: { steps: ['appeler'] } },
      {},
      ['warning c1'],
    ],
  ],
  'contingency-without-resources': [
    ['asks with what', { c1: {}, c2: { resources: 'six antivols' } }, {}, ['warning c1']],
  ],
  'contingency-without-communication': [
    ['asks what to say', { c1: { communication: ' ' } }, {}, ['warning c1']],
  ],
  'orphan-contingency': [
    ['answers nothing', { c1: {} }, {}, ['info c1']],
    [
      'answers a risk that is gone',
      { c1: {}, r1: { archived: true } },
      { links: 'c1 mitigates r1' },
      ['info c1'],
    ],
  ],
  'no-steering-ritual': [
    ['asks for a week', { t1: { kind: 'steering', everyDays: 8 } }, {}, ['warning prog']],
    ['any kind will do', { t1: { kind: 'other', everyDays: 7 } }, {}, []],
    ['asks for a number', { t1: { everyDays: '7' } }, {}, ['warning prog']],
    ['is off in a small campaign', {}, small, []],
  ],
  'no-feedback-loop': [
    ['asks for one', { t1: { kind: 'steering' } }, {}, ['info prog']],
    ['has one', { t1: { kind: 'feedback' } }, {}, []],
    ['is off in a small campaign', {}, small, []],
  ],
  'no-review-planned': [
    [
      'asks after a phase and the end, dated or not',
      { j1: { kind: 'phase-end' }, j2: { kind: 'end', date: '2026-12-18' }, j3: { kind: 'launch' } },
      {},
      ['warning j1', 'warning j2'],
    ],
    ['has one', { j1: { kind: 'end' }, w1: {} }, { links: 'w1 reviews j1' }, []],
  ],
  'review-incomplete': [
    [
      'lacks an answer today',
      { w1: { date: '2026-02-01', planned: 'a', actual: 'b', causes: 'c', next: ' ' } },
      {},
      ['warning w1'],
    ],
    ['has time until tomorrow', { w1: { date: '2026-02-02' } }, {}, []],
    [
      'is answered',
      { w1: { date: '2026-02-01', planned: 'a', actual: 'b', causes: 'c', next: 'd' } },
      {},
      [],
    ],
  ],
  'sticky-not-converted': [
    ['three votes', { n1: { votes: 3 } }, {}, ['info n1']],
    ['two do not make it', { n1: { votes: 2 } }, {}, []],
    ['two, and one who votes here', { n1: { votes: 2, voters: ['p1'] } }, {}, ['info n1']],
    ['three who vote here', { n1: { voters: ['p1', 'p2', 'p3'] } }, {}, ['info n1']],
    ['became an action', { n1: { votes: 9 }, a1: {} }, { links: 'n1 became a1' }, []],
    [
      'became one that was dropped',
      { n1: { votes: 9 }, a1: { status: 'dropped' } },
      { links: 'n1 became a1' },
      ['info n1'],
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (rule, table) => {
  it.each(table)('%s', (_, cards, options, expected) => {
    expect(found(rule, cards, options)).toEqual(expected);
  });
});
