import { describe, expect, it } from 'vitest';
import { fixFor } from '../fixes.ts';
import { evaluateSmall, type SmallBoardOptions } from '../testing/small-board.ts';
import { mergeConflicts, mergeEdits } from './merging-metrics.ts';

const options: SmallBoardOptions = {
  links: 'm1 measures o1; m2 measures a1; p1 owns m2',
  same: [['m1', 'm2']],
};

function merging(m1: object, m2: object) {
  const { findings, context } = evaluateSmall(
    { o1: {}, a1: {}, m1: { title: 'CPA', ...m1 }, m2: { title: 'Coût par acquisition', ...m2 } },
    options,
  );
  const finding = findings.find(({ rule }) => rule === 'duplicate-metric');
  if (!finding) throw new Error('The metrics are not the same');
  const metrics = finding.refs.flatMap((id) => context.graph.getAs('metric', id) ?? []);
  const fix = fixFor(finding, { ...context, lang: 'fr', newId: (prefix) => `${prefix}-new` });
  return { fix, metrics, graph: context.graph };
}

describe('merging metrics that are the same', () => {
  it('takes one press when they do not contradict each other', () => {
    const { fix } = merging(
      { target: 40 },
      { unit: '€', target: 40, readings: [{ at: '2026-01-05', value: 61 }] },
    );
    expect(fix).toMatchObject({ kind: 'edits', label: { fr: 'Fusionner dans CPA' } });
    expect(fix?.kind === 'edits' && fix.edits).toEqual([
      { op: 'link', link: { type: 'measures', from: 'm1', to: 'a1' } },
      { op: 'link', link: { type: 'owns', from: 'p1', to: 'm1' } },
      { op: 'add', id: 'm1', path: ['readings'], value: { at: '2026-01-05', value: 61 } },
      { op: 'add', id: 'm1', path: ['aliases'], value: 'Coût par acquisition' },
      { op: 'set', id: 'm1', path: ['unit'], value: '€' },
      { op: 'set', id: 'm2', path: ['archived'], value: true },
    ]);
  });

  it('asks which value to keep where they do', () => {
    const { fix, metrics } = merging({ target: 40, source: 'CRM' }, { target: 35, source: ' CRM ' });
    expect(fix).toMatchObject({ kind: 'open', opening: { form: 'merge-metrics', metrics: ['m1', 'm2'] } });
    expect(mergeConflicts(metrics)).toEqual([
      {
        field: 'target',
        values: [
          { metric: 'm1', value: 40 },
          { metric: 'm2', value: 35 },
        ],
      },
    ]);
  });

  it('writes the value that was chosen, and keeps that of the first where none was', () => {
    const { metrics, graph } = merging({ target: 40, cadence: 'weekly' }, { target: 35, cadence: 'monthly' });
    const written = mergeEdits(metrics, { target: 'm2' }, graph).filter((edit) => edit.op === 'set');
    expect(written).toEqual([
      { op: 'set', id: 'm1', path: ['target'], value: 35 },
      { op: 'set', id: 'm2', path: ['archived'], value: true },
    ]);
  });

  it('keeps its own reading of a day that both have read', () => {
    const read = (value: number) => ({ readings: [{ at: '2026-01-05', source: 'CRM', value }] });
    const { fix } = merging(read(61), read(64));
    expect(
      fix?.kind === 'edits' && fix.edits.some((edit) => edit.op === 'add' && edit.path[0] === 'readings'),
    ).toBe(false);
  });
});
