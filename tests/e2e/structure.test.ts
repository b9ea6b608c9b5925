import type { BoardFile } from '@cap-commun/shared/domain/board-file';
import type { BoardPage } from './support/board-page.ts';
import { expect, test } from './support/fixtures.ts';
import { expectSameBoard } from './support/same-board.ts';

/** Two linked cards, a metric in a frame, and two notes. */
const FILE = {
  format: 'kpi-board-neutral',
  version: 1,
  id: 'structure',
  title: 'Structure',
  entities: [
    { id: 'o', type: 'objective', title: 'Réaliser 120 démos' },
    { id: 'a', type: 'action', title: 'Animer le webinaire' },
    { id: 'm', type: 'metric', title: 'Impressions LinkedIn', decisive: true },
    { id: 'n1', type: 'sticky', title: 'Une idée' },
    { id: 'n2', type: 'sticky', title: 'Une autre' },
    { id: 'f', type: 'frame', title: 'Mesures' },
  ],
  links: [
    { type: 'contributes', from: 'a', to: 'o' },
    { type: 'measures', from: 'm', to: 'a' },
  ],
  layout: {
    o: { x: 0, y: 0 },
    a: { x: 320, y: 30 },
    f: { x: 640, y: -40, width: 320, height: 220 },
    m: { x: 30, y: 70, parent: 'f' },
    n1: { x: 0, y: 260 },
    n2: { x: 240, y: 260 },
  },
} as unknown as BoardFile;

async function placesOf(board: BoardPage, ...ids: readonly string[]) {
  const { cards } = await board.shownMap();
  return ids.map((id) => {
    const card = cards[id];
    if (!card) throw new Error(`${id} is not on the map`);
    return { x: card.x, y: card.y };
  });
}

test('cards are grouped, move as one for everybody, and are let go, each in one step', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard();
  await api.import(FILE);
  const [ines, tom] = [await join(api.links.partnerA, 'Inès'), await join(api.links.partnerB, 'Tom')];
  await ines.fitAll();
  await tom.fitAll();
  await ines.select('n1', 'n2');
  await ines.press('Control+g');
  await expect(ines.page.locator('[data-group-outline]')).toHaveCount(1);
  const before = await placesOf(ines, 'n1', 'n2');
  await ines.hold('n1', 60, 80);
  await ines.page.mouse.up();
  await expect.poll(async () => (await placesOf(tom, 'n2'))[0]?.y).not.toBe(before[1]?.y);
  const after = await placesOf(ines, 'n1', 'n2');
  expect((after[1]?.x ?? 0) - (before[1]?.x ?? 0)).toBe((after[0]?.x ?? 0) - (before[0]?.x ?? 0));
  expect((after[1]?.y ?? 0) - (before[1]?.y ?? 0)).toBe((after[0]?.y ?? 0) - (before[0]?.y ?? 0));
  await ines.undo();
  await expect.poll(() => placesOf(tom, 'n1', 'n2')).toEqual(before);

  // From afar, where the cards are painted, and by key.
  await ines.select('n2');
  await ines.press('Alt+Shift+ArrowRight');
  await expect.poll(async () => (await placesOf(ines, 'n1'))[0]?.x).toBe((before[0]?.x ?? 0) + 10);
  await ines.undo();
  await ines.page.getByRole('button', { name: 'Dégrouper' }).click();
  await expect(ines.page.locator('[data-group-outline]')).toHaveCount(0);
  await ines.hold('n1', 60, 80);
  await ines.page.mouse.up();
  await expect.poll(async () => (await placesOf(ines, 'n1'))[0]?.y).not.toBe(before[0]?.y);
  expect(await placesOf(ines, 'n2')).toEqual(before.slice(1));
  await expectSameBoard([ines, tom], api);
});

test('a frame is made around cards, tinted, folded over what it holds, and unfolded', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard();
  await api.import(FILE);
  const [ines, tom] = [await join(api.links.partnerA, 'Inès'), await join(api.links.partnerB, 'Tom')];
  await ines.fitAll();
  await tom.fitAll();

  await test.step('folding hides the metric, keeps its link and its findings on the frame', async () => {
    await ines.card('f').getByRole('button', { name: 'Replier le cadre' }).click();
    await expect(tom.card('m')).toHaveCount(0);
    await expect(tom.card('f')).toContainText('1 fiche');
    await expect(tom.card('f').getByRole('button', { name: /constat/ })).toBeVisible();
    await expect(tom.link('measures', 'm', 'a')).toHaveCount(1);
    const { entities, layout } = (await api.file()) as unknown as {
      entities: { id: string; collapsed?: boolean }[];
      layout: Record<string, { parent?: string }>;
    };
    expect(entities.find(({ id }) => id === 'f')?.collapsed).toBe(true);
    expect(layout.m?.parent).toBe('f');
  });

  await test.step('it moves folded with its content, by key it unfolds', async () => {
    const [from] = await placesOf(ines, 'f');
    await ines.hold('f', 0, 120);
    await ines.page.mouse.up();
    await ines.select('f');
    await ines.press('.');
    await expect(tom.card('m')).toBeVisible();
    const [frame, metric] = await placesOf(ines, 'f', 'm');
    expect(frame?.y).not.toBe(from?.y);
    expect(metric).toEqual({ x: (frame?.x ?? 0) + 30, y: (frame?.y ?? 0) + 70 });
  });

  await test.step('its tint is chosen by name', async () => {
    await ines.deselect();
    await ines.title('f').click();
    await ines.page.getByRole('button', { name: 'Teinte du cadre' }).click();
    await ines.page.getByRole('menuitem', { name: 'violet' }).click();
    await ines.isSaved();
    expect((await api.file()).entities.find(({ id }) => id === 'f')?.tone).toBe('agree');
  });

  await test.step('a new frame goes around what is selected; without it the cards stay where they are', async () => {
    await ines.select('n1', 'n2');
    const before = await placesOf(ines, 'n1', 'n2');
    await ines.press('Shift+F');
    const id = await ines.writeTitle('Idées');
    await expect.poll(async () => (await api.file()).layout?.n1?.parent).toBe(id);
    expect(await placesOf(ines, 'n1', 'n2')).toEqual(before);
    await ines.fitAll();
    await ines.deselect();
    await ines.title(id).click();
    await ines.press('Delete');
    await expect(ines.card(id)).toHaveCount(0);
    expect(await placesOf(ines, 'n1', 'n2')).toEqual(before);
    await ines.undo();
    await expect(ines.card(id)).toHaveCount(1);
    await expectSameBoard([ines, tom], api);
  });
});

test('a link is taken to another card by its end, named and removed, by mouse, touch and keyboard', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard();
  await api.import({
    ...FILE,
    entities: [...FILE.entities, { id: 'o2', type: 'objective', title: 'Réduire le coût' }],
    layout: { ...FILE.layout, o2: { x: 0, y: -300 } },
  } as BoardFile);
  const ines = await join(api.links.partnerA, 'Inès', { hasTouch: true });
  await ines.fitAll();
  const links = async () => (await api.file()).links;

  await test.step('by its end with the mouse', async () => {
    await ines.hoverLink('contributes|a|o');
    const grip = await boxOf(ines.page.locator('[data-link-grip="to"]'));
    const goal = await boxOf(ines.card('o2'));
    await ines.page.mouse.move(grip.x, grip.y);
    await ines.page.mouse.down();
    await ines.page.mouse.move(goal.x, goal.y, { steps: 6 });
    await ines.page.mouse.up();
    await expect(ines.link('contributes', 'a', 'o2')).toHaveCount(1);
    await expect(ines.link('contributes', 'a', 'o')).toHaveCount(0);
    await ines.undo();
    await expect(ines.link('contributes', 'a', 'o')).toHaveCount(1);
    await expect(ines.link('contributes', 'a', 'o2')).toHaveCount(0);
  });

  await test.step('a tap opens it: words, and another end', async () => {
    const at = await ines.middleOfLink('contributes|a|o');
    await ines.page.touchscreen.tap(at.x, at.y);
    const dialog = ines.page.getByRole('dialog', { name: 'Lien « contribue à »' });
    await dialog.getByLabel('Mots sur le lien').fill('si le budget est voté');
    await dialog.getByRole('button', { name: 'Garder' }).click();
    await expect(ines.page.getByText('si le budget est voté')).toBeVisible();
    await ines.isSaved();
    expect(await links()).toContainEqual({
      type: 'contributes',
      from: 'a',
      to: 'o',
      label: 'si le budget est voté',
    });
  });

  await test.step('by keyboard, from the links of a card', async () => {
    await ines.select('a');
    await ines.press('Shift+L');
    const list = ines.page.getByRole('dialog', { name: 'Liens de la fiche' });
    await list.getByRole('button', { name: /contribue à/ }).press('Enter');
    const dialog = ines.page.getByRole('dialog', { name: 'Lien « contribue à »' });
    await dialog.getByRole('button', { name: /Va vers/ }).press('Enter');
    await ines.page.getByRole('option', { name: 'Réduire le coût' }).press('Enter');
    await expect(ines.link('contributes', 'a', 'o2')).toHaveCount(1);
    await ines.isSaved();
    expect(await links()).toContainEqual(
      expect.objectContaining({ to: 'o2', label: 'si le budget est voté' }),
    );
  });

  await test.step('it is removed at its middle', async () => {
    await ines.hoverLink('contributes|a|o2');
    await ines.page.getByRole('button', { name: 'Retirer le lien « contribue à »' }).click();
    await expect(ines.link('contributes', 'a', 'o2')).toHaveCount(0);
  });
});

async function boxOf(locator: ReturnType<BoardPage['card']>): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
