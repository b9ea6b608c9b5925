import { expect, test } from './support/fixtures.ts';

test('the language changes live, on every part of the page', async ({ createBoard, join }) => {
  const api = await createBoard({ template: 'saas-integrator' });
  const sarah = await join(api.links.facilitator, 'Sarah');
  const settings = sarah.page.getByRole('button', { name: 'Réglages' });
  await settings.click();
  await sarah.page.getByRole('menuitem', { name: 'English' }).click();
  await expect(sarah.page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(sarah.savedState).toHaveText('Saved');
  await expect(sarah.page.getByRole('tab', { name: /^Findings/ })).toBeVisible();
  await expect(sarah.page.getByRole('toolbar', { name: 'Tools' })).toBeVisible();
  await expect(
    sarah.findings.panel.getByRole('region', { name: /^(Errors|Warnings)$/ }).first(),
  ).toBeVisible();
  await expect(sarah.page.getByRole('button', { name: 'Share', exact: true })).toBeVisible();

  await sarah.page.getByRole('button', { name: 'Settings' }).click();
  await sarah.page.getByRole('menuitem', { name: 'Français' }).click();
  await expect(sarah.savedState).toHaveText('Enregistré');
});

test('light and dark follow the choice, and the choice outlives the page', async ({ createBoard, join }) => {
  const api = await createBoard();
  const ines = await join(api.links.partnerA, 'Inès');
  const background = () => ines.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await ines.page.getByRole('button', { name: 'Réglages' }).click();
  await ines.page.getByRole('menuitem', { name: 'Clair' }).click();
  await expect(ines.page.locator('html')).toHaveAttribute('data-theme', 'light');
  const light = await background();
  await ines.page.getByRole('button', { name: 'Réglages' }).click();
  await ines.page.getByRole('menuitem', { name: 'Sombre' }).click();
  await expect(ines.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await background()).not.toBe(light);
  await ines.page.reload();
  await ines.isSaved();
  await expect(ines.page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
