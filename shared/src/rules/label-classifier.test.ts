import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBoardFile } from '../board-file/parse.ts';
import { evaluateBoard } from './evaluate.ts';
import type { Verdict } from './metric-verdicts.ts';
import { sameMetricGroups } from './metrics/same-metric-groups.ts';
import { judge } from './support/judging.ts';

const SCENARIOS = [
  'tableau-de-depart',
  'saas-integrator',
  'boisson-restaurants',
  'mode-ethique-influence',
  'reprise-en-cours',
  'grand-programme',
];

interface ExpectedVerdicts {
  readonly asOf: string;
  readonly metricVerdicts: Readonly<Record<string, Verdict>>;
  readonly duplicateGroups: readonly (readonly string[])[];
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

describe.each(SCENARIOS)('the labels of the example board %s', (id) => {
  const expected = readJson(`../../../tests/fixtures/scenarios/${id}.expected.json`) as ExpectedVerdicts;
  const parsed = parseBoardFile(readJson(`../../data/examples/${id}.json`));
  if (!parsed.ok) throw new Error(`Not a board file: ${JSON.stringify(parsed.error)}`);
  const { context } = evaluateBoard(parsed.value.board, expected.asOf, { rules: [] });

  it('have the verdicts that people gave them', () => {
    const given = parsed.value.board.entities.flatMap((entity) =>
      entity.type === 'metric' ? [[entity.id, judge(entity, context).verdict] as const] : [],
    );
    expect(Object.fromEntries(given)).toEqual(expected.metricVerdicts);
  });

  it('name the same metrics that people found to be the same', () => {
    const sorted = (groups: readonly (readonly string[])[]) =>
      groups.map((group) => [...group].sort().join(' ')).sort();
    expect(sorted(sameMetricGroups(context))).toEqual(sorted(expected.duplicateGroups));
  });
});
