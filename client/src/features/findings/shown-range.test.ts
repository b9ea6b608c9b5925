import type { PanelEntry } from '@cap-commun/shared/rules/display';
import { describe, expect, it } from 'vitest';
import { groupsInRange, rangeAround, STEP } from './shown-range.ts';

const entry = (entity: string): PanelEntry => ({
  kind: 'finding',
  entity,
  severity: 'info',
  finding: { rule: 'orphan-metric', entity, severity: 'info', refs: [] },
});
const group = (key: string, ...entities: string[]) => ({ key, title: key, entries: entities.map(entry) });
const shownOf = (groups: ReturnType<typeof groupsInRange>) =>
  groups.map(({ key, entries }) => [key, ...entries.map(({ entity }) => entity)]);

describe('the lines of a long list that are made', () => {
  const groups = [group('a', 'a1', 'a2', 'a3'), group('b', 'b1'), group('c', 'c1', 'c2')];

  it('are counted over all groups, and groups without any are left out', () => {
    expect(shownOf(groupsInRange(groups, { from: 0, to: 100 }))).toEqual(shownOf(groups));
    expect(shownOf(groupsInRange(groups, { from: 1, to: 4 }))).toEqual([
      ['a', 'a2', 'a3'],
      ['b', 'b1'],
    ]);
    expect(shownOf(groupsInRange(groups, { from: 3, to: 4 }))).toEqual([['b', 'b1']]);
    expect(groupsInRange(groups, { from: 6, to: 9 })).toEqual([]);
  });

  it('hold the line that is open, wherever it stands', () => {
    const first = { from: 0, to: STEP };
    expect(rangeAround(first, -1, 4_000)).toEqual(first);
    expect(rangeAround(first, STEP - 1, 4_000)).toEqual(first);
    const around = rangeAround(first, 3_000, 4_000);
    expect(around.from).toBeLessThan(3_000);
    expect(around.to).toBeGreaterThan(3_000);
    expect(around.to - around.from).toBeLessThan(2 * STEP);
    expect(rangeAround(around, 2, 4_000).from).toBe(0);
  });

  it('are the last ones when the list has become shorter than where they began', () => {
    expect(rangeAround({ from: 3_000, to: 3_040 }, -1, 200)).toEqual({ from: 200 - STEP, to: 200 });
    expect(rangeAround({ from: 3_000, to: 3_040 }, -1, 0)).toEqual({ from: 0, to: STEP });
  });
});
