import { join as joinPath } from 'node:path';
import { boardCommand } from '../support/board-command.ts';
import { expect, test } from './support/fixtures.ts';

test('[UP5] a page whose copy is newer than a restored server says so, and puts back what the server lost', async ({
  createBoard,
  join,
  server,
  guard,
}) => {
  guard.expectNetworkErrors();
  const api = await createBoard();
  const [ines, tom] = await Promise.all([join(api.links.partnerA, 'Inès'), join(api.links.partnerB, 'Tom')]);
  const early = await ines.create('Objectif', 'Réaliser 120 démos');
  await tom.sees(early);
  await ines.isSaved();
  const backup = joinPath(server.dataFolder, 'copy.sqlite');
  expect(await boardCommand(server.dataFolder, 'backup', backup)).toMatchObject({ code: 0 });
  const late = await ines.create('Action', 'Animer le webinaire');
  await tom.sees(late);
  await ines.isSaved();
  await ines.page.close();

  await server.stop();
  expect(await boardCommand(server.dataFolder, 'restore', backup)).toMatchObject({ code: 0 });
  await server.startAgain();
  await tom.page.getByRole('button', { name: 'Reprendre le tableau du serveur' }).click();
  await expect(tom.page.getByText('Le serveur est revenu à un état plus ancien.')).toBeVisible();
  await expect(tom.card(late)).toHaveCount(0);
  await tom.page.getByRole('button', { name: 'Les remettre' }).click();
  await tom.sees(late);
  await tom.isSaved();
  const { entities } = await api.file();
  expect(entities.find(({ id }) => id === late)?.title).toBe('Animer le webinaire');
  await tom.page.reload();
  await tom.sees(late);
  await expect(tom.page.getByText('Le serveur est revenu à un état plus ancien.')).toHaveCount(0);
});
