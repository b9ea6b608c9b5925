import { expect, test } from './support/fixtures.ts';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

test('on a phone the board is a list, where a card opens and its title is written', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard();
  const sarah = await join(api.links.partnerA, 'Sarah');
  await sarah.create('Objectif', 'Réaliser 120 démos');
  const tom = await join(api.links.partnerB, 'Tom', PHONE);

  const width = await tom.page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, 'nothing overflows').toBeLessThanOrEqual(360);
  await tom.page.getByRole('button', { name: /Réaliser 120 démos/ }).tap();
  const title = tom.panel.getByLabel('Titre', { exact: true });
  await expect(title).toHaveValue('Réaliser 120 démos');
  await title.fill('Réaliser 150 démos');
  await expect(sarah.canvas.getByText('Réaliser 150 démos', { exact: true })).toBeVisible();
});
