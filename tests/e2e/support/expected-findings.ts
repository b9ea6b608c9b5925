import { readFileSync } from 'node:fs';
import type { Severity } from '@cap-commun/shared/domain/finding';

export interface ExpectedFindings {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly findings: readonly { readonly rule: string; readonly entity: string }[];
}

/** What an example board's findings are on the day that it speaks of. */
export function expectedFindings(scenario: string): ExpectedFindings {
  const path = new URL(`../../fixtures/scenarios/${scenario}.expected.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as ExpectedFindings;
}
