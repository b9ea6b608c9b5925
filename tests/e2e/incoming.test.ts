import { expectAccessible } from './support/accessible.ts';
import { BoardPage } from './support/board-page.ts';
import { chooseFile, dropFile } from './support/bring-file.ts';
import { expect, test } from './support/fixtures.ts';

const ROWS = [
  'Sorte;Titre;Responsable;Échéance;Contribue à',
  'Objectif;Réaliser 120 démos;;31/08/2027;',
  'Action;Envoyer le livre blanc;Marque A;27/03/2027;Réaliser 120 démos',
  'Action;Former les équipes;;30/02/2027;',
].join('\r\n');

const FILE = {
  format: 'kpi-board-neutral',
  version: 1,
  title: 'Reprise de mai',
  entities: [
    { id: 'o-1', type: 'objective', title: 'Ouvrir dix villes' },
    { id: 'a-1', type: 'action', title: 'Choisir les villes', due: 'bientôt' },
    { id: 'm-1', type: 'metric', title: 'Villes ouvertes', target: 10 },
  ],
  links: [
    { type: 'contributes', from: 'a-1', to: 'o-1' },
    { type: 'measures', from: 'm-1', to: 'a-1' },
  ],
};

test('a table becomes a new board from the home page, and a board file goes into it, after a look at both', async ({
  open,
}) => {
  const page = await open('/');
  await dropFile(page.getByRole('heading', { level: 1 }), { name: 'Démos PME.csv', text: ROWS });
  const rows = page.getByRole('dialog', { name: '3 lignes lues, 2 fiches prêtes' });
  await expect(page.getByLabel('Titre du tableau')).toHaveValue('Démos PME');
  const bad = rows.getByRole('row', { name: /Former les équipes/ });
  await bad.getByRole('button', { name: 'Corriger : 28/02/2027' }).click();
  await page.getByRole('dialog', { name: '3 lignes lues, 3 fiches prêtes' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ajouter 3 fiches' }).click();
  const board = new BoardPage(page, '');
  await board.fitAll();
  await expect(page.locator('.react-flow__node', { hasText: 'Former les équipes' })).toBeVisible();
  await expect(page.locator('[data-id^="contributes|"]')).toHaveCount(1);

  await test.step('a board file, chosen by the menu: what it brings, and what of it cannot be read', async () => {
    await page.getByRole('button', { name: 'Réglages' }).click();
    const ask = () => page.getByRole('menuitem', { name: 'Importer un fichier' }).click();
    await chooseFile(page, ask, { name: 'mai.json', text: JSON.stringify(FILE) });
    const dialog = page.getByRole('dialog', { name: 'Ajouter « Reprise de mai »' });
    await expect(dialog).toContainText('1 champ ne se lit pas');
    await expect(dialog).toContainText('entities[1].due');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Ajouter 3 fiches' }).click();
    await expect(board.card('m-1')).toBeVisible();
    await expect(board.link('measures', 'm-1', 'a-1')).toBeAttached();
    await board.undo();
    await expect(board.card('m-1')).toHaveCount(0);
    await expect(board.card('o-1')).toHaveCount(0);
    await board.fitAll();
    await expect(page.locator('.react-flow__node', { hasText: 'Former les équipes' })).toBeVisible();
  });

  await test.step('one that is too much for one update goes by the server, after a version to go back to', async () => {
    // A field that nobody reads makes it larger than what the page writes in one step.
    const text = JSON.stringify({
      ...FILE,
      entities: FILE.entities.map((each) => ({ ...each, notes: 'é'.repeat(400_000) })),
    });
    await dropFile(board.canvas, { name: 'grand.json', text });
    const dialog = page.getByRole('dialog', { name: 'Ajouter « Reprise de mai »' });
    await expect(dialog).toContainText('une version d’avant est gardée');
    await dialog.getByRole('button', { name: 'Ajouter 3 fiches' }).click();
    await expect(dialog).toBeHidden();
    await board.sees('m-1');
    await expect(board.link('measures', 'm-1', 'a-1')).toBeAttached();
  });

  await test.step('a file that is none says where and why', async () => {
    const text = JSON.stringify({ ...FILE, entities: [{ id: 'o-1', type: 'objective' }, { id: 'o 2' }] });
    await dropFile(board.canvas, { name: 'mai.json', text });
    const refused = page.getByRole('dialog', { name: 'mai.json n’est pas lu' });
    await expect(refused).toContainText('entities[1].id');
    await expect(refused).toContainText('identifiant de 1 à 64 caractères');
    await page.keyboard.press('Escape');
    await dropFile(board.canvas, { name: 'plan.xlsx', text: 'PK' });
    await expect(page.getByRole('dialog', { name: 'plan.xlsx n’est pas lu' })).toContainText('CSV');
  });
});

test('into a board that nobody touched, a file brings its brands, and who is there keeps theirs', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard({ title: 'Neuf' });
  const [marc, ana] = [await join(api.links.partnerB, 'Marc'), await join(api.links.viewer, 'Ana')];
  const brands = [
    { id: 'nuvia', type: 'partner', title: 'Nuvia' },
    { id: 'ditec', type: 'partner', title: 'Ditec IT' },
  ];
  const text = JSON.stringify({ ...FILE, entities: [...brands, ...FILE.entities] });
  // Where one only reads, a file that is let go changes nothing, and the page stays.
  await dropFile(ana.canvas, { name: 'mai.json', text });
  await expect(ana.page.getByRole('dialog')).toHaveCount(0);
  await dropFile(marc.canvas, { name: 'mai.json', text });
  const dialog = marc.page.getByRole('dialog', { name: 'Ajouter « Reprise de mai »' });
  await expect(dialog).toContainText('ce tableau prend la place, avec ses marques');
  await dialog.getByRole('button', { name: 'Ajouter 5 fiches' }).click();
  await expect(
    ana.page
      .getByRole('button', { name: /Ditec IT/ })
      .or(ana.page.getByText('Ditec IT'))
      .first(),
  ).toBeVisible();
  await ana.sees('o-1');
  await marc.isSaved();
  const me = await marc.page.evaluate(async () => (await fetch('/api/session')).json());
  const file = await api.file();
  const brand = file.entities.find(({ id }) => id === me.memberships[0].partner);
  expect(brand).toMatchObject({ title: 'Ditec IT' });
});
