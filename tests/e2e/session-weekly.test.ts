import { addDays } from '@cap-commun/shared/core/calendar-date';
import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/fixtures.ts';
import { joinAsPeer, WorkshopScreen } from './support/workshop-room.ts';

const today = new Date().toISOString().slice(0, 10);

test('six people hold the weekly point, and then review a phase', async ({ createBoard, join, server }) => {
  const api = await createBoard({ partners: ['Nuvia', 'Ditec IT'] });
  await api.import({
    ...(await api.file()),
    entities: [
      ...(await api.file()).entities,
      { id: 'o1', type: 'objective', title: 'Réaliser 120 démos', due: addDays(today, 90) },
      { id: 'a1', type: 'action', title: 'Publier le livre blanc', due: addDays(today, -4), status: 'doing' },
      { id: 'm1', type: 'metric', title: 'Nombre de démos', unit: 'démos', target: 120, decisive: true },
      { id: 'j1', type: 'milestone', title: 'Fin de phase 1', date: today, kind: 'phase-end' },
    ],
    links: [
      { type: 'contributes', from: 'a1', to: 'o1' },
      { type: 'measures', from: 'm1', to: 'o1' },
    ],
  } as never);
  const host = new WorkshopScreen(await join(api.links.facilitator, 'Sarah'));
  const ines = new WorkshopScreen(await join(api.links.partnerB, 'Inès'));
  const tom = await joinAsPeer(server.url, api, 'partnerA', 'Tom');
  const leo = await joinAsPeer(server.url, api, 'partnerB', 'Léo');
  const vic = await joinAsPeer(server.url, api, 'viewer', 'Vic');
  const entity = async (id: string) =>
    (await api.file()).entities.find((each) => each.id === id) as Record<string, unknown>;

  await test.step('late actions come under the spotlight, for everybody; a date moves for a reason', async () => {
    await host.starts('Point hebdomadaire');
    await host.goesOnTo('discuss');
    leo.peer.terminate();
    await host.button('Sujet suivant').press('Enter');
    const lit = ines.page.getByRole('region', { name: 'Sous le projecteur' });
    await expect(lit.getByRole('heading', { name: 'Publier le livre blanc' })).toBeVisible();
    await expect(lit.getByText('4 jours de retard')).toBeVisible();
    await vic.sees(({ spotlight }) => spotlight === 'a1', 'the spotlight');
    await ines.page.getByLabel('Nouvelle échéance').fill(addDays(today, 7));
    await ines.page.getByLabel('Raison du report').fill('Relecture juridique');
    await expectAccessible(ines.page);
    await ines.button('Déplacer').press('Enter');
    await expect.poll(async () => (await entity('a1')).due).toBe(addDays(today, 7));
    expect((await entity('a1')).movedFrom).toMatchObject({ reason: 'Relecture juridique', on: today });
    await expect(host.step('discuss').getByText('Aucune action en retard.')).toBeVisible();
  });

  const eva = await joinAsPeer(server.url, api, 'partnerA', 'Eva');
  await test.step('decisive figures are read; one under its target calls for an action', async () => {
    await host.strip.getByRole('button', { name: /^Suite : Relevés/ }).press('Enter');
    await eva.sees(({ stepIndex }) => stepIndex === 2, 'the readings');
    await host.button('Sujet suivant').press('Enter');
    await ines.page.getByLabel(/^Relevé du/).fill('64');
    await ines.button('Enregistrer le relevé').press('Enter');
    await expect(
      host.page.getByRole('region', { name: 'Sous le projecteur' }).getByText(/64 démos/),
    ).toBeVisible();
    await ines.button('Créer une action corrective').press('Enter');
    await expect
      .poll(async () => (await api.file()).entities.filter(({ type }) => type === 'action').length)
      .toBe(2);
    await host.goesOnTo('decide');
    await ines.page.getByLabel('Ce que l’on décide').fill('Deux démos de plus par semaine');
    await ines.button('Enregistrer la décision').press('Enter');
    await host.goesOnTo('close');
    await expect(ines.step('close').getByText('Fin de phase 1')).toBeVisible();
    await host
      .step('close')
      .getByRole('button', { name: 'Terminer et ouvrir le compte rendu' })
      .press('Enter');
    await expect(ines.page.getByText('Deux démos de plus par semaine').first()).toBeVisible({
      timeout: 5_000,
    });
  });

  await test.step('the review of a phase: facts without names, four answers, lessons that are actions', async () => {
    await host.button('Revenir à la carte').press('Enter');
    await host.starts('Bilan d’après-action');
    await host.goesOnTo('discuss');
    await expect(ines.step('discuss').getByText('Réaliser 120 démos').first()).toBeVisible();
    await host.goesOnTo('write');
    await ines.writes('La validation a pris neuf jours');
    await tom.seesStep('write');
    await tom.writes('Les démos ont rempli le salon');
    await host.goesOnTo('reveal');
    await expect(host.step('reveal').getByText('La validation a pris neuf jours')).toBeVisible();
    await host.strip.getByRole('button', { name: 'Autres gestes d’animation' }).press('Enter');
    await host.page.getByRole('menuitem', { name: /Garder, changer/ }).press('Enter');
    const step = ines.step('map');
    await step.getByRole('button', { name: /Bilan de quel jalon/ }).press('Enter');
    await ines.page.getByRole('option', { name: 'Fin de phase 1' }).press('Enter');
    await step.getByRole('button', { name: 'Créer la fiche de bilan' }).press('Enter');
    await step.getByLabel('Pourquoi ?').fill('Personne n’avait le circuit de validation');
    // Whoever looks at the step writes on the same card.
    await expect(host.step('map').getByLabel('Pourquoi ?')).toHaveValue(
      'Personne n’avait le circuit de validation',
    );
    await step
      .getByRole('button', { name: 'En faire : Action, La validation a pris neuf jours' })
      .press('Enter');
    await expectAccessible(ines.page);
    await expect
      .poll(async () => {
        const { entities, links } = await api.file();
        const review = entities.find(({ type }) => type === 'review') as Record<string, unknown> | undefined;
        return [review?.causes, links.some(({ type, to }) => type === 'reviews' && to === 'j1')];
      })
      .toEqual(['Personne n’avait le circuit de validation', true]);
    await host.strip.getByRole('button', { name: 'Autres gestes d’animation' }).press('Enter');
    await host.page.getByRole('menuitem', { name: 'Terminer l’atelier' }).press('Enter');
    await host.page.getByRole('dialog').getByRole('button', { name: 'Terminer' }).press('Enter');
    await expect(ines.page.getByRole('heading', { name: 'Bilan d’après-action' })).toBeVisible();
  });
  for (const peer of [tom, eva, vic]) peer.close();
});
