import { describe, expect, it } from 'vitest';
import { countByBrand, partnersConcerned, slotKey } from './partner-counts.ts';
import { evaluateSmall } from './testing/small-board.ts';

const { findings, context } = evaluateSmall(
  {
    o1: { title: 'Vendre 20 % de plus en boutique', scope: 'x' },
    o2: { title: 'Vendre 30 % de plus en ligne', scope: 'shared' },
    a1: {},
    a2: {},
    a3: {},
    b1: { partner: 'y' },
    d1: {},
  },
  { links: 'p1 owns a1; p2 raci a1 A; p1 owns a2; p1 raci a2 R; p2 participates d1' },
);

const concerned = (entity: string, rule: string) => {
  const finding = findings.find((other) => other.entity === entity && other.rule === rule);
  return finding && partnersConcerned(finding, context);
};

describe('the brands that a finding concerns', () => {
  it.each([
    ['one that owns the card', 'a2', 'undated-action', ['x']],
    ['both, when one owns the card and the other is accountable', 'a1', 'undated-action', ['x', 'y']],
    ['nobody, while the card is nobody’s', 'a3', 'unowned-action', []],
    ['the one that an objective is for', 'o1', 'smart-time-bound', ['x']],
    ['all, for a shared objective', 'o2', 'smart-time-bound', ['x', 'y']],
    ['the one that receives a benefit', 'b1', 'benefit-not-measurable', ['y']],
    ['those who took part in a decision', 'd1', 'decision-without-date', ['y']],
    ['all, for the programme', 'prog', 'no-project-lead', ['x', 'y']],
    ['with the brand that the finding names', 'a2', 'partner-left-out', ['x', 'y']],
  ] as const)('are %s', (_name, entity, rule, expected) => {
    expect(concerned(entity, rule)).toEqual(expected);
  });

  it('are counted each finding once, with those of several and of nobody apart', () => {
    const counts = countByBrand(findings, context);
    expect(counts.map(({ slot }) => slotKey(slot))).toEqual(['x', 'y', '*several', '*nobody']);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(findings.length);
    expect(counts.every(({ count }) => count > 0)).toBe(true);
  });

  it('keep a brand that has nothing to settle, at zero', () => {
    const alone = findings.filter(({ entity }) => entity === 'b1');
    expect(countByBrand(alone, context).map(({ count }) => count)).toEqual([0, alone.length]);
  });
});
