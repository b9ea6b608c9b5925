import { expectAccessible } from './support/accessible.ts';
import type { BoardPage } from './support/board-page.ts';
import { expect, test } from './support/fixtures.ts';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const threadOf = ({ page }: BoardPage, about: string) => page.getByRole('dialog', { name: `Fil : ${about}` });
const boxOf = (board: BoardPage) => board.page.getByLabel('Votre commentaire');

test('two people talk about a card: mention, answer, settle, decide, take back', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard({ partners: ['Nuvia', 'Ditec IT'] });
  const [ines, tom] = await Promise.all([join(api.links.partnerA, 'Inès'), join(api.links.partnerB, 'Tom')]);
  const id = await ines.create('Action', 'Animer le webinaire');
  await tom.sees(id);

  await test.step('by the keyboard alone, with a mention chosen under the caret', async () => {
    await ines.select(id);
    await ines.press('c');
    const thread = threadOf(ines, 'Animer le webinaire');
    await expect(boxOf(ines)).toBeFocused();
    await ines.page.keyboard.type('Quelle date, @to');
    await expect(thread.getByRole('option', { name: 'Tom' })).toHaveAttribute('aria-selected', 'true');
    await ines.press('Enter');
    await expect(boxOf(ines)).toHaveValue('Quelle date, @Tom ');
    await ines.page.keyboard.type('? https://exemple.fr <b>gras</b>');
    await ines.press('Control+Enter');
    await expect(thread.getByText('<b>gras</b>')).toBeVisible();
    await expect(thread.getByRole('link', { name: 'https://exemple.fr' })).toHaveAttribute('rel', /noopener/);
    await expect(thread.getByText('À envoyer')).toBeHidden();
  });

  await test.step('the other is told, sees the pin, and answers with the mouse', async () => {
    await expect(tom.page.getByRole('status').filter({ hasText: 'Inès vous cite' })).toBeAttached();
    const pin = tom.page.getByRole('button', {
      name: /Fil sur Animer le webinaire, 1 commentaire, 1 non lu/,
    });
    await pin.click();
    await expect(threadOf(tom, 'Animer le webinaire').getByText('@Tom')).toBeVisible();
    await expect(
      tom.page.getByRole('button', { name: 'Fil sur Animer le webinaire, 1 commentaire', exact: true }),
    ).toBeVisible();
    await boxOf(tom).fill('Le 16 avril.');
    await tom.page.getByRole('button', { name: 'Envoyer' }).click();
    await expect(threadOf(ines, 'Animer le webinaire').getByText('Le 16 avril.')).toBeVisible();
  });

  await test.step('one changes one’s own words, and nobody else’s', async () => {
    const thread = threadOf(tom, 'Animer le webinaire');
    await expect(thread.getByRole('button', { name: 'Actions sur ce commentaire' })).toHaveCount(1);
    await thread.getByRole('button', { name: 'Actions sur ce commentaire' }).click();
    await tom.page.getByRole('menuitem', { name: 'Modifier' }).click();
    const edited = thread
      .getByRole('listitem')
      .filter({ hasText: 'Tom' })
      .last()
      .getByLabel('Votre commentaire');
    await edited.fill('Webinaire le 16 avril');
    await thread.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(threadOf(ines, 'Animer le webinaire').getByText('Webinaire le 16 avril')).toBeVisible();
  });

  await test.step('a decision is made of it, linked, in one step', async () => {
    const thread = threadOf(ines, 'Animer le webinaire');
    await thread.getByRole('button', { name: 'En faire une décision' }).click();
    await expect(thread.getByText('Devenu une décision')).toBeVisible();
    const file = await api.file();
    await expect
      .poll(async () => (await api.file()).entities.find(({ type }) => type === 'decision')?.title)
      .toBe('Webinaire le 16 avril');
    const decision = (await api.file()).entities.find(({ type }) => type === 'decision');
    expect((await api.file()).links).toContainEqual({ type: 'decides', from: decision?.id, to: id });
    expect(JSON.stringify(file)).not.toContain('Quelle date');
  });

  await test.step('it is settled, leaves the map, and is found and opened again in the list', async () => {
    await threadOf(ines, 'Animer le webinaire').getByRole('button', { name: 'Réglé' }).click();
    await expect(tom.page.getByRole('button', { name: /^Fil sur/ })).toBeHidden();
    await ines.press('Escape');
    await expect(threadOf(ines, 'Animer le webinaire')).toBeHidden();
    await tom.page.getByRole('tab', { name: 'Échanges' }).click();
    await tom.panel.getByRole('radio', { name: 'Réglés' }).click();
    await tom.panel.getByRole('button', { name: /Animer le webinaire/ }).click();
    await threadOf(tom, 'Animer le webinaire').getByRole('button', { name: 'Rouvrir' }).click();
    await expect(ines.page.getByRole('button', { name: /^Fil sur/ })).toBeVisible();
    await expectAccessible(tom.page);
  });

  await test.step('what is not sent is there again after a reload, and gone once it is sent', async () => {
    const draftOf = async () => {
      await tom.page.reload();
      await tom.page.getByRole('button', { name: /^Fil sur/ }).click();
      return boxOf(tom);
    };
    await boxOf(tom).fill('Je propose le 17');
    const draft = await draftOf();
    await expect(draft).toHaveValue('Je propose le 17');
    await draft.press('Control+Enter');
    await ines.page.getByRole('button', { name: /^Fil sur/ }).click();
    await expect(threadOf(ines, 'Animer le webinaire').getByText('Je propose le 17')).toBeVisible();
    await expect(await draftOf()).toHaveValue('');
  });
});

test('what is written offline waits and arrives once; a reader reads it; a place of the map has its own thread', async ({
  createBoard,
  guard,
  join,
}) => {
  guard.expectNetworkErrors();
  const api = await createBoard();
  const [ines, vic] = await Promise.all([join(api.links.partnerA, 'Inès'), join(api.links.viewer, 'Vic')]);
  const id = await ines.create('Objectif', 'Réaliser 120 démos');
  await vic.sees(id);
  await ines.page.context().setOffline(true);
  await expect(ines.savedState).not.toHaveAttribute('data-save-state', 'saved');
  await ines.select(id);
  await ines.press('c');
  await boxOf(ines).fill('Écrit dans le train');
  await ines.press('Control+Enter');
  await expect(ines.page.getByText('À envoyer')).toBeVisible();
  await ines.page.context().setOffline(false);
  await expect(ines.page.getByText('À envoyer')).toBeHidden();

  await vic.page
    .getByRole('button', { name: 'Fil sur Réaliser 120 démos, 1 commentaire', exact: true })
    .click();
  const read = threadOf(vic, 'Réaliser 120 démos');
  await expect(read.getByText('Écrit dans le train')).toHaveCount(1);
  await expect(read.getByText('Vous lisez ce tableau')).toBeVisible();
  await expect(read.getByRole('button', { name: 'Réglé' })).toBeHidden();

  await ines.press('Escape');
  await ines.deselect();
  await ines.press('c');
  await boxOf(ines).fill('Ici, les risques');
  await ines.press('Control+Enter');
  await expect(vic.page.getByRole('button', { name: /^Fil sur Un endroit du plan/ })).toBeVisible();
});

test('on a phone one reads and writes comments under the card', async ({ createBoard, join }) => {
  const api = await createBoard();
  const ines = await join(api.links.partnerA, 'Inès');
  const id = await ines.create('Objectif', 'Réaliser 120 démos');
  await ines.select(id);
  await ines.press('c');
  await boxOf(ines).fill('D’accord ?');
  await ines.press('Control+Enter');

  const tom = await join(api.links.partnerB, 'Tom', PHONE);
  await tom.page.getByRole('navigation').getByRole('button', { name: 'Carte' }).tap();
  const listed = tom.page.locator(`[data-id="${id}"]`);
  await listed.getByRole('button', { name: /Réaliser 120 démos/ }).tap();
  const comments = tom.page.getByRole('region', { name: 'Commentaires' });
  await expect(comments.getByText('D’accord ?')).toBeVisible();
  await boxOf(tom).fill('Oui pour moi.');
  await comments.getByRole('button', { name: 'Envoyer' }).tap();
  await expect(threadOf(ines, 'Réaliser 120 démos').getByText('Oui pour moi.')).toBeVisible();
  const width = await tom.page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, 'nothing overflows').toBeLessThanOrEqual(360);
  await tom.page.getByRole('dialog', { name: 'Fiche' }).getByRole('button', { name: 'Fermer' }).tap();
  await tom.page.getByRole('button', { name: 'Plus' }).tap();
  await tom.page.getByRole('menuitem', { name: 'Échanges' }).tap();
  await tom.page
    .getByRole('listitem')
    .getByRole('button', { name: /Réaliser 120 démos/ })
    .tap();
  await expect(tom.page.getByText('Oui pour moi.')).toBeVisible();
  await expectAccessible(tom.page);
});
