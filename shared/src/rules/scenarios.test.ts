import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBoardFile } from '../board-file/parse.ts';
import type { Board } from '../domain/board.ts';
import type { Finding } from '../domain/finding.ts';
import { evaluateBoard } from './evaluate.ts';
import type { Verdict } from './metric-verdicts.ts';
import { fixedVerdicts } from './testing/fixed-verdicts.ts';

/** The example boards with the findings that a hand-made list and two other checkers agree on. */
const SCENARIOS = [
  'tableau-de-depart',
  'saas-integrator',
  'boisson-restaurants',
  'mode-ethique-influence',
  'reprise-en-cours',
  'grand-programme',
];

interface ExpectedFindings {
  readonly asOf: string;
  readonly metricVerdicts: Readonly<Record<string, Verdict>>;
  readonly duplicateGroups: readonly (readonly string[])[];
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

function scenarioBoard(id: string): Board {
  const parsed = parseBoardFile(readJson(`../../data/examples/${id}.json`));
  if (!parsed.ok) throw new Error(`Not a board file: ${JSON.stringify(parsed.error)}`);
  return parsed.value.board;
}

/** The rules whose condition states which cards the finding is about. */
const RULES_WITH_REFS = new Set([
  'duplicate-metric',
  'duplicate-split',
  'duplicate-agreement',
  'action-after-deadline',
  'dependency-cycle',
  'smart-attainable',
]);

const shown = ({ rule, entity, severity, refs, key }: Finding) =>
  [severity, rule, entity, key ?? '', ...(RULES_WITH_REFS.has(rule) ? [...refs].sort() : [])].join(' ');

describe.each(SCENARIOS)('the example board %s', (id) => {
  const expected = readJson(`../../../tests/fixtures/scenarios/${id}.expected.json`) as ExpectedFindings;
  const verdicts = fixedVerdicts(expected.metricVerdicts, expected.duplicateGroups);
  const { findings } = evaluateBoard(scenarioBoard(id), expected.asOf, { verdicts });

  it('has exactly the expected findings', () => {
    expect(findings.map(shown).sort()).toEqual(expected.findings.map(shown).sort());
  });

  it('has the expected count of each severity', () => {
    const counts = { error: 0, warning: 0, info: 0 };
    for (const { severity } of findings) counts[severity]++;
    expect(counts).toEqual({ error: 0, warning: 0, info: 0, ...expected.counts });
  });

  it('has the same findings when the classifier reads the labels', () => {
    expect(evaluateBoard(scenarioBoard(id), expected.asOf).findings).toEqual(findings);
  });
});
