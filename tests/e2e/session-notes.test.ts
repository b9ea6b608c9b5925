import { RECIPES } from '@cap-commun/shared/workshop/recipes/catalogue';
import { expectAccessible } from './support/accessible.ts';
import { BoardPage } from './support/board-page.ts';
import { expect, test } from './support/fixtures.ts';
import { joinAsPeer, WorkshopScreen } from './support/workshop-room.ts';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

test('private notes are a person’s on two devices by a code, and what a cut line kept from the reveal stays theirs', async ({
  createBoard,
  guard,
  join,
  open,
  server,
}) => {
  guard.expectNetworkErrors();
  const api = await createBoard({ partners: ['Nuvia', 'Ditec IT'] });
  const desk = await join(api.links.partnerB, 'Inès');
  const ines = new WorkshopScreen(desk);
  const host = await joinAsPeer(server.url, api, 'facilitator', 'Sarah');
  await host.starts({
    ...RECIPES.kickoff,
    steps: RECIPES.kickoff.steps.map((step) => (step.kind === 'welcome' ? { ...step, minutes: 1 } : step)),
  });
  await host.goesTo('write');
  await ines.writes('Première idée');
  await expectAccessible(ines.page);

  await test.step('another device brings a code from the first, and writes the same notes', async () => {
    const page = await open(api.links.partnerB, PHONE);
    await page.getByRole('button', { name: 'Inès' }).tap();
    await page.getByRole('button', { name: 'Entrer sur le tableau' }).tap();
    const phone = new WorkshopScreen(new BoardPage(page, 'Inès'));
    await expect(page.getByText('Vos notes sont sur un autre appareil')).toBeVisible();
    expect(await page.content()).not.toContain('Première idée');
    await ines.button('Écrire aussi sur un autre appareil').click();
    const shown = (await ines.page.getByText(/^\d{4} \d{4}$/).textContent()) ?? '';
    const code = page.getByLabel('Code à huit chiffres');
    await code.fill(shown);
    await phone.button('Écrire ici aussi').tap();
    await expect(page.getByRole('textbox', { name: 'Note 1' })).toHaveValue('Première idée');
    await phone.writes('Du téléphone');
    await expect(ines.page.getByRole('textbox', { name: 'Note 2' })).toHaveValue('Du téléphone');
    await page.close();
  });

  await test.step('written while cut, revealed without it, it is shown to its writer alone', async () => {
    await desk.page.context().setOffline(true);
    await ines.button(/^Ajouter une note/).click();
    await ines.page.keyboard.type('Écrit dans le train');
    await expect(ines.page.getByText(/vos notes sont gardées sur cet appareil/)).toBeVisible();
    await host.goesTo('reveal');
    await host.sees(({ reveals }) => reveals[0]?.cards.length === 2, 'the reveal');
    await desk.page.context().setOffline(false);
    await expect(ines.step('reveal').getByText('2 notes', { exact: true })).toBeVisible();
    const left = ines.page.getByRole('region', { name: 'Une note n’a pas été révélée' });
    await expect(left.getByText('Écrit dans le train')).toBeVisible();
    expect((await api.file()).entities.filter(({ type }) => type === 'sticky')).toHaveLength(2);
    await left.getByRole('button', { name: 'Les poser sur la carte' }).click();
    await expect(left).toBeHidden();
    await expect
      .poll(async () => (await api.file()).entities.filter(({ type }) => type === 'sticky').length)
      .toBe(3);
    // Nothing of it is left on the device.
    await expect
      .poll(async () =>
        ines.page.evaluate(
          async () => (await indexedDB.databases()).filter(({ name }) => name?.includes('.notes.')).length,
        ),
      )
      .toBe(0);
  });
  host.close();
});
