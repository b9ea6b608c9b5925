import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/fixtures.ts';

test('the palette finds and does, the keys of the page go round it, single keys can be turned off', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard();
  const ines = await join(api.links.partnerA, 'Inès');
  const { page } = ines;
  const { keyboard } = page;
  const card = await ines.create('Action', 'Animer le webinaire commun');
  await ines.create('Scénario du pire', 'Salle trop petite');
  await ines.deselect();

  await test.step('a card is found with a letter missing, and gone to', async () => {
    await ines.press('Control+k');
    const field = page.getByRole('combobox', { name: 'Chercher, créer ou commander' });
    await expect(field).toBeFocused();
    await keyboard.type('webinare');
    const found = page
      .getByRole('group', { name: 'Fiches' })
      .getByRole('option', { name: /Animer le webinaire/ });
    await expect(found).toBeVisible();
    await expectAccessible(page);
    for (const key of ['ArrowDown', 'Enter']) await ines.press(key);
    await expect(ines.card(card)).toBeFocused();
  });

  await test.step('> lists commands alone, with their keys; the language is one', async () => {
    await ines.press('/');
    await keyboard.type('>dupl');
    await expect(page.getByRole('option')).toHaveText(['DupliquerCtrlD']);
    await keyboard.press('Control+a');
    await keyboard.type('>anglais');
    await ines.press('Enter');
    await ines.press('Control+k');
    await expect(page.getByRole('combobox', { name: 'Search, create or command' })).toBeFocused();
    await ines.press('Escape');
    await expect(ines.card(card), 'the keyboard is back where it was').toBeFocused();
  });

  await test.step('F6 goes from part to part, Ctrl / hides what is around the map', async () => {
    await ines.press('F6');
    await expect(ines.panel.locator(':focus')).toHaveCount(1);
    await ines.press('F6');
    await expect(page.getByRole('banner').locator(':focus')).toHaveCount(1);
    await ines.press('Shift+F6');
    await ines.press('Shift+F6');
    await expect(ines.card(card)).toBeFocused();
    await ines.press('Control+/');
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(ines.panel).toBeHidden();
    await ines.press('Control+/');
    await expect(ines.panel).toBeVisible();
  });

  await test.step('the list of keys is that of the acts, and turns single keys off', async () => {
    await ines.canvas.focus();
    await ines.press('?');
    const list = page.getByRole('dialog', { name: 'Shortcuts' });
    await expect(list.getByText('Duplicate')).toBeVisible();
    await list.getByRole('checkbox').press('Space');
    await ines.press('Escape');
    await expect(list).toBeHidden();
    const count = await page.locator('.react-flow__node').count();
    await ines.canvas.focus();
    for (const key of ['o', 'm', '?']) await ines.press(key);
    await ines.press('Control+k');
    await expect(page.getByRole('combobox'), 'keys with Ctrl still act').toBeFocused();
    await ines.press('Escape');
    await expect(page.locator('.react-flow__node')).toHaveCount(count);
  });
});

test('a note becomes a card in one step', async ({ createBoard, join }) => {
  const api = await createBoard();
  const ines = await join(api.links.partnerA, 'Inès');
  const { page } = ines;
  await ines.canvas.focus();
  await ines.press('n');
  const note = await ines.writeTitle('Un webinaire commun');
  await ines.press('Control+k');
  await page.keyboard.type('en faire une action');
  await ines.press('Enter');
  await expect(ines.card(note)).toHaveCount(0);
  await expect(
    page.locator('.react-flow__node[data-id^="a-"]').filter({ hasText: 'Un webinaire commun' }),
  ).toHaveCount(1);
  await ines.undo();
  await expect(ines.card(note)).toHaveCount(1);
  await ines.select(note);
  await page.getByRole('button', { name: 'Convertir la note' }).click();
  await page.getByRole('menuitem', { name: 'En faire un objectif' }).click();
  await expect(ines.card(note)).toHaveCount(0);
});

test('the history says who did what, live, and goes to the card', async ({ createBoard, join }) => {
  const api = await createBoard();
  const [ines, tom] = await Promise.all([join(api.links.partnerA, 'Inès'), join(api.links.partnerB, 'Tom')]);
  await ines.page.getByRole('tab', { name: 'Activité' }).click();
  const history = ines.page.getByRole('tabpanel', { name: 'Activité' });
  const action = await tom.create('Action', 'Publier la fiche');
  const theirs = history.getByRole('listitem').filter({ hasText: 'Tom' }).first();
  await expect(theirs).toContainText('Ajout : Publier la fiche');
  await tom.press('Delete');
  await tom.undo();
  await ines.create('Objectif', 'Réaliser 120 démos');
  await expect(history.getByRole('listitem').first()).toContainText('Vous');
  await expect(history.getByRole('listitem').first()).toContainText('Ajout : Réaliser 120 démos');
  await ines.undo();
  await expect(history.getByRole('listitem').first()).toContainText('Vous avez annulé');
  await theirs.getByRole('button', { name: /Publier la fiche/ }).click();
  await expect(ines.card(action)).toBeFocused();
  await expectAccessible(ines.page);
});
