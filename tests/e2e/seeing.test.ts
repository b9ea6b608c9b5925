import type { BoardFile } from '@cap-commun/shared/domain/board-file';
import { expect, test } from './support/fixtures.ts';
import { expectSameBoard } from './support/same-board.ts';

/** Two branches whose cards lie anywhere. */
const FILE = {
  format: 'kpi-board-neutral',
  version: 1,
  id: 'seeing',
  title: 'Colonnes',
  entities: [
    { id: 'o1', type: 'objective', title: 'Réaliser 120 démos' },
    { id: 'o2', type: 'objective', title: 'Réduire le coût' },
    { id: 'a1', type: 'action', title: 'Animer le webinaire' },
    { id: 'a2', type: 'action', title: 'Publier le livre blanc' },
    { id: 'a3', type: 'action', title: 'Campagne co-signée' },
    { id: 'm1', type: 'metric', title: 'Démos réalisées' },
    { id: 'm2', type: 'metric', title: 'Coût par démo' },
    { id: 'r', type: 'risk', title: 'Panne' },
    { id: 'n', type: 'sticky', title: 'Une idée' },
  ],
  links: [
    { type: 'contributes', from: 'a1', to: 'o1' },
    { type: 'contributes', from: 'a2', to: 'o1' },
    { type: 'contributes', from: 'a3', to: 'o2' },
    { type: 'measures', from: 'm1', to: 'a1' },
    { type: 'measures', from: 'm2', to: 'a3' },
    { type: 'threatens', from: 'r', to: 'a1' },
  ],
  layout: {
    o1: { x: 300, y: 500 },
    o2: { x: 0, y: 0 },
    a1: { x: 620, y: 60 },
    a2: { x: 40, y: 300 },
    a3: { x: 600, y: 420 },
    m1: { x: 300, y: 20 },
    m2: { x: 320, y: 240 },
    r: { x: 20, y: 520 },
    n: { x: 640, y: 220 },
  },
} as unknown as BoardFile;

test('the map is tidied into columns by a worker, one step for everybody, with a branch and a legend to read it by', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard();
  await api.import(FILE);
  const [ines, tom] = [await join(api.links.partnerA, 'Inès'), await join(api.links.partnerB, 'Tom')];
  const placesOf = async () => JSON.stringify((await api.file()).layout);

  await test.step('tidying is one step, and its columns are shown to both', async () => {
    await ines.isSaved();
    const before = await placesOf();
    await ines.canvas.focus();
    await ines.press('Shift+T');
    await expect(tom.page.locator('[data-lane="action"]')).toBeVisible();
    await expect(ines.page.locator('[data-lane]')).toHaveCount(4);
    await ines.isSaved();
    const tidied = await placesOf();
    expect(tidied).not.toBe(before);
    await ines.undo();
    await expect.poll(placesOf).toBe(before);
    await ines.press('Shift+T');
    await expect.poll(placesOf).toBe(tidied);
    await expectSameBoard([ines, tom], api);
  });

  await test.step('the columns can be hidden', async () => {
    await ines.page.getByRole('button', { name: 'Vue et rangement' }).click();
    await ines.page.getByRole('menuitem', { name: 'Colonnes de la carte' }).click();
    await expect(ines.page.locator('[data-lane]')).toHaveCount(0);
    await expect(tom.page.locator('[data-lane]')).toHaveCount(4);
  });

  await test.step('one branch alone: the rest is out of reach until Escape', async () => {
    await ines.fitAll();
    await ines.select('a1');
    await ines.press('b');
    await expect(ines.page.getByRole('status').filter({ hasText: 'Branche' })).toBeVisible();
    await expect(ines.card('a3')).toHaveAttribute('inert');
    await expect(ines.card('o1')).not.toHaveAttribute('inert');
    await ines.press('Control+a');
    await expect(ines.page.getByText('5 fiches')).toBeVisible();
    await ines.press('Escape');
    await ines.press('Escape');
    await expect(ines.card('a3')).not.toHaveAttribute('inert');
  });

  await test.step('the legend says what outlines, stripes, lines and marks mean', async () => {
    await ines.page.getByRole('button', { name: 'Vue et rangement' }).click();
    await ines.page.getByRole('menuitem', { name: 'Légende' }).click();
    const legend = ines.page.getByRole('dialog', { name: 'Légende' });
    await expect(legend.getByText('coins coupés')).toBeVisible();
    await expect(legend.getByText('Contribue à')).toBeVisible();
    await legend.press('Escape');
    await expect(legend).toBeHidden();
  });
});
