import type { BoardFile } from '@cap-commun/shared/domain/board-file';
import { expectAccessible } from './support/accessible.ts';
import type { BoardPage } from './support/board-page.ts';
import { expect, test } from './support/fixtures.ts';

const FILE = {
  format: 'kpi-board-neutral',
  version: 1,
  title: 'Menus',
  entities: [
    { id: 'o', type: 'objective', title: 'Réaliser 120 démos' },
    { id: 'a', type: 'action', title: 'Animer le webinaire' },
  ],
  links: [{ type: 'contributes', from: 'a', to: 'o' }],
  layout: { o: { x: 0, y: 0 }, a: { x: 340, y: 30 } },
} as unknown as BoardFile;

const LINK = 'contributes|a|o';

async function choose(board: BoardPage, menu: string, item: string | RegExp): Promise<void> {
  await board.page.getByRole('menu', { name: menu }).getByRole('menuitem', { name: item }).click();
  await expect(board.page.getByRole('menu')).toHaveCount(0);
}

/** A free place of the canvas, under the cards. Pixels of the window. */
async function floorOf(board: BoardPage): Promise<{ readonly x: number; readonly y: number }> {
  const box = await board.card('a').boundingBox();
  if (!box) throw new Error('the card is not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height + 160 };
}

test('what lies under the right button, a key or a still finger has its menu', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard();
  await api.import(FILE);
  const ines = await join(api.links.partnerA, 'Inès', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const { page } = ines;

  await test.step('a card: it comes in hand, and its acts are those of its keys', async () => {
    await ines.card('a').click({ button: 'right' });
    const menu = page.getByRole('menu', { name: 'Actes sur la sélection' });
    await expect(menu.getByRole('menuitem', { name: /^Dupliquer/ })).toContainText('Ctrl D');
    await expect(ines.card('a')).toHaveClass(/selected/);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);
    await expect(ines.card('a')).toBeFocused();
  });

  await test.step('by the keyboard alone, beside the card that has it', async () => {
    await page.keyboard.press('Shift+F10');
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.type('Commenter');
    await expect(page.getByRole('menuitem', { name: /^Commenter/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Votre commentaire')).toBeFocused();
    await page.keyboard.press('Escape');
  });

  await test.step('copied on a card and pasted on the floor, where it was pressed', async () => {
    await ines.deselect();
    await ines.card('a').click({ button: 'right' });
    await choose(ines, 'Actes sur la sélection', /^Copier/);
    const { x, y } = await floorOf(ines);
    await page.mouse.click(x, y, { button: 'right' });
    await choose(ines, 'Actes sur la carte', /^Coller/);
    await expect(page.locator('.react-flow__node', { hasText: 'Animer le webinaire' })).toHaveCount(2);
    await ines.undo();
  });

  await test.step('the floor: a card is made there', async () => {
    await ines.deselect();
    const { x, y } = await floorOf(ines);
    await page.mouse.click(x, y, { button: 'right' });
    await expect(page.getByRole('menuitem', { name: 'Importer un fichier' })).toBeVisible();
    await choose(ines, 'Actes sur la carte', /^Indicateur/);
    const id = await ines.writeTitle('Démos réalisées');
    const box = await ines.card(id).boundingBox();
    expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - x)).toBeLessThan(4);
  });

  await test.step('a link', async () => {
    await ines.deselect();
    await ines.fitAll();
    await ines.hoverLink(LINK);
    const { x, y } = await ines.middleOfLink(LINK);
    await page.mouse.click(x, y, { button: 'right' });
    await choose(ines, 'Actes sur le lien', 'Retirer le lien');
    await expect(page.locator(`[data-id="${LINK}"]`)).toHaveCount(0);
  });

  await test.step('from afar, where cards are painted', async () => {
    await ines.canvas.focus();
    const { x, y } = await floorOf(ines);
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    while ((await ines.zoom()) >= 0.36) await page.mouse.wheel(0, 240);
    await page.keyboard.up('Control');
    await ines.fitAll();
    while ((await ines.zoom()) >= 0.39) await page.getByRole('button', { name: 'Réduire' }).click();
    await ines.isStill();
    await page.keyboard.press('Control+a');
    const painted = await ines.card('a').boundingBox();
    await ines.deselect();
    await page.mouse.click((painted?.x ?? 0) + 8, (painted?.y ?? 0) + 8, { button: 'right' });
    await expect(page.getByRole('menuitem', { name: /^Écrire le titre/ })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('a still finger, which points no more at the place by itself', async () => {
    const tom = await join(api.links.viewer, 'Tom', { hasTouch: true });
    const { x = 0, y = 0 } = (await tom.card('o').boundingBox()) ?? {};
    const fingers = await tom.page.context().newCDPSession(tom.page);
    const touchPoints = [{ x: x + 30, y: y + 30 }];
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    const menu = tom.page.getByRole('menu', { name: 'Actes sur la sélection' });
    // Who only reads is offered what reading allows.
    await expect(menu.getByRole('menuitem', { name: /^Ouvrir la fiche/ })).toBeVisible();
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(menu.getByRole('menuitem', { name: /^Supprimer/ })).toHaveCount(0);
    await menu.getByRole('menuitem', { name: /^Ouvrir la fiche/ }).tap();
    await expect(tom.page.getByRole('tab', { name: 'Fiche' })).toHaveAttribute('aria-selected', 'true');
  });
});
