import { describe, expect, it } from 'vitest';
import { missingForWaiver, waivability, waiverEdits } from '../fixes.ts';
import { evaluateSmall, found, type SmallBoardOptions } from '../testing/small-board.ts';

const REASON = 'Deux campagnes suffisent cette année';
const waiver = (changes: object = {}) => ({
  waivers: [{ rule: 'metric-without-owner', justification: REASON, by: ['p1'], ...changes }],
});
const waived = (changes: object) => found('metric-without-owner', { m1: waiver(changes) }).length === 0;

describe('a waiver', () => {
  it('hides the finding, which stays listed as assumed', () => {
    const { findings, waived } = evaluateSmall({ m1: waiver() });
    expect(findings.some(({ rule }) => rule === 'metric-without-owner')).toBe(false);
    expect(waived).toEqual([{ rule: 'metric-without-owner', entity: 'm1', severity: 'info', refs: [] }]);
  });

  it.each([
    ['one person named without a list', { by: 'p1' }, true],
    ['a person among other names', { by: ['nobody', 7, 'p2'] }, true],
    ['nobody', { by: [] }, false],
    ['a brand, which is no person', { by: 'x' }, false],
    ['19 characters once trimmed', { justification: ` ${'r'.repeat(19)} ` }, false],
    ['20 characters', { justification: 'r'.repeat(20) }, true],
    ['20 code units, ten signs', { justification: '🙂'.repeat(10) }, true],
    ['another rule', { rule: 'metric-without-unit' }, false],
    ['a blank key, which covers all', { key: ' ' }, true],
    ['the key of another finding', { key: 'x' }, false],
  ])('with %s: holds is %s', (_, changes, holds) => {
    expect(waived(changes)).toBe(holds);
  });

  it('covers one key or all of them', () => {
    const prog = (key?: string) => ({
      prog: { waivers: [{ rule: 'no-programme-dates', key, justification: REASON, by: 'p1' }] },
    });
    expect(found('no-programme-dates', prog('end'))).toEqual(['warning prog launch']);
    expect(found('no-programme-dates', prog())).toEqual([]);
  });

  it('needs both brands for an error that concerns both', () => {
    const contract = (by: readonly string[], options: SmallBoardOptions = {}, others = {}) =>
      found(
        'agreement-missing',
        {
          ...others,
          prog: { waivers: [{ rule: 'agreement-missing', key: 'contract', justification: REASON, by }] },
        },
        { settings: { scale: 'small' }, ...options },
      );
    expect(contract(['p1'])).toEqual(['error prog contract']);
    expect(contract(['p1', 'p3'], {}, { p3: { partner: 'x' } })).toEqual(['error prog contract']);
    expect(contract(['p1', 'p2'])).toEqual([]);
    expect(contract(['p1'], {}, { y: null, p2: null })).toEqual([]);
  });

  it('needs one person when the same rule only warns', () => {
    const contract = (today: string) =>
      found(
        'agreement-unsigned',
        { g1: { kind: 'nda', waivers: [{ rule: 'agreement-unsigned', justification: REASON, by: 'p1' }] } },
        { today },
      );
    expect(contract('2026-03-01')).toEqual([]);
    expect(contract('2026-03-02')).toEqual(['error g1']);
  });

  it('never covers the rules that cannot be taken on', () => {
    const split = {
      s1: { shares: [], waivers: [{ rule: 'split-not-100', justification: REASON, by: ['p1', 'p2'] }] },
    };
    expect(found('split-not-100', split)).toEqual(['error s1']);
  });

  it('is written by edits that make it hold', () => {
    const { findings, context } = evaluateSmall({ m1: {} });
    const finding = findings.find(({ rule }) => rule === 'metric-without-owner');
    if (finding === undefined) throw new Error('no finding');
    expect(waivability(finding, context)).toEqual({ isWaivable: true, needsBothBrands: false });
    expect(missingForWaiver(finding, [], 'court', context)).toEqual(['justification', 'person']);
    expect(missingForWaiver(finding, ['p1'], REASON, context)).toEqual([]);
    const [edit] = waiverEdits(finding, ['p1'], REASON);
    expect(edit).toEqual({
      op: 'add',
      id: 'm1',
      path: ['waivers'],
      value: { rule: 'metric-without-owner', justification: REASON, by: ['p1'] },
    });
  });
});
