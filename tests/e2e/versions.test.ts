import type { Page } from '@playwright/test';
import { exampleFile } from './support/board-api.ts';
import { expect, test } from './support/fixtures.ts';
import { expectSameBoard } from './support/same-board.ts';

/** On a phone the menu stands at the end of the bar at its foot. */
async function openVersions(page: Page, menu = 'Réglages'): Promise<void> {
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('menuitem', { name: 'Versions' }).click();
  await expect(page.getByRole('heading', { name: 'Versions' })).toBeFocused();
}

test('a named version is shown on the map, restored for everybody, and the return undone', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard({ partners: ['Nuvia', 'Ditec IT'] });
  const [ines, tom] = await Promise.all([join(api.links.partnerA, 'Inès'), join(api.links.partnerB, 'Tom')]);
  const kept = await ines.create('Objectif', 'Réaliser 120 démos');
  await ines.isSaved();
  await openVersions(ines.page);
  await expect(ines.page.getByText('Pas encore de version')).toBeVisible();
  await ines.page.getByRole('button', { name: 'Figer', exact: true }).click();
  await ines.page.getByLabel('Nom de la version').fill('Avant l’atelier');
  await ines.page.getByRole('button', { name: 'Figer cette version' }).click();
  const row = ines.page.getByRole('button', { name: /Avant l’atelier/ });
  await expect(row).toContainText('par Inès');
  await ines.page.getByRole('button', { name: 'Revenir à la carte' }).click();

  const late = await tom.createAt('Action', 'Animer le webinaire', 300, 800);
  await ines.sees(late);
  await tom.isSaved();
  await openVersions(ines.page);
  await row.click();
  const preview = ines.page.getByRole('region', { name: 'Aperçu de la version' });
  await expect(preview.locator(`.react-flow__node[data-id="${kept}"]`)).toBeVisible();
  await expect(preview.locator(`.react-flow__node[data-id="${late}"]`)).toHaveCount(0);
  await expect(preview.getByText('Absente ici')).toBeVisible();
  const changes = ines.page.getByRole('complementary', { name: 'Ce que change le retour à cette version' });
  await expect(changes.getByText('Animer le webinaire')).toBeVisible();
  await expect(changes.getByText('Disparaît')).toBeVisible();
  await expect(changes.getByText('La personne présente est prévenue', { exact: false })).toBeVisible();

  await changes.getByRole('button', { name: 'Rétablir cette version' }).click();
  await expect(tom.card(late)).toHaveCount(0);
  await expect(tom.page.getByText(/Inès a rétabli la version du/)).toBeVisible();
  await expect(ines.page.getByText(/Inès a rétabli la version du/)).toBeVisible();
  await expectSameBoard([ines, tom], api);

  await tom.page.getByRole('button', { name: 'Annuler le retour' }).click();
  await ines.sees(late);
  await expectSameBoard([ines, tom], api);
});

test('a reader looks at versions and restores none, also on a phone', async ({ createBoard, join }) => {
  const api = await createBoard({ partners: ['Nuvia', 'Ditec IT'] });
  await api.import(exampleFile('saas-integrator'));
  const ines = await join(api.links.partnerA, 'Inès');
  await openVersions(ines.page);
  await ines.page.getByRole('button', { name: 'Figer', exact: true }).click();
  await ines.page.getByLabel('Nom de la version').fill('Lancement');
  await ines.page.getByRole('button', { name: 'Figer cette version' }).click();
  await expect(ines.page.getByRole('button', { name: /Lancement/ })).toBeVisible();
  await ines.page.getByRole('button', { name: 'Revenir à la carte' }).click();

  const lou = await join(api.links.viewer, 'Lou', { viewport: { width: 360, height: 740 } });
  await openVersions(lou.page, 'Plus');
  await expect(lou.page.getByRole('button', { name: 'Figer', exact: true })).toHaveCount(0);
  await lou.page.getByRole('button', { name: /Lancement/ }).click();
  await expect(lou.page.getByText('Le tableau dit la même chose.')).toBeVisible();
  await expect(lou.page.getByRole('button', { name: 'Rétablir cette version' })).toHaveCount(0);
  await lou.page.getByRole('button', { name: 'Quitter l’aperçu' }).click();
  await expect(lou.page.getByRole('button', { name: /Lancement/ })).toBeVisible();
  const width = await lou.page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
});
