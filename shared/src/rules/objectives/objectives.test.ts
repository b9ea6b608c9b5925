import { describe, expect, it } from 'vitest';
import type { RuleCases } from '../testing/rule-cases.ts';
import { evaluateSmall, found } from '../testing/small-board.ts';

const NOTE = 'Trois salons de plus cette année';

const cases: RuleCases = {
  'smart-specific': [
    [
      'has fewer than three words that count',
      { o1: { title: 'Vendre, vendre, vendre plus' } },
      {},
      ['warning o1'],
    ],
    ['only wishes', { o1: { title: 'Développer la marque partout' } }, {}, ['warning o1']],
    ['has a digit', { o1: { title: 'Développer la marque partout de 20 %' } }, {}, []],
    ['names its audience', { o1: { title: 'Développer la marque partout', segment: 'étudiants' } }, {}, []],
    ['says what', { o1: { title: 'Ouvrir trente points de vente' } }, {}, []],
    ['says nothing', { o1: {} }, {}, ['warning o1']],
  ],
  'smart-measurable': [
    ['states a quantity', { o1: { title: 'Vendre 20 % de plus' } }, {}, []],
    ['ages are none', { o1: { title: 'Séduire les 18–25 ans avant fin 2026' } }, {}, ['error o1']],
    ['has a decisive metric with a target', { o1: {}, m1: { target: 3 } }, { links: 'm1 measures o1' }, []],
    ['not one without', { o1: {}, m1: { target: '3' } }, { links: 'm1 measures o1' }, ['error o1']],
    [
      'not a vanity one',
      { o1: {}, m1: { target: 3 } },
      { links: 'm1 measures o1', verdicts: { m1: 'vanity' } },
      ['error o1'],
    ],
    [
      'a weak one will do',
      { o1: {}, m1: { target: 3 } },
      { links: 'm1 measures o1', verdicts: { m1: 'weak' } },
      [],
    ],
  ],
  'smart-attainable': [
    ['three times is allowed', { o1: {}, m1: { baseline: 10, target: 30 } }, { links: 'm1 measures o1' }, []],
    [
      'more is not',
      { o1: {}, m1: { baseline: 10, target: 31 } },
      { links: 'm1 measures o1' },
      ['warning o1'],
    ],
    [
      'a note settles it',
      { o1: { attainabilityNote: NOTE }, m1: { baseline: 10, target: 31 } },
      { links: 'm1 measures o1' },
      [],
    ],
    [
      'a short one does not',
      { o1: { attainabilityNote: ` ${'n'.repeat(19)} ` }, m1: { baseline: 10, target: 31 } },
      { links: 'm1 measures o1' },
      ['warning o1'],
    ],
    [
      'an absent note is none, whatever the setting',
      { o1: {}, m1: { baseline: 10, target: 31 } },
      { links: 'm1 measures o1', settings: { justificationMin: 0 } },
      ['warning o1'],
    ],
    [
      'down to less than 0.3',
      { o1: {}, m1: { baseline: 10, target: 2, direction: 'down' } },
      { links: 'm1 measures o1' },
      ['warning o1'],
    ],
    ['no ratio from 0', { o1: {}, m1: { baseline: 0, target: 500 } }, { links: 'm1 measures o1' }, []],
    [
      'looks at metrics of its actions',
      { o1: {}, a1: {}, m1: { baseline: 1, target: 9 } },
      { links: 'm1 measures a1; a1 contributes o1' },
      ['warning o1'],
    ],
  ],
  'smart-relevant': [
    ['is tied to nothing', { o1: {}, v1: { kind: 'shared' } }, {}, ['info o1']],
    ['waits for a shared vision', { o1: {}, v1: { kind: 'individual' } }, {}, []],
    [
      'supports any vision',
      { o1: {}, v1: { kind: 'shared' }, v2: { kind: 'individual' } },
      { links: 'o1 supports v2' },
      [],
    ],
    ['delivers a benefit', { o1: {}, v1: { kind: 'shared' }, b1: {} }, { links: 'o1 delivers b1' }, []],
  ],
  'smart-time-bound': [['asks for a deadline', { o1: {}, o2: { due: '2026-06-01' } }, {}, ['error o1']]],
  'objective-after-deadline': [
    ['is due after the end', { o1: { due: '2026-12-19' } }, {}, ['error o1']],
    ['may be due on it', { o1: { due: '2026-12-18' } }, {}, []],
  ],
  'objectives-misaligned': [
    [
      'pull apart',
      { o1: { scope: 'x', category: 'sales' }, o2: { scope: 'y', category: 'image' } },
      {},
      ['error prog'],
    ],
    [
      'share a category',
      { o1: { scope: 'x', category: 'sales' }, o2: { scope: 'y', category: 'sales' } },
      {},
      [],
    ],
    [
      'share an objective',
      {
        o1: { scope: 'x', category: 'sales' },
        o2: { scope: 'y', category: 'image' },
        o3: { scope: 'shared' },
      },
      {},
      [],
    ],
    [
      'one has no category',
      { o1: { scope: 'x', category: 'sales' }, o2: { scope: 'y', category: ' ' } },
      {},
      [],
    ],
    [
      'two of three agree',
      {
        z: {},
        o1: { scope: 'x', category: 'sales' },
        o2: { scope: 'y', category: 'image' },
        o3: { scope: 'z', category: 'image' },
      },
      {},
      [],
    ],
    [
      'one brand alone',
      { y: null, p2: null, o1: { scope: 'x', category: 'sales' }, o2: { scope: 'y', category: 'image' } },
      {},
      [],
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (rule, table) => {
  it.each(table)('%s', (_, cards, options, expected) => {
    expect(found(rule, cards, options)).toEqual(expected);
  });
});

it('names the metrics whose target is far', () => {
  const { findings } = evaluateSmall(
    {
      o1: {},
      m1: { baseline: 1, target: 9 },
      m2: { baseline: 1, target: 2 },
      m3: { baseline: 1, target: 8 },
    },
    { links: 'm3 measures o1; m2 measures o1; m1 measures o1' },
  );
  expect(findings.find(({ rule }) => rule === 'smart-attainable')?.refs).toEqual(['m1', 'm3']);
});
