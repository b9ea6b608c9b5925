import { boardOf, readBoard } from '@cap-commun/shared/document/board-document';
import { applyEdits } from '@cap-commun/shared/document/edits';
import type { Edit } from '@cap-commun/shared/domain/edit';
import { evaluateBoard } from '@cap-commun/shared/rules/evaluate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { BoardStore } from './board-store.ts';
import { LiveFindings } from './live-findings.ts';
import { ruleEngine } from './rule-engine.ts';
import { LOCAL_ORIGIN } from './undo.ts';

const NOON = Date.UTC(2026, 2, 24, 12);

beforeEach(() => void vi.useFakeTimers({ now: NOON }));
afterEach(() => void vi.useRealTimers());

function setUp() {
  const doc = new Y.Doc();
  const board = new BoardStore(doc);
  const findings = new LiveFindings(board, { now: () => Date.now(), engine: ruleEngine() });
  const write = (...edits: Edit[]) => applyEdits(doc, edits, LOCAL_ORIGIN);
  const afresh = () => evaluateBoard(boardOf(readBoard(doc)), findings.today()).findings;
  write(
    { op: 'create', entity: { id: 'prog', type: 'partnership', title: 'Programme', launch: '2026-03-02' } },
    { op: 'create', entity: { id: 'o-1', type: 'objective', title: 'Réaliser 120 démos' } },
    { op: 'create', entity: { id: 'a-1', type: 'action', title: 'Animer le webinaire', due: '2026-03-24' } },
    { op: 'link', link: { type: 'contributes', from: 'a-1', to: 'o-1' } },
  );
  return { findings, write, afresh };
}

describe('LiveFindings', () => {
  it('says after each edit what a fresh evaluation says', () => {
    const { findings, write, afresh } = setUp();
    const steps: Edit[][] = [
      [
        {
          op: 'create',
          entity: { id: 'm-1', type: 'metric', title: 'Impressions LinkedIn', decisive: true },
        },
      ],
      [{ op: 'link', link: { type: 'measures', from: 'm-1', to: 'o-1' } }],
      [{ op: 'set', id: 'a-1', path: ['due'], value: undefined }],
      [{ op: 'info', path: ['settings', 'scale'], value: 'small' }],
      [{ op: 'delete', id: 'o-1' }],
    ];
    for (const edits of steps) {
      write(...edits);
      expect(findings.evaluation.get().findings).toEqual(afresh());
    }
  });

  it('shows the findings of the stage that the board has reached, and keeps the others', () => {
    const { findings, write, afresh } = setUp();
    write({ op: 'info', path: ['stage'], value: 'mapping' });
    const rules = () => findings.evaluation.get().findings.map(({ rule }) => rule);
    expect(rules()).toContain('objective-without-decisive-metric');
    expect(rules()).not.toContain('agreement-missing');
    expect(findings.complete.get().findings).toEqual(afresh());
    expect(findings.ofCard('prog').map(({ rule }) => rule)).not.toContain('agreement-missing');
    write({ op: 'info', path: ['stage'], value: 'launch' });
    expect(findings.evaluation.get().findings).toEqual(afresh());
    expect(findings.ofCard('prog').map(({ rule }) => rule)).toContain('agreement-missing');
  });

  it('wakes only the cards whose findings changed', () => {
    const { findings, write } = setUp();
    const wakes = { action: vi.fn(), objective: vi.fn() };
    const before = findings.ofCard('o-1');
    findings.subscribeCard('a-1', wakes.action);
    findings.subscribeCard('o-1', wakes.objective);
    write({ op: 'set', id: 'a-1', path: ['due'], value: undefined });
    expect(wakes.action).toHaveBeenCalled();
    expect(wakes.objective).not.toHaveBeenCalled();
    expect(findings.ofCard('o-1')).toBe(before);
  });

  it('looks again when the day turns in the board’s time zone', () => {
    const { findings, afresh } = setUp();
    expect(findings.today()).toBe('2026-03-24');
    // Midnight in Paris is an hour before midnight in UTC.
    vi.setSystemTime(Date.UTC(2026, 2, 24, 23, 1));
    vi.advanceTimersByTime(60_000);
    expect(findings.today()).toBe('2026-03-25');
    expect(findings.evaluation.get().findings).toEqual(afresh());
  });
});
