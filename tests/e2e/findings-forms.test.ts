import type { BoardPage } from './support/board-page.ts';
import { fillConsentBoard } from './support/consent-board.ts';
import { expect, test } from './support/fixtures.ts';

const DEMOS = { type: 'metric', title: 'Nombre de démos', unit: 'démos' } as const;

const settle = (person: BoardPage, words: RegExp, act: string | RegExp) =>
  person.findings.row(words).getByRole('button', { name: act }).click();

test('an objective is written by the assistant, on both screens, as one step of undo', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard();
  await fillConsentBoard(api);
  const [ines, tom] = await Promise.all([join(api.links.partnerA, 'Inès'), join(api.links.partnerB, 'Tom')]);
  const vague = /Plus de visibilité\s» est trop vague/;
  await settle(ines, vague, 'Préciser l’objectif');
  const form = ines.page.getByRole('dialog', { name: 'Préciser l’objectif' });
  await expect(form.getByText('Encore vague')).toBeVisible();
  await form.getByLabel('Verbe').fill('Réaliser');
  await form.getByLabel('Combien, et de quoi').fill('120 démos');
  await form.getByLabel('Pour qui').fill('les PME');
  await expect(form.getByText(/Précis\s: on sait/)).toBeVisible();
  await form.getByRole('button', { name: 'Écrire l’objectif' }).click();
  await expect(form).toBeHidden();
  const written = 'Réaliser 120 démos pour les PME d’ici au 31 août 2100';
  for (const person of [ines, tom]) {
    await expect(person.title('o-demos')).toHaveText(written);
    await expect(person.findings.row(vague)).toHaveCount(0);
  }
  const objective = (await api.file()).entities.find(({ id }) => id === 'o-demos');
  expect(objective).toMatchObject({ title: written, segment: 'les PME', due: '2100-08-31' });
  await ines.undo();
  await expect(tom.title('o-demos')).toHaveText('Plus de visibilité');
  await expect(tom.findings.row(vague)).toBeVisible();
});

test('two names for one metric become one, and people choose where they disagree', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard();
  await fillConsentBoard(api, {
    cards: { 'm-views': { ...DEMOS, target: 120 } },
    more: [{ ...DEMOS, id: 'm-other', title: 'nb. de démos', target: 100, source: 'CRM' }],
  });
  const [ines, tom] = await Promise.all([join(api.links.partnerA, 'Inès'), join(api.links.partnerB, 'Tom')]);
  const same = /sont le même indicateur/;
  await settle(ines, same, /^Fusionner dans/);
  const form = ines.page.getByRole('dialog', { name: 'Fusionner les indicateurs' });
  await expect(form.getByRole('button', { name: 'Fusionner' })).toBeDisabled();
  await form.getByRole('radio', { name: /120/ }).check();
  await form.getByRole('button', { name: 'Fusionner' }).click();
  await expect(form).toBeHidden();
  await expect(tom.findings.row(same)).toHaveCount(0);
  const { entities, links } = await api.file();
  expect(entities.filter(({ id, archived }) => id.startsWith('m-') && archived !== true)).toEqual([
    expect.objectContaining({
      id: 'm-other',
      target: 120,
      source: 'CRM',
      decisive: true,
      aliases: ['Nombre de démos'],
    }),
  ]);
  expect(links).toContainEqual({ type: 'measures', from: 'm-other', to: 'o-demos' });
});

test('two contracts are compared side by side, and the one that holds is kept', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard();
  await fillConsentBoard(api, {
    more: [{ id: 'g-frame', type: 'agreement', title: 'Contrat-cadre', kind: 'contract', status: 'agreed' }],
  });
  const ines = await join(api.links.partnerA, 'Inès');
  const twice = /Plusieurs accords de type «\scontrat\s»/;
  await ines.findings.row(twice).getByRole('button', { expanded: false }).first().click();
  await settle(ines, twice, 'Comparer côte à côte');
  const form = ines.page.getByRole('dialog', { name: 'Lequel fait foi ?' });
  for (const status of ['brouillon', 'accepté']) {
    await expect(form.getByRole('cell', { name: status })).toBeVisible();
  }
  await form.getByRole('button', { name: 'Garder Contrat-cadre' }).click();
  await expect(form).toBeHidden();
  // Under a pointer, the list keeps what has just been settled.
  await ines.page.mouse.move(500, 600);
  await expect(ines.findings.row(twice)).toHaveCount(0);
  await ines.isSaved();
  const archived = (await api.file()).entities.filter((card) => card.archived === true);
  expect(archived.map(({ id }) => id)).toEqual(['g-contract']);
});

test('behind the launch gate no key changes the map, and Escape leads back to the chosen card', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard();
  await fillConsentBoard(api);
  const ines = await join(api.links.partnerA, 'Inès');
  await ines.page.getByRole('button', { name: /^Feu vert/ }).click();
  const gate = ines.page.getByRole('region', { name: 'Feu vert du lancement' });
  await ines.findings
    .row(/Impressions LinkedIn\s» flatte/)
    .getByRole('button', { expanded: false })
    .first()
    .click();
  const before = (await api.file()).entities.map(({ id }) => id);
  await gate.click({ position: { x: 10, y: 300 } });
  for (const key of ['Delete', 'o', 's']) await ines.press(key);
  await ines.press('Escape');
  await expect(gate).toBeHidden();
  await expect(ines.card('m-views')).toHaveClass(/selected/);
  await ines.isSaved();
  const { entities } = await api.file();
  expect(entities.map(({ id }) => id)).toEqual(before);
  expect(entities.find(({ id }) => id === 'm-views')?.decisive).toBe(true);
});
