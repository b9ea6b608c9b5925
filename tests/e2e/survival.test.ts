import type { Page } from '@playwright/test';
import { BoardPage } from './support/board-page.ts';
import { expect, test } from './support/fixtures.ts';
import { expectSameBoard, expectSameFindings } from './support/same-board.ts';

test('a server killed in the middle loses nothing that anybody had seen, and both come back by themselves', async ({
  createBoard,
  join,
  server,
  guard,
}) => {
  guard.expectNetworkErrors();
  const api = await createBoard();
  const [ines, tom] = await Promise.all([join(api.links.partnerA, 'Inès'), join(api.links.partnerB, 'Tom')]);
  const objective = await ines.create('Objectif', 'Réaliser 120 démos');
  await tom.sees(objective);
  const action = await tom.createAt('Action', 'Animer le webinaire', 300, 760);
  await ines.sees(action);

  await server.kill();
  // Neither may bring back what the disk had lost.
  await Promise.all([ines.page.context().setOffline(true), tom.page.context().setOffline(true)]);
  await server.startAgain();
  const { entities } = await api.file();
  expect(entities).toContainEqual(expect.objectContaining({ id: objective, title: 'Réaliser 120 démos' }));
  expect(entities).toContainEqual(expect.objectContaining({ id: action, title: 'Animer le webinaire' }));

  await Promise.all([ines.page.context().setOffline(false), tom.page.context().setOffline(false)]);
  await Promise.all([ines.isSaved(), tom.isSaved()]);
  await ines.retitle(objective, 'Réaliser 150 démos');
  await expect(tom.title(objective)).toHaveText('Réaliser 150 démos');
  await expectSameBoard([ines, tom], api);
});

test('the saved state is honest: nothing is called saved while the server is down', async ({
  createBoard,
  join,
  server,
  guard,
}) => {
  guard.expectNetworkErrors();
  const api = await createBoard();
  const ines = await join(api.links.partnerA, 'Inès');
  await expect(ines.savedState).toHaveText('Enregistré');

  await server.kill();
  const id = await ines.create('Objectif', 'Réaliser 120 démos');
  await expect(ines.savedState).toHaveAttribute('data-save-state', 'offline');
  await expect(ines.savedState).toHaveText(/^Hors ligne, \d+ à envoyer$/);

  await server.startAgain();
  await ines.isSaved();
  const { entities } = await api.file();
  expect(entities).toContainEqual(expect.objectContaining({ id, title: 'Réaliser 120 démos' }));
});

test('work done offline is counted, then merged with what others did meanwhile', async ({
  createBoard,
  join,
  guard,
}) => {
  guard.expectNetworkErrors();
  const api = await createBoard();
  const [ines, tom] = await Promise.all([join(api.links.partnerA, 'Inès'), join(api.links.partnerB, 'Tom')]);
  const shared = await ines.create('Objectif', 'Réaliser 120 démos');
  await tom.sees(shared);

  await ines.page.context().setOffline(true);
  await expect(ines.savedState).toHaveAttribute('data-save-state', 'offline');
  const own = await ines.createAt('Action', 'Animer le webinaire', 300, 760);
  await expect(ines.savedState).toHaveText(/^Hors ligne, \d+ à envoyer$/);
  await tom.retitle(shared, 'Réaliser 150 démos');
  await tom.isSaved();
  await expect(ines.title(shared)).toHaveText('Réaliser 120 démos');

  await ines.page.context().setOffline(false);
  await expect(ines.title(shared)).toHaveText('Réaliser 150 démos');
  await tom.sees(own);
  await expectSameBoard([ines, tom], api);
  await expectSameFindings([ines, tom], api);
});

/** How long after the last key the tab is closed, in milliseconds. */
const CLOSED_AFTER_MS = 100;

test('what was written 100 ms before the tab was closed survives, sent or not, and leaving unsaved work asks', async ({
  createBoard,
  join,
  guard,
}) => {
  guard.expectNetworkErrors();
  const api = await createBoard();
  const [ines, tom] = await Promise.all([join(api.links.partnerA, 'Inès'), join(api.links.partnerB, 'Tom')]);
  const context = ines.page.context();
  const objective = await ines.create('Objectif', 'Réaliser 120 démos');
  const metric = await ines.createAt('Indicateur', 'Démos réalisées', 300, 760);
  await tom.sees(metric);
  const openAgain = async () => {
    const page = await context.newPage();
    await page.goto(tom.page.url());
    return new BoardPage(page, 'Inès');
  };

  await test.step('a title and a field that nobody has left, with the server there', async () => {
    await ines.openInspector(metric);
    await ines.page.getByLabel('Cible').fill('120');
    await ines.page.waitForTimeout(CLOSED_AFTER_MS);
    // Somebody who clicks the cross of the tab, and says yes if they are asked.
    ines.page.on('dialog', (dialog) => void dialog.accept());
    const closed = ines.page.waitForEvent('close');
    await ines.page.close({ runBeforeUnload: true });
    await closed;
    await expect
      .poll(async () => (await api.file()).entities.find(({ id }) => id === metric))
      .toMatchObject({ target: 120 });
  });

  await test.step('a tab that dies without a word, with the server away', async () => {
    const again = await openAgain();
    await again.sees(objective);
    await again.isSaved();
    await context.setOffline(true);
    const made = await again.create('Action', 'Relire la fiche');
    await again.openTitle(objective);
    await again.titleBox.fill('Réaliser 150 démos');
    await again.page.waitForTimeout(CLOSED_AFTER_MS);
    await again.page.close();
    await context.setOffline(false);
    await openAgain();
    await expect(tom.title(objective)).toHaveText('Réaliser 150 démos');
    await expect(tom.title(made)).toHaveText('Relire la fiche');
    await expect.poll(async () => (await api.file()).layout?.[made]).toBeDefined();
  });

  await test.step('leaving asks while something waits for the server, and only then', async () => {
    const again = new BoardPage(context.pages().at(-1) as Page, 'Inès');
    await again.isSaved();
    const asked: string[] = [];
    again.page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await context.setOffline(true);
    await again.retitle(objective, 'Réaliser 180 démos');
    await again.page.close({ runBeforeUnload: true });
    await expect.poll(() => asked).toEqual(['beforeunload']);
    // Whoever stays goes on working, and loses nothing.
    await context.setOffline(false);
    await again.isSaved();
    await expect(tom.title(objective)).toHaveText('Réaliser 180 démos');
    const closed = again.page.waitForEvent('close');
    await again.page.close({ runBeforeUnload: true });
    await closed;
    expect(asked).toHaveLength(1);
  });
  expect((await api.file()).layout?.[objective]).toBeDefined();
});
