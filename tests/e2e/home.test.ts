import { BoardPage } from './support/board-page.ts';
import { expectedFindings } from './support/expected-findings.ts';
import { expect, test } from './support/fixtures.ts';

test('from the home page a board is made in two clicks', async ({ open }) => {
  const page = await open('/');
  await page.getByRole('button', { name: 'Créer le tableau' }).click();
  await page.getByRole('button', { name: 'Écrire un objectif' }).click();
  const board = new BoardPage(page, '');
  const id = await board.writeTitle('Réaliser 120 démos d’ici août');
  await expect(board.card(id)).toBeVisible();
  await board.isSaved();
});

test('the names given on the home page are those of the board', async ({ open }) => {
  const page = await open('/');
  await page.getByLabel('Votre marque').fill('Nuvia');
  await page.getByLabel('Votre partenaire').fill('Ditec IT');
  await page.getByLabel('Ce que vous préparez').fill('Démos PME');
  await page.getByRole('button', { name: 'Créer le tableau' }).click();
  await expect(page.getByLabel('Titre du tableau')).toHaveValue('Démos PME');
  await expect(page.getByLabel('Nom de la marque').first()).toHaveValue('Nuvia');
  await expect(page.getByLabel('Nom de la marque').last()).toHaveValue('Ditec IT');
});

test('an example opens as if made today, with exactly the findings that it has', async ({ open }) => {
  const page = await open('/');
  await page.getByRole('button', { name: /^Ouvrir l’exemple Démos PME en co-marketing/ }).click();
  const board = new BoardPage(page, '');
  await expect(board.card('o-demos')).toBeVisible();
  const expected = expectedFindings('saas-integrator');
  await expect(board.findings.tab).toContainText(String(expected.findings.length));
  await expect.poll(() => board.findings.counts()).toEqual(expected.counts);
});

test('a first opening of a large board never goes below half size', async ({ createBoard, join }) => {
  const api = await createBoard({ template: 'grand-programme' });
  const sarah = await join(api.links.facilitator, 'Sarah');
  await expect(sarah.page.locator('.react-flow__node').first()).toBeVisible();
  expect(await sarah.zoom()).toBeGreaterThanOrEqual(0.5);
});
