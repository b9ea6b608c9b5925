import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/fixtures.ts';
import { joinAsPeer, WorkshopScreen } from './support/workshop-room.ts';

const GOALS = {
  sarah: 'Réaliser 120 démos d’ici août',
  ines: 'Réaliser 80 démos en commun',
  tom: 'Vendre 30 contrats de service',
  leo: 'Faire connaître l’offre commune',
};

test('six people kick off: goals apart, groups by a suggestion, dots, then objectives, actions, metrics and a decision', async ({
  createBoard,
  join,
  server,
}) => {
  const api = await createBoard({ partners: ['Nuvia', 'Ditec IT'] });
  const host = new WorkshopScreen(await join(api.links.facilitator, 'Sarah'));
  const ines = new WorkshopScreen(await join(api.links.partnerB, 'Inès'));
  const tom = await joinAsPeer(server.url, api, 'partnerA', 'Tom');
  const leo = await joinAsPeer(server.url, api, 'partnerB', 'Léo');
  const vic = await joinAsPeer(server.url, api, 'viewer', 'Vic');

  await test.step('the recipe is edited before it starts: a step skipped, a duration and a question changed', async () => {
    await host.openWorkshops();
    await expectAccessible(host.page);
    await host.button('Choisir Atelier de lancement').click();
    await expectAccessible(host.page);
    await host.page
      .getByRole('list', { name: 'Étapes' })
      .getByRole('button', { name: /Accueil/ })
      .press('Alt+ArrowDown');
    await host.page
      .getByRole('list', { name: 'Étapes' })
      .getByRole('button', { name: /Accueil/ })
      .press('Alt+ArrowUp');
    await host.page.getByLabel('Durée, en minutes').fill('3');
    await host.page.getByLabel('Question posée').fill('Qui sommes-nous ?');
    await host.page
      .getByRole('list', { name: 'Étapes' })
      .getByRole('button', { name: /Clôture/ })
      .click();
    await expect(host.page.getByRole('list', { name: 'Étapes' }).getByRole('button')).toHaveCount(11);
    await host.button('Préparer pour plus tard').click();
    await expect(host.page.getByText('Atelier préparé : Atelier de lancement')).toBeVisible();
    await expect(ines.strip).toBeHidden();
    await host.strip.getByRole('button', { name: 'Ouvrir' }).click();
    await host.button('Démarrer maintenant').click();
    await expect(ines.page.getByRole('heading', { name: 'Qui sommes-nous ?' })).toBeVisible();
    await expect(ines.strip.getByRole('timer')).toHaveText(/^0[23]:\d\d$/);
  });

  await test.step('goals are written apart and compared', async () => {
    await host.goesOnTo('write');
    await host.writes(GOALS.sarah);
    await ines.writes(GOALS.ines);
    for (const [peer, goal] of [
      [tom, GOALS.tom],
      [leo, GOALS.leo],
    ] as const) {
      await peer.seesStep('write');
      await peer.writes(goal);
    }
    leo.peer.terminate();
    await host.goesOnTo('reveal');
    await expect(ines.step('reveal').getByText(GOALS.leo)).toBeVisible();
  });

  const eva = await joinAsPeer(server.url, api, 'partnerA', 'Eva');
  await test.step('close notes are suggested as a group; dots go to groups', async () => {
    await host.goesOnTo('group');
    await ines.step('group').getByRole('button', { name: 'En faire un groupe' }).first().click();
    await expect(host.step('group').getByText('2 sur 4 rangées')).toBeVisible();
    await host.goesOnTo('vote');
    await ines
      .step('vote')
      .getByRole('button', { name: /^Donner un point/ })
      .first()
      .click();
    await expect(host.step('vote').getByText('1 sur 4')).toBeAttached();
  });

  await test.step('notes become objectives, actions and metrics, linked; findings follow', async () => {
    await host.goesOnTo('map');
    const notes = ines.step('map').getByRole('region', { name: 'Notes à transformer' });
    await expect(notes.getByRole('listitem')).toHaveCount(4);
    await notes.getByRole('button', { name: `En faire : Objectif, ${GOALS.sarah}` }).click();
    await expect
      .poll(async () => (await api.file()).entities.filter(({ type }) => type === 'objective').length)
      .toBe(1);
    await expectAccessible(ines.page);
    await host.strip.getByRole('button', { name: /^Suite/ }).click();
    await ines.page.getByLabel('Nouvelle fiche : Action').fill('Animer le webinaire commun');
    await ines
      .step('map')
      .getByRole('button', { name: /Relier à/ })
      .click();
    await ines.page.getByRole('option', { name: GOALS.sarah }).click();
    await ines.step('map').getByRole('button', { name: 'Ajouter' }).click();
    await expect
      .poll(async () => (await api.file()).links.some(({ type }) => type === 'contributes'))
      .toBe(true);
    await host.strip.getByRole('button', { name: /^Suite/ }).click();
    await expect(ines.page.getByLabel('Nouvelle fiche : Indicateur')).toBeVisible();
    await expect(ines.step('map').getByText(/constats? sur la carte/)).toBeVisible();
  });

  await test.step('the step can be left for the map and come back to; another facilitator may take over', async () => {
    await ines.strip.getByRole('button', { name: 'Voir la carte' }).click();
    await expect(ines.step('map')).toBeHidden();
    const second = new WorkshopScreen(await join(api.links.facilitator, 'Zoé'));
    await expect(second.step('map')).toBeVisible();
    await second.strip.getByRole('button', { name: 'Prendre la main' }).click();
    await expect(host.strip.getByText('Animé par Zoé')).toBeVisible();
    await second.strip.getByRole('button', { name: 'Autres gestes d’animation' }).click();
    await second.page.getByRole('menuitem', { name: /Décisions/ }).click();
    // Whoever looked at the map is brought to the step that begins.
    await expect(ines.step('decide')).toBeVisible();
    await expectAccessible(ines.page);
    await ines.page.getByLabel('Ce que l’on décide').fill('Partager les leads 60/40');
    await ines.button('Enregistrer la décision').click();
    await second.strip.getByRole('button', { name: 'Autres gestes d’animation' }).click();
    await second.page.getByRole('menuitem', { name: 'Terminer l’atelier' }).click();
    await second.page.getByRole('dialog').getByRole('button', { name: 'Terminer' }).click();
    await expect(ines.page.getByRole('heading', { name: 'Atelier de lancement' })).toBeVisible({
      timeout: 5_000,
    });
    await expect(ines.page.getByText('Partager les leads 60/40').first()).toBeVisible();
    await expect(host.page.getByText(GOALS.sarah).first()).toBeVisible();
  });
  for (const peer of [tom, eva, vic]) peer.close();
});
