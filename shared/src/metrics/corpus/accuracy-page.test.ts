import { expect, it } from 'vitest';
import { accuracyPage } from './accuracy-page.ts';

/** It grades six thousand labels ten times over: seconds on a quiet machine, a minute on a busy one. */
const SLOW = 180_000;

it(
  'is the page that the documentation holds',
  async () => {
    await expect(accuracyPage()).toMatchFileSnapshot('../../../../docs/verdict.md');
  },
  SLOW,
);
