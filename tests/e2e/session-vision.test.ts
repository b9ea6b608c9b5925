import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/fixtures.ts';
import { joinAsPeer, WorkshopScreen, wasSent } from './support/workshop-room.ts';

const SECRETS = {
  sarah: 'Être la solution que les PME adoptent',
  marc: 'Un client de Ditec cite Nuvia',
  tom: 'Vendre un catalogue avec du service',
  leo: 'Nos équipes se parlent sans intermédiaire',
};

/** Ten minutes ahead of everybody else: what a wrong clock of a device does to dates. */
const aheadOfTime = () => {
  const real = Date.now.bind(Date);
  Date.now = () => real() + 600_000;
};

// But for one dragged note, all of it is done by keyboard.
test('six people agree on one sentence: written apart, revealed at once, grouped, voted on, signed by both', async ({
  createBoard,
  join,
  server,
}) => {
  const api = await createBoard({ partners: ['Nuvia', 'Ditec IT'] });
  const host = new WorkshopScreen(await join(api.links.facilitator, 'Sarah'));
  const marc = new WorkshopScreen(await join(api.links.partnerB, 'Marc', { initScript: aheadOfTime }));
  const tom = await joinAsPeer(server.url, api, 'partnerA', 'Tom');
  const leo = await joinAsPeer(server.url, api, 'partnerA', 'Léo');
  const spy = await joinAsPeer(server.url, api, 'viewer', 'Vic');

  await test.step('everybody sees the same step and the same time, whatever their clock', async () => {
    await host.starts('Vision commune');
    await expect(marc.step('welcome')).toBeVisible();
    await expect(marc.strip.getByText('Animé par Sarah')).toBeVisible();
    await expect(
      host.step('welcome').getByRole('listitem').filter({ hasText: 'Marc, Ditec IT' }),
    ).toBeVisible();
    await host.strip.getByRole('button', { name: 'Mettre en pause' }).press('Enter');
    await expect(marc.strip.getByText('En pause')).toBeVisible();
    const shown = await host.strip.getByRole('timer').textContent();
    await expect(marc.strip.getByRole('timer')).toHaveText(shown ?? '');
    await host.strip.getByRole('button', { name: '+ 1 min' }).press('Enter');
    await expect(marc.strip.getByRole('timer')).toHaveText(/^04:5\d$|^05:00$/);
    await host.strip.getByRole('button', { name: 'Reprendre' }).press('Enter');
    await marc.button('Je suis prêt').press('Enter');
    await expect(host.strip.getByRole('button', { name: /1 sur 4 ont terminé/ })).toBeVisible();
    await expectAccessible(marc.page);
  });

  await test.step('what each writes reaches nobody, and waits on the device while the line is cut', async () => {
    await host.goesOnTo('write');
    await host.writes(SECRETS.sarah);
    await expect(marc.step('write')).toBeVisible();
    await tom.seesStep('write');
    await tom.writes(SECRETS.tom);
    await leo.seesStep('write');
    await leo.writes(SECRETS.leo);
    leo.peer.terminate();
    await marc.writes(SECRETS.marc, 'Un doublon');
    await marc.page.keyboard.press('Control+a');
    await marc.page.keyboard.press('Delete');
    await marc.page.keyboard.press('Backspace');
    await expect(marc.step('write').getByRole('textbox')).toHaveCount(1);
    await marc.page.reload();
    // A page that opens anew on a busy machine: first the step, then what was written.
    await expect(marc.step('write')).toBeVisible({ timeout: 60_000 });
    await expect(marc.step('write').getByRole('textbox')).toHaveValue(SECRETS.marc, { timeout: 30_000 });
    await marc.button('J’ai terminé').press('Enter');
    await expect(host.step('write').getByText('a terminé')).toBeVisible();
    for (const secret of Object.values(SECRETS)) {
      expect(wasSent(spy, secret)).toBe(false);
      if (secret !== SECRETS.tom) expect(wasSent(tom, secret)).toBe(false);
      if (secret !== SECRETS.marc) expect(await marc.page.content()).not.toContain(secret);
    }
  });

  await test.step('the server reveals all of it at once, also of who has left', async () => {
    await host.goesOnTo('reveal');
    for (const screen of [host, marc]) {
      for (const secret of Object.values(SECRETS))
        await expect(screen.step('reveal').getByText(secret)).toBeVisible();
      await expect(screen.step('reveal').getByText('4 notes', { exact: true })).toBeVisible();
    }
    await expectAccessible(marc.page);
  });

  await test.step('notes are grouped by picking and by dragging, and the group is named', async () => {
    await host.goesOnTo('group');
    const pick = (screen: WorkshopScreen, text: string) =>
      screen.step('group').getByRole('button', { name: `Choisir ${text}` });
    await pick(marc, SECRETS.sarah).press('Space');
    await pick(marc, SECRETS.marc).press('Space');
    await marc.page.keyboard.press('g');
    await expect(marc.page.getByLabel('Nom du groupe')).toBeFocused();
    await marc.page.keyboard.type('Adoption');
    await marc.page.keyboard.press('Enter');
    const group = host.step('group').getByRole('region', { name: 'Adoption' });
    await expect(group.getByRole('button', { name: /^Choisir/ })).toHaveCount(2);
    await pick(host, SECRETS.tom).dragTo(group);
    await expect(
      marc
        .step('group')
        .getByRole('region', { name: 'Adoption' })
        .getByRole('button', { name: /^Choisir/ }),
    ).toHaveCount(3);
    await expect(host.step('group').getByText('3 sur 4 rangées')).toBeVisible();
    await expectAccessible(marc.page);
  });

  await test.step('without a mouse: M moves into a group, Ctrl+Z takes one’s own last act back, F2 renames', async () => {
    const left = marc.step('group').getByRole('region', { name: 'À ranger' });
    await left.getByRole('button', { name: /^Choisir/ }).focus();
    await marc.page.keyboard.press('m');
    const menu = marc.page.getByRole('menu', { name: 'Ranger les notes dans un groupe' });
    await expect(menu.getByRole('menuitem', { name: 'Adoption' })).toBeFocused();
    await marc.page.keyboard.press('Enter');
    await expect(host.step('group').getByText('4 sur 4 rangées')).toBeVisible();
    await expect(menu).toHaveCount(0);
    await marc.page.keyboard.press('Control+z');
    await expect(host.step('group').getByText('3 sur 4 rangées')).toBeVisible();
    await marc.step('group').getByRole('region', { name: 'Adoption' }).getByRole('button').first().focus();
    await marc.page.keyboard.press('F2');
    await expect(marc.page.getByLabel('Nom du groupe')).toBeFocused();
    await marc.page.keyboard.press('Enter');
  });

  const eva = await joinAsPeer(server.url, api, 'partnerB', 'Eva');
  await test.step('a vote is within its budget, hidden until it is closed; who comes late votes, too', async () => {
    await eva.sees(({ participants }) => participants.some(({ name }) => name === 'Eva'), 'Eva');
    await host.goesOnTo('vote');
    await eva.seesStep('vote');
    const give = (text: string) =>
      marc.step('vote').getByRole('button', { name: `Donner un point à ${text}` });
    await give(SECRETS.tom).press('Space');
    await give(SECRETS.tom).press('Space');
    for (let dots = 0; dots < 5; dots += 1) await give(SECRETS.leo).press('Space');
    await expect(marc.step('vote').getByText('Vous avez donné tous vos points')).toBeVisible();
    await give(SECRETS.leo).press('Shift+Space');
    await expect(marc.step('vote').getByText('Il vous reste 1 point')).toBeVisible();
    const [first = '', second = ''] = eva.view?.votes[0]?.candidates ?? [];
    await eva.does({ kind: 'vote', card: first, dots: 5 });
    expect(await eva.act({ kind: 'vote', card: second, dots: 1 })).toEqual({ ok: false, code: 'no-dots' });
    await expect(host.step('vote').getByText('5 sur 5')).toBeAttached();
    await expect(host.step('vote').getByText('4 sur 5')).toBeAttached();
    expect(spy.view?.votes[0]?.totals).toBeNull();
    expect(JSON.stringify(spy.peer.states('session'))).not.toContain('ballots');
    await expectAccessible(marc.page);
    await host.button('Clore le vote').press('Enter');
    await expect(marc.step('vote').getByText('Le vote est clos')).toBeVisible();
    await expectAccessible(marc.page);
    const totals = await spy.sees(({ votes }) => votes[0]?.totals !== null, 'the totals');
    const given = Object.values(totals.votes[0]?.totals ?? {});
    expect(given.reduce((sum, dots) => sum + dots, 0)).toBe(9);
  });

  await test.step('one sentence is written by both, agreed by both brands, and pinned on the map', async () => {
    await host.goesOnTo('map');
    await marc.button('Commencer la phrase').press('Enter');
    await marc.page.getByLabel(/^La phrase que les deux marques/).fill('En un an, toute PME essaie Nuvia');
    await expectAccessible(marc.page);
    await marc.button('Confirmer pour Ditec IT').press('Enter');
    await expect(host.step('map').getByText('Signé')).toBeVisible();
    await expect(host.step('map').getByRole('listitem').filter({ hasText: 'Nuvia' }).first()).toContainText(
      'En attente',
    );
    await expect(
      host.page.getByRole('button', { name: /Vision commune.*toute PME essaie Nuvia/ }),
    ).toBeVisible();
  });

  await test.step('going back says what would be lost', async () => {
    await host.strip.getByRole('button', { name: 'Autres gestes d’animation' }).press('Enter');
    await host.page.getByRole('menuitem', { name: /Regrouper/ }).press('Enter');
    await expect(host.page.getByRole('dialog').getByText(/^Les points donnés à.*sont perdus/)).toBeVisible();
    await host.page.getByRole('dialog').getByRole('button', { name: 'Rester ici' }).press('Enter');
  });

  await test.step('the end opens the summary for everybody, in either language, to be copied and kept', async () => {
    await host.goesOnTo('close');
    await expectAccessible(host.page);
    await host
      .step('close')
      .getByRole('button', { name: 'Terminer et ouvrir le compte rendu' })
      .press('Enter');
    for (const screen of [host, marc]) {
      await expect(
        screen.page.getByRole('heading', { name: 'En un an, toute PME essaie Nuvia' }),
      ).toBeVisible({ timeout: 5_000 });
    }
    await marc.page.getByRole('radio', { name: 'English' }).press('Space');
    await expect(marc.page.getByRole('region', { name: 'À coller dans le canal groupé' })).toContainText(
      '## Votes',
    );
    const kept = marc.page.waitForEvent('download');
    await marc.page.getByRole('link', { name: 'Tableur (CSV)' }).press('Enter');
    expect((await kept).suggestedFilename()).toBe('session.csv');
    await expectAccessible(marc.page);
  });
  for (const peer of [tom, eva, spy]) peer.close();
});
