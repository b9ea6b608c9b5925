import { describe, expect, it } from 'vitest';
import { decisiveCounter, smartLetters } from './card-summaries.ts';
import {
  badges,
  countBySeverity,
  findingsInStage,
  nestUnderLoops,
  panelEntries,
  worstSeverity,
} from './display.ts';
import { ownershipBalance } from './support/ownership-balance.ts';
import { evaluateSmall } from './testing/small-board.ts';

const NOW = Date.parse('2026-02-01T10:00:00Z');

function entriesOf(id: string, cards: Parameters<typeof evaluateSmall>[0], links = '') {
  const { findings, context } = evaluateSmall(cards, { links });
  return panelEntries(findings, context, NOW).filter(({ entity }) => entity === id);
}

describe('an incomplete card', () => {
  it('folds what is missing into one entry that names it in order', () => {
    const [entry] = entriesOf('m1', { a1: {}, m1: { target: 5 } }, 'm1 measures a1');
    expect(entry).toMatchObject({
      kind: 'incomplete-card',
      severity: 'warning',
      fields: [{ en: 'baseline' }, { en: 'unit' }, { en: 'source' }, { en: 'owner' }, { en: 'cadence' }],
    });
  });

  it('leaves one lack alone as it is', () => {
    const complete = {
      target: 5,
      baseline: 1,
      unit: '%',
      cadence: 'weekly',
      source: 'CRM',
      readyOn: '2026-01-01',
    };
    expect(entriesOf('m1', { a1: {}, m1: complete }, 'm1 measures a1').map(({ kind }) => kind)).toEqual([
      'finding',
    ]);
  });

  it('folds errors on a card younger than 15 minutes only', () => {
    const kinds = (createdAt?: string) =>
      entriesOf('a1', { a1: { createdAt } }).map((entry) =>
        entry.kind === 'finding' ? entry.finding.rule : `${entry.kind} ${entry.findings.length}`,
      );
    expect(kinds('2026-02-01T09:46:00Z')).toEqual(['incomplete-card 4', 'orphan-action']);
    const old = ['undated-action', 'unowned-action', 'incomplete-card 2', 'orphan-action'];
    expect(kinds('2026-02-01T09:45:00Z')).toEqual(old);
    expect(kinds()).toEqual(old);
    expect(kinds('hier')).toEqual(old);
  });

  it('counts once in the badge, with the worst severity', () => {
    const { findings, context } = evaluateSmall({ a1: { createdAt: '2026-02-01T09:59:00Z' } });
    expect(badges(panelEntries(findings, context, NOW)).get('a1')).toEqual({ severity: 'error', count: 2 });
  });
});

describe('a loop of dependencies', () => {
  it('carries the dates that it makes impossible; other dates stay lines of their own', () => {
    const day = (due: string) => ({ start: due, due });
    const { findings, context } = evaluateSmall(
      { a1: day('2026-03-01'), a2: day('2026-03-05'), a3: day('2026-03-09') },
      { links: 'a1 depends a2; a2 depends a1; a2 depends a3; a3 depends a3' },
    );
    const shown = nestUnderLoops(panelEntries(findings, context, NOW)).flatMap((entry) => {
      if (entry.kind !== 'finding' || !/^(retro|dependency)/.test(entry.finding.rule)) return [];
      const { finding, symptoms = [] } = entry;
      return [[finding.rule, finding.entity, ...symptoms.map(({ entity, key }) => `${entity} ${key}`)]];
    });
    expect(shown).toEqual([
      ['dependency-cycle', 'a1', 'a1 a2'],
      ['dependency-cycle', 'a3'],
      ['retroplanning-order', 'a2'],
    ]);
  });
});

describe('the stages', () => {
  const { findings } = evaluateSmall({ a1: {}, s1: {} }, { links: 'a1 depends a1' });
  const shown = (stage: Parameters<typeof findingsInStage>[1]) =>
    new Set(findingsInStage(findings, stage).map(({ rule }) => rule));

  it('show three rules while ideas are gathered', () => {
    expect([...shown('ideation')].sort()).toEqual(['dependency-cycle', 'split-not-100', 'split-not-agreed']);
  });

  it('add metrics, plan and objectives while the map is drawn', () => {
    expect(shown('mapping')).toContain('undated-action');
    expect(shown('mapping')).not.toContain('raci-missing');
  });

  it('show everything at launch', () => {
    expect(findingsInStage(findings, 'launch')).toEqual(findings);
  });

  it('and counts say how many there are of each severity', () => {
    const counts = countBySeverity(findings);
    expect(counts.error + counts.warning + counts.info).toBe(findings.length);
    expect(worstSeverity(findings)).toBe('error');
    expect(worstSeverity([])).toBeUndefined();
  });
});

describe('what cards show', () => {
  const { findings, context } = evaluateSmall(
    {
      o1: { title: 'Vendre 20 % de plus en boutique', due: '2026-06-01' },
      a1: {},
      a2: {},
      m1: { baseline: 1, target: 9 },
      v1: { kind: 'shared' },
    },
    { links: 'm1 measures o1; p1 owns a1; p2 raci a1 A; p1 owns a2' },
  );

  it('lights the letters of SMART that an objective meets', () => {
    expect(smartLetters('o1', findings)).toEqual({ S: true, M: true, A: false, R: false, T: true });
  });

  it('counts decisive metrics of how many at most', () => {
    expect(decisiveCounter('o1', context)).toEqual({ count: 1, max: 2 });
  });

  it('weighs who carries the actions', () => {
    expect(ownershipBalance(context.graph)).toEqual({
      shares: [
        { partner: 'x', count: 2 },
        { partner: 'y', count: 1 },
      ],
      total: 3,
    });
  });
});
