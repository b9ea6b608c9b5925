import type { Page } from '@playwright/test';
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

test('work done offline survives the page that it was done on', async ({ createBoard, join, guard }) => {
  guard.expectNetworkErrors();
  const api = await createBoard();
  const [ines, tom] = await Promise.all([join(api.links.partnerA, 'Inès'), join(api.links.partnerB, 'Tom')]);
  const context = ines.page.context();
  await context.setOffline(true);
  const id = await ines.create('Objectif', 'Réaliser 120 démos');
  await expect(ines.savedState).toHaveText(/^Hors ligne, \d+ à envoyer$/);
  await ines.page.close();
  await context.setOffline(false);

  const page = await context.newPage();
  await page.goto(tom.page.url());
  await tom.sees(id);
  await expect(tom.title(id)).toHaveText('Réaliser 120 démos');
  await expect.poll(async () => (await api.file()).layout?.[id]).toBeDefined();
});

test('what is typed right before the tab is closed is kept; work that waits asks before it is left', async ({
  createBoard,
  join,
  guard,
}) => {
  guard.expectNetworkErrors();
  const api = await createBoard();
  const [ines, tom] = await Promise.all([join(api.links.partnerA, 'Inès'), join(api.links.partnerB, 'Tom')]);
  const id = await ines.create('Objectif', 'Réaliser 120 démos');
  await tom.sees(id);
  await ines.openTitle(id);
  await ines.press('End');
  await ines.page.keyboard.insertText(' en mai');
  await closeAsPeopleDo(ines.page);
  await expect(tom.title(id)).toHaveText('Réaliser 120 démos en mai');
  await expect.poll(async () => JSON.stringify(await api.file())).toContain('Réaliser 120 démos en mai');

  await tom.page.context().setOffline(true);
  await tom.retitle(id, 'Réaliser 150 démos');
  const asked = tom.page.waitForEvent('dialog');
  await tom.page.close({ runBeforeUnload: true });
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  await tom.page.context().setOffline(false);
  await tom.isSaved();
  await expect.poll(async () => JSON.stringify(await api.file())).toContain('Réaliser 150 démos');
  // Nothing waits any more, and nothing is asked: a dialog would keep the page.
  const closed = tom.page.waitForEvent('close');
  await tom.page.close({ runBeforeUnload: true });
  await closed;
});

/** Closes a tab with all that a browser does then; says yes to leaving if it is asked. */
async function closeAsPeopleDo(page: Page): Promise<void> {
  page.on('dialog', (dialog) => void dialog.accept());
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
}
