import { expect, it } from 'vitest';
import { rulesPage } from './rules-page.ts';

it('is the page that the documentation holds', async () => {
  await expect(rulesPage()).toMatchFileSnapshot('../../../docs/rules.md');
});
