import { expect, it } from 'vitest';
import { accuracyPage } from './accuracy-page.ts';

it('is the page that the documentation holds', async () => {
  await expect(accuracyPage()).toMatchFileSnapshot('../../../../docs/verdict.md');
});
