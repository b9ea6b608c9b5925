import type { PanelEntry } from '@cap-commun/shared/rules/display';
import { describe, expect, it } from 'vitest';
import { holdEntries } from './held-entries.ts';

const line = (entity: string): PanelEntry => ({
  kind: 'finding',
  entity,
  severity: 'warning',
  finding: { rule: 'unowned-action', entity, severity: 'warning', refs: [] },
});

describe('holdEntries', () => {
  it('keeps the order, tells what is settled and lets new lines wait', () => {
    const { shown, waiting } = holdEntries([line('a'), line('b')], [line('c'), line('b')]);
    expect(shown.map(({ entry, isSettled }) => [entry.entity, isSettled])).toEqual([
      ['a', true],
      ['b', false],
    ]);
    expect(waiting).toBe(1);
  });
});
