import { describe, expect, it } from 'vitest';
import type { RuleCases } from '../testing/rule-cases.ts';
import { found } from '../testing/small-board.ts';

const O = { title: 'Vendre 20 % de plus' };
const weekly = { cadence: 'weekly', baseline: 0, target: 100 };
const read = (at: string, value: unknown) => ({ readings: [{ at, value }] });
const inUse = (today: string) => ({ links: 'm1 measures o1', today });

const readingCases: RuleCases = {
  'reading-overdue': [
    ['waits one and a half periods after launch', { o1: O, m1: weekly }, inUse('2026-03-12'), []],
    ['speaks on the next day', { o1: O, m1: weekly }, inUse('2026-03-13'), ['warning m1']],
    [
      'is content with a fresh reading',
      { o1: O, m1: { ...weekly, ...read('2026-03-10', 3) } },
      inUse('2026-03-13'),
      [],
    ],
    [
      'ignores a reading of tomorrow',
      { o1: O, m1: { ...weekly, ...read('2026-03-14', 3) } },
      inUse('2026-03-13'),
      ['warning m1'],
    ],
    [
      'ignores a reading that is no number',
      { o1: O, m1: { ...weekly, ...read('2026-03-10', '3') } },
      inUse('2026-03-13'),
      ['warning m1'],
    ],
    [
      'asks for none after the end',
      { o1: O, m1: { ...weekly, ...read('2026-12-15', 3) } },
      inUse('2027-06-01'),
      [],
    ],
    ['is silent before launch', { o1: O, m1: weekly }, inUse('2026-02-01'), []],
    [
      'knows only the four cadences',
      { o1: O, m1: { ...weekly, cadence: 'souvent' } },
      inUse('2026-06-01'),
      [],
    ],
    ['is silent on a monitored metric', { m1: weekly }, { today: '2026-06-01' }, []],
  ],
  'target-off-track': [
    [
      'is behind at less than 0.7 of the pace',
      { o1: O, m1: { ...weekly, ...read('2026-07-25', 34) } },
      inUse('2026-07-26'),
      ['warning m1'],
    ],
    ['is on track above', { o1: O, m1: { ...weekly, ...read('2026-07-25', 36) } }, inUse('2026-07-26'), []],
    [
      'does not judge a reading of the launch day',
      { o1: O, m1: { ...weekly, ...read('2026-03-02', -50) } },
      inUse('2026-07-26'),
      [],
    ],
    [
      'leaves the floor after the end',
      { o1: O, m1: { ...weekly, ...read('2026-07-25', 1) } },
      inUse('2026-12-19'),
      [],
    ],
    [
      'is never judged when launch = end',
      {
        prog: { launch: '2026-03-02', end: '2026-03-02' },
        o1: O,
        m1: { ...weekly, ...read('2026-03-02', 1) },
      },
      inUse('2026-03-02'),
      [],
    ],
    [
      'is not judged when baseline = target',
      { o1: O, m1: { ...weekly, target: 0, ...read('2026-07-25', -1) } },
      inUse('2026-07-26'),
      [],
    ],
    [
      'reads downwards too',
      { o1: O, m1: { ...weekly, baseline: 100, target: 0, ...read('2026-07-25', 90) } },
      inUse('2026-07-26'),
      ['warning m1'],
    ],
    [
      'takes the latest reading, by day, source, value',
      {
        o1: O,
        m1: {
          ...weekly,
          readings: [
            { at: '2026-07-25', value: 90, source: 'A' },
            { at: '2026-07-25', value: 1, source: 'B' },
          ],
        },
      },
      inUse('2026-07-26'),
      ['warning m1'],
    ],
  ],
  'target-missed': [
    [
      'speaks after the end',
      { o1: O, m1: { ...weekly, ...read('2026-12-01', 99) } },
      inUse('2026-12-19'),
      ['warning m1'],
    ],
    ['not on the last day', { o1: O, m1: { ...weekly, ...read('2026-12-01', 99) } }, inUse('2026-12-18'), []],
    [
      'is silent when reached',
      { o1: O, m1: { ...weekly, ...read('2026-12-01', 100) } },
      inUse('2026-12-19'),
      [],
    ],
    [
      'reads downwards when told',
      { o1: O, m1: { ...weekly, direction: 'down', ...read('2026-12-01', 101) } },
      inUse('2026-12-19'),
      ['warning m1'],
    ],
    ['is silent without a reading', { o1: O, m1: weekly }, inUse('2026-12-19'), []],
  ],
};

describe.each(Object.entries(readingCases))('%s', (rule, table) => {
  it.each(table)('%s', (_, cards, options, expected) => {
    expect(found(rule, cards, options)).toEqual(expected);
  });
});
