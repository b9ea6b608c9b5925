import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLOSE } from '@cap-commun/shared/protocol/close-codes';
import { MESSAGE, REFUSAL } from '@cap-commun/shared/protocol/messages';
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

/** The text of one rule. */
function ruleOf(name: string): string {
  const lines = SPECS.flatMap((path) => read(path).split('\n'));
  return lines.find((line) => line.startsWith(`- **${name}**`)) ?? '';
}

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

  it('[WM1, WM2, WM3] name every message by its number, and no other', () => {
    const numbers = ['WM1', 'WM2', 'WM3'].flatMap((rule) =>
      [...ruleOf(rule).matchAll(/(?:^- \*\*\w+\*\* |\. )(\d+) [a-z]/g)].map(([, number]) => Number(number)),
    );
    expect(numbers.sort((a, b) => a - b)).toEqual(Object.values(MESSAGE));
  });

  it('[WC2] name every close code with its reason, and no other', () => {
    const named = [...ruleOf('WC2').matchAll(/(?<!–)\b(4\d{3}|1001) ([a-z-]+)/g)].map(([pair]) => pair);
    expect(named.sort()).toEqual(
      Object.values(CLOSE)
        .map(({ code, reason }) => `${code} ${reason}`)
        .sort(),
    );
  });

  it('[WM7] name every refusal by its number, and no other', () => {
    const numbers = [...ruleOf('WM7').matchAll(/(\d) [a-z]/g)].map(([, number]) => Number(number));
    expect(numbers).toEqual(Object.values(REFUSAL));
  });
});
