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
