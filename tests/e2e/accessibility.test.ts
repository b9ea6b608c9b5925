import { expectAccessible } from './support/accessible.ts';
import { exampleFile } from './support/board-api.ts';
import { expect, test } from './support/fixtures.ts';
import { OutlinePage } from './support/outline-page.ts';
import { expectTargets } from './support/targets.ts';

test('nothing serious stands in the way on the home page and where a link leads', async ({
  createBoard,
  open,
}) => {
  const home = await open('/');
  await expect(home.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(home);
  await expectTargets(home, 24);
  const api = await createBoard({ template: 'saas-integrator' });
  const join = await open(api.links.partnerA);
  await expect(join.getByLabel('Votre prénom')).toBeVisible();
  await expectAccessible(join);
  await expectTargets(join, 24);
});

for (const [language, colorScheme] of [
  ['fr', 'light'],
  ['en', 'dark'],
] as const) {
  const isFrench = language === 'fr';
  const say = (french: string, english: string) => (isFrench ? french : english);

  test(`nothing serious stands in the way on any screen of a board, ${language}, ${colorScheme}`, async ({
    createBoard,
    join,
  }) => {
    // Some twenty screens are read whole.
    test.setTimeout(300_000);
    const api = await createBoard({ lang: language });
    await api.import(exampleFile('saas-integrator'));
    const sarah = await join(api.links.facilitator, 'Sarah', {
      colorScheme,
      language,
    });
    const { page } = sarah;
    const check = async () => {
      await expectAccessible(page);
      await expectTargets(page, 24);
    };
    await expect(sarah.findings.rows.first()).toBeVisible();

    await test.step('the keyboard’s way past the bar', async () => {
      await sarah.press('Tab');
      const skip = page.getByRole('button', { name: say('Aller au tableau', 'Go to the board') });
      await expect(skip).toBeFocused();
      await sarah.press('Enter');
      await expect(sarah.canvas).toBeFocused();
    });

    await test.step('map, findings and the form of a card', async () => {
      await check();
      await sarah.openInspector('o-demos', say('Fiche', 'Card'));
      await expect(sarah.panel.getByRole('textbox').first()).toBeVisible();
      await check();
    });

    await test.step('place and size of a card by clicks', async () => {
      await sarah.select('o-demos');
      const before = (await api.file()).layout?.['o-demos'];
      await page.getByRole('button', { name: say('Place et taille', 'Place and size') }).click();
      await page.getByRole('button', { name: say('Vers le bas', 'Down') }).click();
      await expect.poll(async () => (await api.file()).layout?.['o-demos']?.y).toBe((before?.y ?? 0) + 24);
      await check();
      await sarah.press('Escape');
    });

    await test.step('outline', async () => {
      const outline = await OutlinePage.open(sarah);
      await expect(page).toHaveTitle(new RegExp(say('Plan', 'Outline')));
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await check();
      const row = outline.grid.locator('[role="row"][data-id]').first();
      await row.focus();
      await row.getByRole('button', { name: say('Actes sur', 'Acts on') }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      await check();
      await sarah.press('Escape');
      await expect(page.getByRole('menu')).toHaveCount(0);
    });

    await test.step('menus and dialogs give the keyboard back', async () => {
      const share = page.getByRole('button', { name: say('Partager', 'Share'), exact: true });
      await share.click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByRole('button', { name: say('Copier', 'Copy') }).first()).toBeVisible();
      await check();
      await sarah.press('Escape');
      await expect(share).toBeFocused();
      const download = page.getByRole('button', { name: say('Exporter', 'Export') });
      await download.click();
      await check();
      await sarah.press('Escape');
      await expect(download).toBeFocused();
    });

    await test.step('launch gate and versions', async () => {
      const settings = page.getByRole('button', { name: say('Réglages', 'Settings') });
      await settings.click();
      await check();
      await page.getByRole('menuitem', { name: say('Feu vert', 'Launch gate') }).click();
      await expect(page.getByRole('heading', { level: 1, name: say('à lancer', 'to launch') })).toBeVisible();
      await check();
      await settings.click();
      await page.getByRole('menuitem', { name: 'Versions' }).click();
      await expect(page.getByRole('heading', { name: 'Versions' })).toBeFocused();
      await check();
    });
  });
}
