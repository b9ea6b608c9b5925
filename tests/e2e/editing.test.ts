import { expect, test } from './support/fixtures.ts';
import { expectSameBoard } from './support/same-board.ts';

test('undo and redo take back one’s own work and leave what others did after', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard();
  const [ines, tom] = await Promise.all([join(api.links.partnerA, 'Inès'), join(api.links.partnerB, 'Tom')]);
  const own = await ines.create('Objectif', 'Réaliser 120 démos');
  const shared = await ines.createAt('Action', 'Animer le webinaire', 300, 760);
  await tom.sees(shared);
  await tom.retitle(shared, 'Animer le grand webinaire');
  await expect(ines.title(shared)).toHaveText('Animer le grand webinaire');
  await ines.retitle(own, 'Réaliser 150 démos');

  await ines.undo();
  await expect(tom.title(own)).toHaveText('Réaliser 120 démos');
  await ines.redo();
  await expect(tom.title(own)).toHaveText('Réaliser 150 démos');

  for (let step = 0; step < 8; step += 1) await ines.undo();
  await expect(ines.card(own)).toHaveCount(0);
  await expect(tom.card(own)).toHaveCount(0);
  await expect(ines.title(shared), 'Tom’s work stays').toContainText('grand');
  await expectSameBoard([ines, tom], api);
});

test('several cards are chosen, deleted, brought back and copied as one', async ({ createBoard, join }) => {
  const api = await createBoard();
  const ines = await join(api.links.partnerA, 'Inès');
  const objective = await ines.create('Objectif', 'Réaliser 120 démos');
  const action = await ines.createAfter(objective, 'Animer le webinaire');
  await ines.fitAll();
  const count = await ines.page.locator('.react-flow__node').count();

  await ines.select(objective, action);
  await expect(ines.page.getByRole('toolbar', { name: 'Actes sur la sélection' })).toContainText('2 fiches');
  await ines.press('Delete');
  await expect(ines.card(objective)).toHaveCount(0);
  await expect(ines.card(action)).toHaveCount(0);
  await ines.undo();
  await expect(ines.link('contributes', action, objective)).toBeAttached();

  // A rectangle begins a selection, and with Shift it adds to one.
  const around = async (id: string) => {
    const box = await ines.card(id).boundingBox();
    if (!box) throw new Error(`${id} is not drawn`);
    await ines.page.mouse.move(box.x + 20, box.y + box.height + 18);
    await ines.page.mouse.down();
    await ines.page.mouse.move(box.x + 40, box.y + box.height - 8, { steps: 6 });
    await ines.page.mouse.up();
  };
  await ines.deselect();
  await around(objective);
  await expect(ines.card(objective)).toHaveClass(/selected/);
  await ines.page.keyboard.down('Shift');
  await around(action);
  await ines.page.keyboard.up('Shift');
  await expect(ines.page.locator('.react-flow__node.selected')).toHaveCount(2);
  await ines.press('Control+d');
  await expect(ines.page.locator('.react-flow__node')).toHaveCount(count + 2);
  await expect(ines.page.locator('.react-flow__edge[data-id^="contributes|"]')).toHaveCount(2);
  await expectSameBoard([ines], api);
});

test('a link that makes no sense is not drawn, and says why', async ({ createBoard, join }) => {
  const api = await createBoard();
  const ines = await join(api.links.partnerA, 'Inès');
  const objective = await ines.create('Objectif', 'Réaliser 120 démos');
  const other = await ines.createAt('Objectif', 'Convertir 18 % des démos', 300, 700);
  await ines.fitAll();
  await ines.drawLink(objective, other);
  await expect(ines.page.getByRole('alert')).toContainText('Pas de lien de « Objectif » vers « Objectif »');
  await ines.press('Escape');
  await expect(ines.page.getByRole('alert')).toHaveCount(0);
  const { links } = await api.file();
  expect(links).toEqual([]);
});

test('the inspector writes every field of a card where others see it', async ({ createBoard, join }) => {
  const api = await createBoard();
  const [ines, tom] = await Promise.all([join(api.links.partnerA, 'Inès'), join(api.links.partnerB, 'Tom')]);
  const id = await ines.create('Indicateur', 'Nombre de démos réalisées');
  await tom.sees(id);
  await ines.openInspector(id);
  await tom.openInspector(id);
  await ines.panel.getByLabel('Cible', { exact: true }).fill('120');
  await ines.press('Enter');
  await tom.panel.getByLabel('Unité', { exact: true }).fill('démos');
  await tom.press('Enter');
  await expect(tom.panel.getByLabel('Cible', { exact: true })).toHaveValue('120');
  await expect(ines.panel.getByLabel('Unité', { exact: true })).toHaveValue('démos');
  await Promise.all([ines.isSaved(), tom.isSaved()]);
  const { entities } = await api.file();
  expect(entities).toContainEqual(expect.objectContaining({ id, target: 120, unit: 'démos' }));
});
