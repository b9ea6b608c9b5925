import { describe, expect, it } from 'vitest';
import type { RuleCases } from '../testing/rule-cases.ts';
import { found } from '../testing/small-board.ts';

const O = { title: 'Vendre 20 % de plus' };
const REASON = 'Cette vue mène droit à la commande en ligne';
const override = {
  verdict: 'decisive',
  justification: REASON,
  by: ['p1', 'p2'],
  on: '2026-01-15',
  label: 'Vues',
};
const overridden = (changes: object, title = 'Vues') => ({
  o1: O,
  m1: { title, override: { ...override, ...changes } },
});
const vanity = { verdicts: { m1: 'vanity' } } as const;
const direct = { ...vanity, links: 'm1 measures o1' };

const cases: RuleCases = {
  'vanity-metric': [
    ['is an error on a metric of an objective', { o1: O, m1: {} }, direct, ['error m1']],
    [
      'is an error on a flagged metric of an action',
      { a1: {}, m1: { decisive: true } },
      { ...vanity, links: 'm1 measures a1' },
      ['error m1'],
    ],
    [
      'is a warning on a flagged metric that measures nothing',
      { m1: { decisive: true } },
      vanity,
      ['warning m1'],
    ],
    [
      'is a warning on a monitored metric',
      { a1: {}, m1: {} },
      { ...vanity, links: 'm1 measures a1' },
      ['warning m1'],
    ],
    ['is silent on another verdict', { m1: {} }, { verdicts: { m1: 'weak' } }, []],
    ['is silent under a valid override', overridden({}), direct, []],
    ['stays under an override given today by both', overridden({ on: '2026-02-01' }), direct, []],
    ['stays when the override is dated tomorrow', overridden({ on: '2026-02-02' }), direct, ['error m1']],
    ['stays when the override has no date', overridden({ on: '2026-02-30' }), direct, ['error m1']],
    [
      'stays when only one brand signed for a decisive metric',
      overridden({ by: 'p1' }),
      direct,
      ['error m1'],
    ],
    ['goes when one person signed for a monitored metric', overridden({ by: 'p1' }), vanity, []],
    [
      'goes when one person signed on a board of one brand',
      { ...overridden({ by: 'p1' }), y: null },
      direct,
      [],
    ],
    ['stays when nobody alive signed', overridden({ by: ['nobody', 'x', 7] }), vanity, ['warning m1']],
    [
      'stays when the reason has 19 signs',
      overridden({ justification: `  ${'r'.repeat(19)}  ` }),
      direct,
      ['error m1'],
    ],
    ['goes when the reason has 20 signs', overridden({ justification: 'r'.repeat(20) }), direct, []],
    ['stays when the title has changed since', overridden({}, 'Vues du mois'), direct, ['error m1']],
    ['ignores spaces around the title', overridden({}, ' Vues '), direct, []],
    ['stays when the label is no text', overridden({ label: 5 }), direct, ['error m1']],
    ['stays when the grade is none of the four', overridden({ verdict: 'good' }), direct, ['error m1']],
  ],
  'weak-metric': [
    [
      'is a warning on a decisive metric',
      { o1: O, m1: {} },
      { verdicts: { m1: 'weak' }, links: 'm1 measures o1' },
      ['warning m1'],
    ],
    ['is a note on a monitored one', { m1: {} }, { verdicts: { m1: 'weak' } }, ['info m1']],
  ],
  'unknown-metric': [
    ['asks on any metric', { m1: {} }, { verdicts: { m1: 'unknown' } }, ['info m1']],
    ['is silent under a valid override', overridden({}), { verdicts: { m1: 'unknown' } }, []],
  ],
  'vanity-overridden': [
    ['keeps the choice in sight, whatever the grade', overridden({ verdict: 'vanity' }), direct, ['info m1']],
    ['speaks of weak metrics too', overridden({}), { verdicts: { m1: 'weak' } }, ['info m1']],
    ['says nothing of an unknown label', overridden({}), { verdicts: { m1: 'unknown' } }, []],
    ['says nothing of an invalid override', overridden({ by: [] }), direct, []],
  ],
  'action-without-metric': [
    ['asks for a metric', { a1: {} }, {}, ['warning a1']],
    ['not of an enabling action', { a1: { kind: 'enabling' } }, {}, []],
    ['not when measured', { a1: {}, m1: {} }, { links: 'm1 measures a1' }, []],
    [
      'does not see an archived metric',
      { a1: {}, m1: { archived: true } },
      { links: 'm1 measures a1' },
      ['warning a1'],
    ],
    ['does not look at a dropped action', { a1: { status: 'dropped' } }, {}, []],
    [
      'does not see a metric that is not on the board',
      { a1: {} },
      { links: 'm1 measures a1' },
      ['warning a1'],
    ],
  ],
  'too-many-metrics-action': [
    [
      'allows two',
      { a1: {}, m1: {}, m2: {} },
      { links: 'm1 measures a1; m2 measures a1; m2 measures a1' },
      [],
    ],
    [
      'stops at three',
      { a1: {}, m1: {}, m2: {}, m3: {} },
      { links: 'm1 measures a1; m2 measures a1; m3 measures a1' },
      ['warning a1'],
    ],
    [
      'follows the setting',
      { a1: {}, m1: {}, m2: {} },
      { links: 'm1 measures a1; m2 measures a1', settings: { maxMetricsPerAction: 1 } },
      ['warning a1'],
    ],
    [
      'takes the default for a setting that is no number',
      { a1: {}, m1: {}, m2: {} },
      { links: 'm1 measures a1; m2 measures a1', settings: { maxMetricsPerAction: '1' } },
      [],
    ],
  ],
  'too-many-decisive-metrics': [
    [
      'counts direct metrics',
      { o1: O, m1: {}, m2: {}, m3: {} },
      { links: 'm1 measures o1; m2 measures o1; m3 measures o1' },
      ['error o1'],
    ],
    [
      'counts flagged metrics of its actions',
      { o1: O, a1: {}, m1: {}, m2: {}, m3: { decisive: true } },
      { links: 'm1 measures o1; m2 measures o1; m3 measures a1; a1 contributes o1' },
      ['error o1'],
    ],
    [
      'does not count those that another objective claims',
      { o1: O, o2: O, a1: {}, m1: {}, m2: {}, m3: { decisive: true } },
      { links: 'm1 measures o1; m2 measures o1; m3 measures a1; m3 measures o2; a1 contributes o1' },
      [],
    ],
  ],
  'objective-without-decisive-metric': [
    ['asks for one', { o1: O }, {}, ['error o1']],
    ['is content with a direct one', { o1: O, m1: {} }, { links: 'm1 measures o1' }, []],
    [
      'is content with a flagged one',
      { o1: O, a1: {}, m1: { decisive: true } },
      { links: 'm1 measures a1; a1 contributes o1' },
      [],
    ],
    [
      'is not with an unflagged one',
      { o1: O, a1: {}, m1: {} },
      { links: 'm1 measures a1; a1 contributes o1' },
      ['error o1'],
    ],
    [
      'reads the flag as a boolean',
      { o1: O, a1: {}, m1: { decisive: 'true' } },
      { links: 'm1 measures a1; a1 contributes o1' },
      ['error o1'],
    ],
  ],
  'objective-without-action': [
    ['asks for an action', { o1: O }, {}, ['warning o1']],
    ['is content with a done one', { o1: O, a1: { status: 'done' } }, { links: 'a1 contributes o1' }, []],
    [
      'not with a dropped one',
      { o1: O, a1: { status: 'dropped' } },
      { links: 'a1 contributes o1' },
      ['warning o1'],
    ],
  ],
  'metric-without-target': [
    ['is an error in use', { o1: O, m1: { target: '5' } }, { links: 'm1 measures o1' }, ['error m1']],
    ['is a warning otherwise', { m1: { target: null } }, {}, ['warning m1']],
    ['takes zero for a number', { m1: { target: 0 } }, {}, []],
  ],
  'metric-without-baseline': [
    ['asks for a start', { m1: {} }, {}, ['warning m1']],
    ['not of a new measure', { m1: { newMeasure: true } }, {}, []],
    ['reads newMeasure as a boolean', { m1: { newMeasure: 1 } }, {}, ['warning m1']],
  ],
  'metric-without-unit': [
    ['takes spaces for nothing', { m1: { unit: ' \u00A0' } }, {}, ['warning m1']],
    ['is content with a word', { m1: { unit: '%' } }, {}, []],
  ],
  'metric-without-source': [
    ['is an error in use', { a1: {}, m1: { decisive: true } }, { links: 'm1 measures a1' }, ['error m1']],
    ['is a warning otherwise', { m1: { source: '' } }, {}, ['warning m1']],
  ],
  'metric-without-owner': [
    ['asks who reports', { m1: {} }, {}, ['info m1']],
    ['takes a brand for an owner', { m1: {} }, { links: 'x owns m1' }, []],
  ],
  'metric-without-cadence': [
    ['asks how often', { m1: {} }, {}, ['info m1']],
    ['takes words of one’s own', { m1: { cadence: 'à chaque salon' } }, {}, []],
  ],
  'metric-not-trackable-before-launch': [
    ['waits for a source', { m1: {} }, {}, []],
    ['counts from the launch', { m1: { source: 'CRM' } }, {}, ['warning m1']],
    ['is content the day before', { m1: { source: 'CRM', readyOn: '2026-03-01' } }, {}, []],
    ['not on the same day', { m1: { source: 'CRM', readyOn: '2026-03-02' } }, {}, ['warning m1']],
    ['is an error in use', { o1: O, m1: { source: 'CRM' } }, { links: 'm1 measures o1' }, ['error m1']],
    [
      'counts from the first action, done or enabling',
      {
        a1: { start: '2026-02-10', status: 'done', kind: 'enabling' },
        a2: { due: '2026-02-20' },
        m1: { source: 'CRM', readyOn: '2026-02-09' },
      },
      { links: 'm1 measures a1; m1 measures a2' },
      [],
    ],
    [
      'takes the due date of an action without a start',
      { a1: { due: '2026-02-10' }, m1: { source: 'CRM', readyOn: '2026-02-10' } },
      { links: 'm1 measures a1' },
      ['warning m1'],
    ],
    ['is not judged without any date', { prog: {}, m1: { source: 'CRM' } }, {}, []],
    [
      'follows the setting',
      { m1: { source: 'CRM', readyOn: '2026-03-01' } },
      { settings: { trackingLeadDays: 7 } },
      ['warning m1'],
    ],
  ],
  'target-direction-mismatch': [
    ['up but not higher', { m1: { baseline: 5, target: 5, direction: 'up' } }, {}, ['warning m1']],
    ['down but not lower', { m1: { baseline: 5, target: 6, direction: 'down' } }, {}, ['warning m1']],
    ['says nothing without a direction', { m1: { baseline: 5, target: 1 } }, {}, []],
  ],
  'orphan-metric': [
    ['measures nothing', { m1: {} }, {}, ['warning m1']],
    [
      'measures only an archived card',
      { a1: { archived: true }, m1: {} },
      { links: 'm1 measures a1' },
      ['warning m1'],
    ],
    ['measures a card of another kind', { r1: {}, m1: {} }, { links: 'm1 measures r1' }, ['warning m1']],
  ],
  'duplicate-metric': [
    ['names the greatest id', { m1: {}, m2: {}, m3: {} }, { same: [['m2', 'm1', 'm3']] }, ['warning m3']],
    ['tells units apart', { m1: { unit: 'EUR' }, m2: { unit: '%' } }, { same: [['m1', 'm2']] }, []],
    [
      'ignores case and spaces of units',
      { m1: { unit: ' EUR' }, m2: { unit: 'eur' } },
      { same: [['m1', 'm2']] },
      ['warning m2'],
    ],
    [
      'joins two that differ through one without a unit',
      { m1: { unit: 'EUR' }, m2: { unit: '%' }, m3: {} },
      { same: [['m1', 'm2', 'm3']] },
      ['warning m3'],
    ],
    ['does not see an archived one', { m1: {}, m2: { archived: true } }, { same: [['m1', 'm2']] }, []],
  ],
  'utm-convention': [
    ['takes {} for nothing', { m1: { utm: {} } }, {}, []],
    ['takes empty tags for nothing', { m1: { utm: { source: ' ' } } }, {}, []],
    [
      'asks for the three beside a tag it does not know',
      { m1: { utm: { id: 'salon' } } },
      {},
      ['warning m1'],
    ],
    ['asks for the three', { m1: { utm: { source: 'salon' } } }, {}, ['warning m1']],
    ['reads slugs', { m1: { utm: { source: 'x.com', medium: 'e-mail', campaign: 'ete_2026' } } }, {}, []],
    [
      'refuses capitals',
      { m1: { utm: { source: 'X', medium: 'mail', campaign: 'ete' } } },
      {},
      ['warning m1'],
    ],
    [
      'refuses a bad optional tag',
      { m1: { utm: { source: 'x', medium: 'mail', campaign: 'ete', term: 'a b' } } },
      {},
      ['warning m1'],
    ],
    [
      'refuses a tag that is no text',
      { m1: { utm: { source: 'x', medium: 'mail', campaign: 'ete', content: 5 } } },
      {},
      ['warning m1'],
    ],
    [
      'refuses two dots in a row',
      { m1: { utm: { source: 'x..y', medium: 'mail', campaign: 'ete' } } },
      {},
      ['warning m1'],
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (rule, table) => {
  it.each(table)('%s', (_, cards, options, expected) => {
    expect(found(rule, cards, options)).toEqual(expected);
  });
});
