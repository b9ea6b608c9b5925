import { applyEdits } from '@cap-commun/shared/document/edits';
import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/fixtures.ts';
import { joinAsPeer, WorkshopScreen, wasSent } from './support/workshop-room.ts';

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const CAUSES = {
  ines: 'Le stock est épuisé dès mardi',
  tom: 'Le partenaire référence un concurrent',
  double: 'Un concurrent entre au catalogue du partenaire',
  leo: 'Fuite de la base de contacts',
};

test('six people see it fail: causes without names, a grid in step with the cards, plans, reflex sheets', async ({
  createBoard,
  join,
  server,
}) => {
  const api = await createBoard({ partners: ['Nuvia', 'Ditec IT'] });
  const host = new WorkshopScreen(await join(api.links.facilitator, 'Sarah'));
  const ines = new WorkshopScreen(await join(api.links.partnerB, 'Inès', PHONE));
  const tom = await joinAsPeer(server.url, api, 'partnerA', 'Tom');
  const leo = await joinAsPeer(server.url, api, 'partnerB', 'Léo');
  const spy = await joinAsPeer(server.url, api, 'viewer', 'Vic');

  await test.step('on a phone one joins, is ready, and writes without a name', async () => {
    await host.starts('Scénarios du pire');
    await ines.button('Je suis prêt').tap();
    await host.goesOnTo('write');
    await expect(ines.step('write')).toBeVisible();
    await ines.writes(CAUSES.ines);
    await expect(ines.page.getByText('vos notes paraîtront sans nom')).toBeVisible();
    await ines.button('J’ai terminé').tap();
    await tom.seesStep('write');
    await tom.writes(CAUSES.tom, CAUSES.double);
    await leo.seesStep('write');
    await leo.writes(CAUSES.leo);
    leo.peer.terminate();
    expect(await ines.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await expectAccessible(ines.page);
    for (const cause of Object.values(CAUSES)) expect(wasSent(spy, cause)).toBe(false);
  });

  await test.step('causes come without an author, on the cards and in all that was ever sent', async () => {
    await host.goesOnTo('reveal');
    for (const cause of Object.values(CAUSES))
      await expect(ines.step('reveal').getByText(cause)).toBeVisible();
    await expect(host.step('reveal').getByText('Sans nom, pour de bon')).toBeVisible();
    const risks = (await api.file()).entities.filter(({ type }) => type === 'risk');
    expect(risks).toHaveLength(4);
    for (const risk of risks) expect(Object.keys(risk)).not.toContain('author');
  });

  await test.step('of two that say the same one is kept; the other is archived, not lost', async () => {
    await host.goesOnTo('group');
    const pick = (text: string) => host.step('group').getByRole('button', { name: `Choisir ${text}` });
    await pick(CAUSES.tom).press('Space');
    await pick(CAUSES.double).press('Space');
    await host.button(/^Garder .*, choisie la première, et archiver l’autre$/).click();
    await expect(ines.step('group').getByRole('button', { name: `Choisir ${CAUSES.double}` })).toBeHidden();
    await expect(pick(CAUSES.tom)).toBeVisible();
    await expect
      .poll(async () => (await api.file()).entities.find(({ title }) => title === CAUSES.double))
      .toMatchObject({ archived: true });
  });

  const eva = await joinAsPeer(server.url, api, 'partnerA', 'Eva');
  const placeOf = async (title: string) => {
    const card = (await api.file()).entities.find((each) => each.title === title) as Record<string, unknown>;
    return [card.likelihood, card.impact];
  };
  await test.step('the grid is the cards: moved here, placed there, the same for everybody', async () => {
    await host.goesOnTo('map');
    await eva.seesStep('map');
    const list = host.step('map').getByRole('region', { name: 'À placer' });
    await list.getByRole('button', { name: CAUSES.tom }).click();
    await host
      .step('map')
      .getByRole('button', { name: `Mettre ${CAUSES.tom} en 3 × 4` })
      .click();
    await expect.poll(() => placeOf(CAUSES.tom)).toEqual([3, 4]);
    const chip = host
      .step('map')
      .getByRole('region', { name: /^Probabilité et impact/ })
      .getByRole('button', { name: CAUSES.tom, exact: true });
    await chip.press('ArrowRight');
    await expect.poll(() => placeOf(CAUSES.tom)).toEqual([4, 4]);
    await expect(chip).toBeFocused();
    // By two taps of a thumb.
    await ines.step('map').getByRole('button', { name: CAUSES.leo }).tap();
    await ines
      .step('map')
      .getByRole('button', { name: /^Probabilité, 2/ })
      .tap();
    await ines
      .step('map')
      .getByRole('button', { name: /^Impact si cela arrive, 5/ })
      .tap();
    await expect(
      host
        .step('map')
        .getByRole('group', { name: 'Probabilité 2, impact 5, score 10' })
        .getByRole('button', { name: CAUSES.leo, exact: true }),
    ).toBeVisible();
    // A change of the card elsewhere moves it on the grid.
    const id = (await api.file()).entities.find(({ title }) => title === CAUSES.leo)?.id ?? '';
    const { doc, synced, close } = tom.browser.open(api.id);
    await synced();
    applyEdits(doc, [{ op: 'set', id, path: ['impact'], value: 3 }], null);
    await expect(
      host
        .step('map')
        .getByRole('group', { name: 'Probabilité 2, impact 3, score 6' })
        .getByRole('button', { name: CAUSES.leo, exact: true }),
    ).toBeVisible();
    // Three in one cell are a stack that opens; what is in hand is put beside them.
    const all = (await api.file()).entities.filter((each) => each.type === 'risk' && !each.archived);
    const placed = (at: readonly [number, number] | null) =>
      all
        .filter(({ title }) => title !== CAUSES.tom)
        .flatMap((each) => [
          { op: 'set', id: each.id, path: ['likelihood'], value: at?.[0] } as const,
          { op: 'set', id: each.id, path: ['impact'], value: at?.[1] } as const,
        ]);
    applyEdits(doc, placed([4, 4]), null);
    const stack = host.step('map').getByRole('group', { name: 'Probabilité 4, impact 4, score 16' });
    await stack.getByRole('button', { name: '2 cas de plus en 4 × 4' }).click();
    for (const { title } of all)
      await expect(stack.getByRole('button', { name: String(title), exact: true })).toBeVisible();
    applyEdits(doc, placed(null), null);
    await expect(stack.getByRole('button')).toHaveCount(1);
    close();
    await expectAccessible(host.page);
    expect(await ines.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await expectAccessible(ines.page);
  });

  await test.step('each serious case has its plan; what it lacks is said, and how many are covered', async () => {
    await host.strip.getByRole('button', { name: /^Suite : Plans/ }).click();
    await expect(host.step('map').getByText('0 sur 1 cas graves ont un plan complet')).toBeVisible();
    await host.step('map').getByRole('button', { name: 'Écrire le plan' }).click();
    await host.page.getByLabel(/^On déclenche si/).fill('Fiche concurrente annoncée au catalogue');
    await host.page.getByLabel(/^Faire/).fill('Réunir les deux directions\nActiver la clause de sortie');
    await host.page.getByLabel(/^Mobiliser/).fill('Deux intégrateurs de repli');
    await host
      .step('map')
      .getByRole('group', { name: 'Prévenir' })
      .getByRole('button', { name: 'Tom' })
      .click();
    await expect(host.step('map').getByText(/message et porteur/)).toBeVisible();
    await host.page.getByLabel(/^Dire/).fill('Message commun aux prospects');
    await host
      .step('map')
      .getByRole('button', { name: /Porté par/ })
      .click();
    await host.page.getByRole('option', { name: 'Tom' }).click();
    await expect(host.step('map').getByText('1 sur 1 cas graves ont un plan complet')).toBeVisible();
    await expectAccessible(host.page);
  });

  await test.step('the reflex sheet is a page on paper', async () => {
    await host.page.evaluate(() => {
      window.print = () => undefined;
    });
    await host.button('Imprimer les fiches réflexes').click();
    await host.page.emulateMedia({ media: 'print' });
    const sheet = host.page.locator('[data-printed]');
    await expect(sheet.getByRole('heading', { level: 1 })).toHaveText(CAUSES.tom);
    await expect(sheet).toContainText('Activer la clause de sortie');
    await expect(sheet).toContainText('Probabilité 4 × impact 4 = 16');
    await host.page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await host.page.emulateMedia({ media: 'screen' });
    await expect(sheet).toHaveCount(0);
  });

  await test.step('who starts the plan is decided, and the summary says it', async () => {
    await host.goesOnTo('decide');
    await host.page.getByLabel('Ce que l’on décide').fill('Tom lance le plan sans attendre Ditec IT');
    await host
      .step('decide')
      .getByRole('group', { name: 'Qui décide' })
      .getByRole('button', { name: 'Tom' })
      .click();
    await host.button('Enregistrer la décision').click();
    await expect(ines.step('decide').getByText('Tom lance le plan sans attendre Ditec IT')).toBeVisible();
    await ines.step('decide').getByText('Écrite dans le canal groupé').tap();
    await host.goesOnTo('close');
    await host.step('close').getByRole('button', { name: 'Terminer et ouvrir le compte rendu' }).click();
    await expect(ines.page.getByText('Tom lance le plan sans attendre Ditec IT').first()).toBeVisible({
      timeout: 5_000,
    });
    await expect(host.page.getByText(/écrite dans le canal groupé/)).toBeVisible();
  });
  for (const peer of [tom, eva, spy]) peer.close();
});
