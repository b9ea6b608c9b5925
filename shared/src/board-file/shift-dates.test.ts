import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeFindings } from '../rules/describe-findings.ts';
import { parseBoardFile } from './parse.ts';
import { datedToday } from './shift-dates.ts';

const EXAMPLES = new URL('../../data/examples/', import.meta.url);

function findingsOf(json: unknown, today: string) {
  const parsed = parseBoardFile(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return describeFindings(parsed.value.board, today, 'fr').map(
    ({ message: _message, ...finding }) => finding,
  );
}

describe('datedToday', () => {
  for (const name of readdirSync(EXAMPLES).filter((entry) => entry.endsWith('.json'))) {
    it(`says of ${name} on any day what the file said on its own day`, () => {
      const example = JSON.parse(readFileSync(new URL(name, EXAMPLES), 'utf8'));
      for (const today of ['2025-02-28', '2028-03-01']) {
        const fresh = datedToday(example, today);
        expect(fresh).not.toHaveProperty('asOf');
        expect(findingsOf(fresh, today)).toEqual(findingsOf(example, example.asOf));
      }
    });
  }
});
