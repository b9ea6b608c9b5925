import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const SPECS = globSync('{server,shared}/SPEC.md', { cwd: ROOT });
const TESTS = globSync('{server,shared,client}/src/**/*.test.{ts,tsx}', { cwd: ROOT }).concat(
  globSync('tests/{conformance,contracts,e2e,faults,protocol,security,simulation}/**/*.ts', { cwd: ROOT }),
);

const RULE = /^- \*\*([A-Z]{2}\d+)\*\*/gm;
const CITATION = /\[([A-Z]{2}\d+(?:, ?[A-Z]{2}\d+)*)\]/g;

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const stated = SPECS.flatMap((path) => [...read(path).matchAll(RULE)].map((match) => match[1] ?? ''));
const cited = new Set(
  TESTS.flatMap((path) =>
    [...read(path).matchAll(CITATION)].flatMap((match) => (match[1] ?? '').split(/, ?/)),
  ),
);

describe('the numbered rules', () => {
  it('are stated once each', () => {
    expect(stated.length).toBeGreaterThan(0);
    expect(stated.filter((rule, index) => stated.indexOf(rule) !== index)).toEqual([]);
  });

  it('are each cited by a test', () => {
    expect(stated.filter((rule) => !cited.has(rule))).toEqual([]);
  });

  it('are the only ones that tests cite', () => {
    expect([...cited].filter((rule) => !stated.includes(rule))).toEqual([]);
  });
});
