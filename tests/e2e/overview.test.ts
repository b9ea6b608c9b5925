import type { BoardFile } from '@cap-commun/shared/domain/board-file';
import type { Locator } from '@playwright/test';
import type { BoardPage } from './support/board-page.ts';
import { expect, test } from './support/fixtures.ts';

const COLUMNS = 20;
const STEP = { x: 320, y: 160 };
const KINDS = ['action', 'metric', 'objective', 'risk'] as const;

/** Cards in columns, each linked with the one at its right. Their ids say their place: `c0`, `c1`… row by row. */
function gridOf(count: number): BoardFile {
  const ids = Array.from({ length: count }, (_, index) => `c${index}`);
  const kindOf = (index: number) => KINDS[(index % COLUMNS) % KINDS.length];
  return {
    format: 'kpi-board-neutral',
    version: 1,
    id: 'overview',
    title: 'De loin',
    entities: ids.map((id, index) => ({ id, type: kindOf(index), title: `Fiche ${index}` })),
    links: ids.flatMap((id, index) =>
      kindOf(index) === 'metric' && index > 0 ? [{ type: 'measures', from: id, to: `c${index - 1}` }] : [],
    ),
    layout: Object.fromEntries(
      ids.map((id, index) => [
        id,
        { x: (index % COLUMNS) * STEP.x, y: Math.floor(index / COLUMNS) * STEP.y },
      ]),
    ),
  } as unknown as BoardFile;
}

const painted = (board: BoardPage): Locator => board.page.locator('[data-painted-layer]');
const nodes = (board: BoardPage): Locator => board.page.locator('.react-flow__node');

/** Zooms out with the wheel, as a hand does, until the cards are painted. */
async function seeFromAfar(board: BoardPage, zoom: number): Promise<void> {
  await board.canvas.hover({ position: { x: 500, y: 400 } });
  await board.page.keyboard.down('Control');
  while ((await board.zoom()) > zoom) {
    const before = await board.zoom();
    await board.page.mouse.wheel(0, 60);
    await expect.poll(() => board.zoom()).toBeLessThan(before);
  }
  await board.page.keyboard.up('Control');
  await expect(painted(board)).toBeVisible();
  await expect(nodes(board)).toHaveCount(0);
}

/** Where a place of the map is in the window. */
async function inWindow(board: BoardPage, x: number, y: number): Promise<{ x: number; y: number }> {
  return board.page.locator('.react-flow__viewport').evaluate(
    (viewport, at) => {
      const { left, top } = (viewport.closest('.react-flow') as Element).getBoundingClientRect();
      const { a, e, f } = new DOMMatrixReadOnly(getComputedStyle(viewport).transform);
      return { x: left + e + at.x * a, y: top + f + at.y * a };
    },
    { x, y },
  );
}

/** The middle of a card of the grid, in the window. */
function middleOf(board: BoardPage, index: number): Promise<{ x: number; y: number }> {
  const column = index % COLUMNS;
  return inWindow(board, column * STEP.x + 60, Math.floor(index / COLUMNS) * STEP.y + 40);
}

/** What the layer has painted at a point of the window: red, green, blue, opacity. */
function colourAt(board: BoardPage, at: { x: number; y: number }): Promise<number[]> {
  return painted(board).evaluate((element, { x, y }) => {
    const canvas = element as HTMLCanvasElement;
    const box = canvas.getBoundingClientRect();
    const across = ((x - box.left) / box.width) * canvas.width;
    const down = ((y - box.top) / box.height) * canvas.height;
    return [...(canvas.getContext('2d')?.getImageData(across, down, 1, 1).data ?? [])];
  }, at);
}

async function placeOf(api: { file(): Promise<BoardFile> }, id: string) {
  const { layout } = (await api.file()) as unknown as { layout: Record<string, { x: number; y: number }> };
  return layout[id];
}

test('a board of 1,000 cards is painted from afar, and is elements of the page from near', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard();
  await api.import(gridOf(1000));
  const ines = await join(api.links.partnerA, 'Inès');
  await seeFromAfar(ines, 0.2);
  const [onAction, onMetric, between] = [
    await middleOf(ines, 44),
    await middleOf(ines, 45),
    await inWindow(ines, 4 * STEP.x + 285, 2 * STEP.y + 140),
  ];
  await expect.poll(async () => (await colourAt(ines, onAction))[3]).toBe(255);
  expect(await colourAt(ines, onMetric)).not.toEqual(await colourAt(ines, onAction));
  expect((await colourAt(ines, between))[3], 'nothing is painted between cards').toBe(0);

  await ines.page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });
  await expect.poll(async () => (await colourAt(ines, onAction))[0], 'dark cards').toBeLessThan(80);

  await ines.canvas.focus();
  await ines.press('Digit0');
  await ines.isStill();
  await expect(painted(ines)).toHaveCount(0);
  await expect(nodes(ines)).not.toHaveCount(0);
});

test('fingers that zoom out and in find the map painted until they are lifted', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard();
  await api.import(gridOf(60));
  const lou = await join(api.links.viewer, 'Lou', { hasTouch: true });
  await expect(nodes(lou)).not.toHaveCount(0);
  const detail = lou.page.locator('[data-lod]').first();
  await expect(detail).toHaveAttribute('data-lod', 'middle');
  const fingers = await lou.page.context().newCDPSession(lou.page);
  const touch = (type: 'touchStart' | 'touchMove', spread: number) =>
    fingers.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: [-spread, spread].map((dx, id) => ({ x: 600 + dx, y: 600, id })),
    });
  await touch('touchStart', 200);
  for (const spread of [160, 110, 60]) await touch('touchMove', spread);
  await expect.poll(() => lou.zoom()).toBeLessThan(0.4);
  await expect(painted(lou)).toBeVisible();
  await expect(nodes(lou)).toHaveCount(0);
  for (const spread of [120, 240, 380]) await touch('touchMove', spread);
  await expect.poll(() => lou.zoom()).toBeGreaterThan(0.85);
  await expect(painted(lou)).toBeVisible();
  await expect(nodes(lou)).toHaveCount(0);
  await expect(detail).toHaveAttribute('data-lod', 'middle');

  await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(painted(lou)).toHaveCount(0);
  await expect(nodes(lou)).not.toHaveCount(0);
  await expect(detail).toHaveAttribute('data-lod', 'near');
});

test('painted cards are selected by a click, with Shift and by a rectangle, and shown at full size', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard();
  await api.import(gridOf(200));
  const ines = await join(api.links.partnerA, 'Inès');
  await seeFromAfar(ines, 0.2);
  const { mouse, keyboard } = ines.page;
  const [first, second] = [await middleOf(ines, 42), await middleOf(ines, 63)];

  await mouse.move(first.x, first.y);
  await expect(ines.page.locator('[data-peek="c42"]')).toContainText('Fiche 42');
  await mouse.click(first.x, first.y);
  await expect(nodes(ines)).toHaveCount(1);
  await expect(ines.card('c42')).toHaveAttribute('data-id', 'c42');
  await keyboard.down('Shift');
  await mouse.click(second.x, second.y);
  await keyboard.up('Shift');
  await expect(ines.page.getByRole('toolbar', { name: 'Actes sur la sélection' })).toContainText('2');
  await expect(nodes(ines)).toHaveCount(2);

  await ines.deselect();
  const from = await inWindow(ines, 2 * STEP.x - 20, 4 * STEP.y - 8);
  const to = await inWindow(ines, 4 * STEP.x + 20, 5 * STEP.y + 20);
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(to.x, to.y, { steps: 6 });
  await mouse.up();
  const ids = await nodes(ines).evaluateAll((all) => all.map((node) => (node as HTMLElement).dataset.id));
  expect(ids.sort()).toEqual(['c102', 'c103', 'c104', 'c82', 'c83', 'c84']);

  const floor = await inWindow(ines, -60, -60);
  await mouse.click(floor.x, floor.y);
  await expect(nodes(ines)).toHaveCount(0);
});

test('a painted card is dragged, is seen moving by somebody else, and goes back in one step', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard();
  await api.import(gridOf(200));
  const [ines, tom] = [await join(api.links.partnerA, 'Inès'), await join(api.links.partnerB, 'Tom')];
  await seeFromAfar(ines, 0.2);
  await seeFromAfar(tom, 0.2);
  const before = await placeOf(api, 'c44');
  const from = await middleOf(ines, 44);
  // Out of the grid, where nothing else is painted.
  const aside = { x: from.x, y: (await inWindow(ines, 0, 10 * STEP.y + 200)).y };
  const { x, y } = await inWindow(tom, 4 * STEP.x + 60, 10 * STEP.y + 200);
  expect((await colourAt(tom, { x, y }))[3]).toBe(0);
  const { mouse } = ines.page;
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(aside.x, aside.y, { steps: 8 });
  await expect
    .poll(async () => (await colourAt(tom, { x, y }))[3], 'Tom sees it in her hand')
    .toBeGreaterThan(0);
  expect(await placeOf(api, 'c44'), 'it is written when it is let go').toEqual(before);
  await mouse.up();
  await expect.poll(async () => (await placeOf(api, 'c44'))?.y).toBeGreaterThan(9 * STEP.y);
  await ines.undo();
  await expect.poll(() => placeOf(api, 'c44')).toEqual(before);
});

test('a double click on a painted card comes near and opens its title; arrows go from card to card', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard();
  await api.import(gridOf(200));
  const ines = await join(api.links.partnerA, 'Inès');
  await seeFromAfar(ines, 0.2);
  const at = await middleOf(ines, 44);
  await ines.page.mouse.click(at.x, at.y);
  await expect(ines.card('c44')).toBeFocused();
  await ines.press('ArrowRight');
  await expect(ines.card('c45')).toBeFocused();
  await ines.page.mouse.move(5, 5);
  await expect(ines.page.locator('[data-peek="c45"]'), 'what has the keyboard is shown').toContainText(
    'Fiche 45',
  );

  await ines.page.mouse.dblclick(at.x, at.y);
  await expect(ines.titleBox).toBeFocused();
  expect(await ines.zoom()).toBeGreaterThan(0.8);
  await ines.titleBox.fill('Vue de près');
  await ines.titleBox.press('Enter');
  await expect(ines.title('c44')).toHaveText('Vue de près');
});
