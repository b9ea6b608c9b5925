import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/fixtures.ts';

test('two people follow, bring, point and react, and each has a colour of their own', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard({ partners: ['Nuvia', 'Ditec IT'] });
  const [ines, lea] = await Promise.all([join(api.links.partnerA, 'Inès'), join(api.links.partnerA, 'Léa')]);
  const id = await ines.create('Objectif', 'Réaliser 120 démos');
  await lea.sees(id);

  await test.step('people of one brand are told apart by their shade', async () => {
    const dialog = lea.page.getByRole('dialog', { name: 'Sur le tableau' });
    await lea.page.getByRole('button', { name: '2 personnes sur le tableau' }).click();
    await expect(dialog.getByRole('listitem')).toHaveCount(2);
    const colours = await dialog
      .getByRole('listitem')
      .locator('[data-initials]')
      .evaluateAll((avatars) => avatars.map((avatar) => getComputedStyle(avatar).backgroundColor));
    expect(new Set(colours).size).toBe(2);
    await expectAccessible(lea.page);
    await dialog.getByRole('button', { name: 'Suivre Inès' }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step('who follows sees what the other sees, is seen following, and leaves by any pan', async () => {
    const note = lea.page.getByText('Vous suivez Inès · Échap');
    await expect(note).toBeVisible();
    await expect(ines.page.getByText('Léa vous suit')).toBeVisible();
    await ines.canvas.focus();
    await ines.press('-');
    await ines.isStill();
    const zoom = await ines.zoom();
    await expect.poll(() => lea.zoom()).toBeCloseTo(zoom, 2);
    await lea.page.mouse.move(500, 500);
    await lea.page.mouse.wheel(40, 300);
    await expect(note).toBeHidden();
    await expect(ines.page.getByText('Léa vous suit')).toBeHidden();
  });

  await test.step('by the keyboard: Alt 1 follows, Esc leaves', async () => {
    await lea.canvas.focus();
    await lea.press('Alt+Digit1');
    await expect(lea.page.getByText('Vous suivez Inès · Échap')).toBeVisible();
    await lea.press('Escape');
    await expect(lea.page.getByText('Vous suivez Inès · Échap')).toBeHidden();
  });

  await test.step('one brings the other, who can leave', async () => {
    await ines.page.getByRole('button', { name: '2 personnes sur le tableau' }).click();
    await ines.page.getByRole('button', { name: 'Amener tout le monde ici' }).click();
    await expect(lea.page.getByText('Inès vous montre le plan').first()).toBeVisible();
    await lea.page.getByRole('button', { name: 'Ne plus suivre' }).click();
    await expect(lea.page.getByRole('button', { name: 'Ne plus suivre' })).toBeHidden();
  });

  await test.step('a place held under the pointer is seen, and said, by the other; reactions too', async () => {
    await ines.deselect();
    await ines.page.mouse.move(500, 700);
    await ines.page.mouse.down();
    await expect(lea.page.locator('[data-signal="ping"]')).toBeAttached();
    await ines.page.mouse.up();
    await expect(lea.page.getByRole('status').filter({ hasText: 'Inès montre un endroit' })).toBeAttached();
    await expect(lea.page.locator('[data-signal="ping"]')).toHaveCount(0);
    await ines.page.getByRole('button', { name: 'Réagir' }).click();
    await ines.page.getByRole('button', { name: 'Bravo' }).click();
    await expect(lea.page.locator('[data-signal="reaction"]')).toBeAttached();
    await ines.press('Escape');
  });

  await test.step('who is out of view stands at its edge, and is a press away', async () => {
    await ines.card(id).hover();
    await lea.page.mouse.move(500, 500);
    await lea.page.mouse.wheel(0, 4_000);
    const tag = lea.page.locator('main').getByRole('button', { name: 'Aller voir Inès' });
    await expect(tag).toBeVisible();
    await tag.click();
    await expect(lea.card(id)).toBeVisible();
  });
});

test('a reader points and follows, and brings nobody', async ({ createBoard, join }) => {
  const api = await createBoard();
  const [ines, vic] = await Promise.all([join(api.links.partnerA, 'Inès'), join(api.links.viewer, 'Vic')]);
  await vic.page.getByRole('button', { name: '2 personnes sur le tableau' }).click();
  await expect(vic.page.getByRole('button', { name: 'Suivre Inès' })).toBeVisible();
  await expect(vic.page.getByRole('button', { name: 'Amener tout le monde ici' })).toBeHidden();
  await vic.press('Escape');
  await vic.canvas.focus();
  await vic.press('i');
  await expect(ines.page.locator('[data-signal="ping"]')).toBeAttached();
});
