import { definitionOf } from '@cap-commun/shared/domain/registry';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { exampleFile } from './support/board-api.ts';
import { expect, test } from './support/fixtures.ts';
import { expectTargets } from './support/targets.ts';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

async function expectFits(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, 'nothing overflows').toBeLessThanOrEqual(360);
}

test('on a phone one reads, edits a card, enters a reading in two taps, writes a note and votes', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard();
  const sarah = await join(api.links.partnerA, 'Sarah');
  const objective = await sarah.create('Objectif', 'Réaliser 120 démos');
  const metric = await sarah.create('Indicateur', 'Nombre de démos réalisées');
  const tom = await join(api.links.partnerB, 'Tom', PHONE);
  const { page } = tom;
  const sheet = page.getByRole('dialog', { name: 'Fiche' });
  await expectFits(page);

  await test.step('a card opens over the list, and its title is written', async () => {
    await page
      .locator(`[data-id="${objective}"]`)
      .getByRole('button', { name: /Réaliser 120 démos/ })
      .tap();
    const title = sheet.getByLabel('Titre', { exact: true });
    await expect(title).toHaveValue('Réaliser 120 démos');
    await title.fill('Réaliser 150 démos');
    await expect(sarah.title(objective)).toHaveText('Réaliser 150 démos');
    await expectTargets(page, 44);
    await expectAccessible(page);
    await sheet.getByRole('button', { name: 'Fermer' }).tap();
    await expect(sheet).toBeHidden();
  });

  await test.step('a reading takes two taps and the figure', async () => {
    await page.getByRole('button', { name: 'Chiffres' }).tap();
    await expectFits(page);
    await page.locator(`[data-id="${metric}"]`).tap();
    await expect(sheet.getByLabel(/^Relevé du/)).toBeFocused();
    await page.keyboard.type('67');
    await sheet.getByRole('button', { name: 'Enregistrer le relevé' }).tap();
    await expect(sarah.card(metric)).toContainText('67');
    await page.keyboard.press('Escape');
    await expect(page.locator(`[data-id="${metric}"]`)).toBeFocused();
  });

  await test.step('a note is written, and two votes at once both count', async () => {
    await page.getByRole('button', { name: 'Carte', exact: true }).tap();
    await page.getByRole('button', { name: 'Ajouter une fiche' }).tap();
    await page.getByRole('button', { name: definitionOf('sticky').label.fr }).tap();
    const title = sheet.getByLabel('Titre', { exact: true });
    await expect(title).toBeFocused();
    await title.fill('Un client cite Nuvia');
    const note = sarah.page.locator('.react-flow__node', { hasText: 'Un client cite Nuvia' });
    await expect(async () => {
      await sarah.fitAll();
      await expect(note).toBeVisible({ timeout: 300 });
    }).toPass();
    // From afar a note says nothing of votes.
    await note.click();
    await sarah.press('Shift+Digit2');
    await Promise.all([
      sheet.getByRole('button', { name: /Voter$/ }).tap(),
      note.getByRole('button', { name: /Voter$/ }).click(),
    ]);
    await expect(note.getByRole('button', { name: /^2 votes/ })).toBeVisible();
    await expect(sheet.getByRole('button', { name: /^2 votes/ })).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Escape');
  });

  await test.step('findings take the page, and the map is looked at with two fingers', async () => {
    await page.getByRole('button', { name: 'Constats', exact: true }).tap();
    await expect(page.getByRole('region', { name: 'Constats' })).toBeVisible();
    await expectFits(page);
    await expectTargets(page, 44);
    await page.getByRole('button', { name: 'Carte', exact: true }).tap();
    await page.getByRole('button', { name: 'Voir la carte' }).tap();
    const before = await tom.zoom();
    await pinchOut(page);
    await expect.poll(() => tom.zoom()).toBeGreaterThan(before);
    await expectFits(page);
    await page.getByRole('button', { name: 'Voir la liste' }).tap();
    await expect(page.locator(`[data-id="${objective}"]`)).toBeVisible();
  });
});

test('on a phone in English a long board is read without anything that overflows or is too small', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard({ lang: 'en' });
  await api.import(exampleFile('saas-integrator'));
  const { page } = await join(api.links.viewer, 'Lou', {
    ...PHONE,
    colorScheme: 'dark',
    language: 'en',
  });
  for (const place of ['Map', 'Findings', 'Figures', 'Actions']) {
    await page.getByRole('button', { name: place, exact: true }).tap();
    await expect(page.getByRole('button', { name: place, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await expectFits(page);
    await expectTargets(page, 44);
    await expectAccessible(page);
  }
});

/** Two fingers that move apart in the middle of the page. */
async function pinchOut(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', spread: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : [
              { x: 180 - spread, y: 350, id: 0 },
              { x: 180 + spread, y: 350, id: 1 },
            ],
    });
  await touch('touchStart', 20);
  for (const spread of [40, 70, 100]) await touch('touchMove', spread);
  await touch('touchEnd', 0);
  await client.detach();
}
