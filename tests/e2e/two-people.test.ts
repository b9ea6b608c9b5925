import { expect, test } from './support/fixtures.ts';
import { expectSameBoard, expectSameFindings } from './support/same-board.ts';

test('two people by two links make, link and move cards at once, and end with one board', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard({ partners: ['Nuvia', 'Ditec IT'] });
  const [ines, tom] = await Promise.all([join(api.links.partnerA, 'Inès'), join(api.links.partnerB, 'Tom')]);

  const [objective, action] = await Promise.all([
    ines.create('Objectif', 'Réaliser 120 démos'),
    tom.createAt('Action', 'Animer le webinaire', 300, 800),
  ]);
  await Promise.all([ines.sees(action), tom.sees(objective)]);
  await Promise.all([ines.moveTo(objective, 0, 160), tom.moveTo(action, 340, 160)]);
  const [metric] = await Promise.all([
    ines.create('Indicateur', 'Nombre de démos réalisées'),
    tom.createAt('Action', 'Publier la fiche produit', 200, 840),
  ]);
  await tom.sees(metric);
  await ines.moveTo(metric, 340, 320);
  await tom.fitAll();
  await Promise.all([ines.drawLink(metric, objective), tom.drawLink(action, objective)]);

  await expect(tom.link('measures', metric, objective)).toBeAttached();
  await expect(ines.link('contributes', action, objective)).toBeAttached();
  await expectSameBoard([ines, tom], api);
  await expectSameFindings([ines, tom], api);
});

test('each sees the other’s cursor, what they select, and a card in flight', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard();
  const [ines, tom] = await Promise.all([join(api.links.partnerA, 'Inès'), join(api.links.partnerB, 'Tom')]);
  const id = await ines.create('Objectif', 'Réaliser 120 démos');

  await ines.card(id).hover();
  await expect(tom.page.locator('.react-flow__viewport-portal').getByText('Inès')).toBeVisible();
  await ines.select(id);
  await expect(tom.card(id).getByText('Inès', { exact: true })).toBeVisible();

  const before = await placeOf();
  await ines.hold(id, 140, 60);
  await expect.poll(placeOf, { message: 'Tom sees the card move' }).not.toEqual(before);
  const { layout } = await api.file();
  expect(layout?.[id], 'nothing is written before it is let go').toMatchObject(before);
  await ines.page.mouse.up();
  await expect.poll(async () => (await api.file()).layout?.[id]).not.toMatchObject(before);
  await expectSameBoard([ines, tom], api);

  async function placeOf() {
    const { x = 0, y = 0 } = (await tom.shownMap()).cards[id] ?? {};
    return { x, y };
  }
});

test('one title written by two hands at once keeps what both wrote', async ({ createBoard, join }) => {
  const api = await createBoard();
  const [ines, tom] = await Promise.all([join(api.links.partnerA, 'Inès'), join(api.links.partnerB, 'Tom')]);
  const id = await ines.create('Action', 'animer le webinaire');
  await tom.sees(id);
  await expect(tom.title(id)).toHaveText('animer le webinaire');
  await Promise.all([ines.openTitle(id), tom.openTitle(id)]);
  await Promise.all([ines.press('Home'), tom.press('End')]);
  await Promise.all([ines.titleBox.pressSequentially('Bien '), tom.titleBox.pressSequentially(' en commun')]);
  for (const person of [ines, tom]) {
    await expect(person.titleBox).toHaveValue('Bien animer le webinaire en commun');
    await person.press('Enter');
  }
  await expectSameBoard([ines, tom], api);
});
