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

  // Back home, the board is found again, taken off the list, and put back.
  await new BoardPage(page, '').isSaved();
  await expect(page.getByRole('tab', { name: /Constats/ })).toContainText(/\d/);
  await page.getByRole('link', { name: 'Accueil' }).click();
  const list = page.getByRole('region', { name: 'Ouverts sur cet appareil' });
  const row = list.getByRole('link', { name: /Démos PME/ });
  await expect(row).toContainText('Nuvia × Ditec IT');
  await expect(row).toContainText(/constat|erreur|alerte|remarque/);
  await expect(row).toContainText('Aujourd’hui');
  await list.getByRole('button', { name: 'Retirer Démos PME de la liste' }).click();
  await expect(row).toHaveCount(0);
  await list.getByRole('button', { name: 'Remettre' }).click();
  await row.click();
  await expect(page.getByLabel('Titre du tableau')).toHaveValue('Démos PME');
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

test('a template opens with the two brands that were typed, ready for a first action', async ({ open }) => {
  const page = await open('/');
  await page.getByLabel('Votre marque').fill('Nuvia');
  await page.getByLabel('Votre partenaire').fill('Ditec IT');
  await page.getByRole('button', { name: /^Ouvrir le modèle Carte des indicateurs/ }).click();
  const board = new BoardPage(page, '');
  await expect(board.card('a-webinar')).toBeVisible();
  await expect(page.getByLabel('Titre du tableau')).toHaveValue('Carte des indicateurs');
  await expect(page.getByLabel('Nom de la marque').first()).toHaveValue('Nuvia');
});

test('a downloaded board is taken up again from its file, and a file that is none says why', async ({
  open,
}) => {
  const page = await open('/');
  const choose = async (name: string, text: string): Promise<void> => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choisir un fichier' }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  };
  await choose('plan.json', '{"format": "other"}');
  await expect(page.getByRole('alert')).toContainText('format');
  const file = {
    format: 'kpi-board-neutral',
    version: 1,
    id: 'x',
    title: 'Reprise de mai',
    entities: [{ id: 'o-1', type: 'objective', title: 'Réaliser 120 démos' }],
    links: [],
  };
  await choose('plan.json', JSON.stringify(file));
  await expect(page.getByLabel('Titre du tableau')).toHaveValue('Reprise de mai');
  await expect(new BoardPage(page, '').card('o-1')).toBeVisible();
});
