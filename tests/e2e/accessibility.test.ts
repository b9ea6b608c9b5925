import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/fixtures.ts';

test('nothing serious stands in the way on the home page', async ({ open }) => {
  const page = await open('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
});

test('nothing serious stands in the way where a link leads', async ({ createBoard, open }) => {
  const api = await createBoard({ template: 'saas-integrator' });
  const page = await open(api.links.partnerA);
  await expect(page.getByLabel('Votre prénom')).toBeVisible();
  await expectAccessible(page);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing serious stands in the way on a board with its panels and dialogs, ${colorScheme}`, async ({
    createBoard,
    join,
  }) => {
    const api = await createBoard({ template: 'saas-integrator' });
    const sarah = await join(api.links.facilitator, 'Sarah', { colorScheme });
    await expect(sarah.findings.rows.first()).toBeVisible();
    await expectAccessible(sarah.page);
    await sarah.openInspector('o-demos');
    await expect(sarah.panel.getByRole('textbox').first()).toBeVisible();
    await expectAccessible(sarah.page);
    await sarah.page.getByRole('button', { name: 'Partager' }).click();
    await expect(
      sarah.page
        .getByRole('dialog')
        .getByRole('button', { name: /^Copier/ })
        .first(),
    ).toBeVisible();
    await expectAccessible(sarah.page);
  });
}
