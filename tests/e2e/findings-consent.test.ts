import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import type { BoardPage } from './support/board-page.ts';
import { fillConsentBoard } from './support/consent-board.ts';
import { withPlainSpaces } from './support/findings-page.ts';
import { expect, test } from './support/fixtures.ts';

const UNSIGNED = { agreedBy: [], agreedOn: null, agreedShares: null };
const REASON = 'Si elles baissaient, nous arrêterions la campagne.';

const gateOf = (page: Page) => page.getByRole('region', { name: 'Feu vert du lancement' });
const boxOf = (page: Page, brand: string) => gateOf(page).getByRole('listitem', { name: brand });

async function openGate(person: BoardPage): Promise<void> {
  await person.page.getByRole('button', { name: /^Feu vert/ }).click();
  await expect(gateOf(person.page)).toBeVisible();
}

test('a rewrite is written from the card, as one step of undo', async ({ createBoard, join }) => {
  const api = await createBoard();
  await fillConsentBoard(api);
  const ines = await join(api.links.partnerA, 'Inès');
  const vanity = /Impressions LinkedIn\s» flatte/;
  await expect(ines.findings.row(vanity)).toBeVisible();
  await ines
    .card('m-views')
    .getByRole('button', { name: /^Vanité/ })
    .click();
  const offers = ines.page.getByRole('dialog', { name: 'Que mesurer à la place' });
  await expect(offers.getByRole('listitem')).toHaveCount(3);
  const chosen = offers.getByRole('listitem').first().getByRole('button');
  const title = withPlainSpaces((await chosen.textContent()) ?? '');
  await chosen.click();
  await expect(ines.title('m-views')).toHaveText(title);
  await expect(ines.findings.row(vanity)).toHaveCount(0);
  const metric = (await api.file()).entities.find(({ id }) => id === 'm-views');
  expect(metric).toMatchObject({ aliases: ['Impressions LinkedIn'] });
  await ines.undo();
  await expect(ines.title('m-views')).toHaveText('Impressions LinkedIn');
  await expect(ines.findings.row(vanity)).toBeVisible();
});

test('another verdict holds once people of both brands have signed it', async ({ createBoard, join }) => {
  const api = await createBoard();
  await fillConsentBoard(api);
  const [ines, tom] = await Promise.all([join(api.links.partnerA, 'Inès'), join(api.links.partnerB, 'Tom')]);
  const vanity = /Impressions LinkedIn\s» flatte/;
  await ines
    .card('m-views')
    .getByRole('button', { name: /^Vanité/ })
    .click();
  await ines.page.getByRole('button', { name: 'Le garder, et dire pourquoi' }).click();
  const question = ines.page.getByLabel(/S’il baissait de 20/);
  await expect(question).toBeFocused();
  await ines.page.keyboard.type(REASON);
  await ines.page.getByRole('button', { name: 'Signer cet avis' }).click();
  await expect(ines.panel.getByText('Signé', { exact: true })).toBeVisible();
  await expect(ines.panel.getByText('L’autre marque doit signer aussi.')).toBeVisible();
  await expect(tom.findings.row(vanity)).toBeVisible();
  await tom.openInspector('m-views');
  await expect(tom.panel.getByText(REASON)).toBeVisible();
  await tom.panel.getByRole('button', { name: 'Signer aussi' }).click();
  await expect(tom.panel.getByText('Signé', { exact: true })).toHaveCount(2);
  await tom.findings.open();
  await expect(tom.findings.row(vanity)).toHaveCount(0);
  await expect(tom.findings.row(/conservé malgré l’avis/)).toBeVisible();
});

test('an error of both brands is assumed once both have signed the reason', async ({ createBoard, join }) => {
  const api = await createBoard();
  await fillConsentBoard(api, { cards: { 'g-contract': null } });
  const [ines, tom] = await Promise.all([join(api.links.partnerA, 'Inès'), join(api.links.partnerB, 'Tom')]);
  const missing = /Accord manquant\s: contrat/;
  const row = (person: BoardPage) =>
    person.findings.rows.filter({ has: person.page.getByRole('button', { name: missing }) });
  await row(ines).getByRole('button', { name: 'C’est voulu, parce que…' }).click();
  await ines.page
    .getByRole('textbox', { name: 'C’est voulu, parce que…' })
    .fill('Le contrat-cadre de 2024 couvre ce cas.');
  await ines.page.getByRole('button', { name: 'Assumer' }).click();
  await expect(row(tom)).toBeVisible();
  await row(tom).getByRole('button', { name: missing }).click();
  await expect(row(tom).getByText('Attend la signature de l’autre marque.')).toBeVisible();
  await row(tom).getByRole('button', { name: 'Signer aussi' }).click();
  for (const person of [ines, tom]) {
    await leaveTheList(person);
    await expect(row(person)).toHaveCount(0);
    await expect(person.findings.waived).toContainText('contrat-cadre de 2024');
    await expect(person.findings.waived.getByText('Signé', { exact: true })).toHaveCount(2);
  }
});

test('a split confirmed by both brands is agreed, and the decision is logged', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard();
  await fillConsentBoard(api, { cards: { 's-leads': UNSIGNED } });
  const [ines, tom] = await Promise.all([join(api.links.partnerA, 'Inès'), join(api.links.partnerB, 'Tom')]);
  const unsettled = /La répartition «\sLeads qualifiés\s» n’est pas validée/;
  for (const [person, brand] of [
    [ines, 'Nuvia'],
    [tom, 'Ditec IT'],
  ] as const) {
    await person.findings.row(unsettled).getByRole('button', { expanded: false }).click();
    await person.findings
      .row(unsettled)
      .getByRole('button', { name: `Confirmer pour ${brand}` })
      .click();
  }
  for (const person of [ines, tom]) {
    await leaveTheList(person);
    await expect(person.findings.row(unsettled)).toHaveCount(0);
  }
  const { entities } = await api.file();
  expect(entities.find(({ id }) => id === 's-leads')?.agreedOn).toBeTruthy();
  expect(entities.filter(({ type }) => type === 'decision').map(({ title }) => title)).toEqual([
    'Leads qualifiés : 60/40, confirmé par chaque marque',
  ]);
});

test('both brands sign the launch; a change afterwards makes the signatures fall and says which', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard();
  await fillConsentBoard(api);
  const [ines, tom] = await Promise.all([join(api.links.partnerA, 'Inès'), join(api.links.partnerB, 'Tom')]);
  await openGate(ines);
  await expect(gateOf(ines.page).getByRole('heading', { level: 1 })).toContainText('Prêts à lancer');
  await expect(boxOf(ines.page, 'Ditec IT').getByRole('button')).toHaveCount(0);
  await boxOf(ines.page, 'Nuvia').getByRole('button', { name: 'Signer pour Nuvia' }).click();
  await openGate(tom);
  await expect(boxOf(tom.page, 'Nuvia')).toContainText('Inès');
  await boxOf(tom.page, 'Ditec IT').getByRole('button', { name: 'Signer pour Ditec IT' }).click();
  for (const { page } of [ines, tom]) {
    for (const brand of ['Nuvia', 'Ditec IT']) await expect(boxOf(page, brand)).toContainText('Signé');
    await expect(page.getByRole('button', { name: /^Feu vert signé par chaque marque/ })).toBeVisible();
  }
  await tom.page.getByRole('button', { name: 'Revenir à la carte' }).click();
  await tom.openInspector('o-demos');
  await tom.panel.getByLabel('Échéance').fill('2100-09-30');
  for (const brand of ['Nuvia', 'Ditec IT']) {
    await expect(boxOf(ines.page, brand)).toContainText(
      'Signature tombée : l’objectif « Plus de visibilité » a changé',
    );
  }
  await boxOf(ines.page, 'Nuvia').getByRole('button', { name: 'Signer à nouveau pour Nuvia' }).click();
  await expect(boxOf(ines.page, 'Nuvia')).toContainText('Signé');
});

test('an error keeps the launch from being signed, and leads to what settles it', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard();
  await fillConsentBoard(api, { cards: { 'g-contract': null } });
  const ines = await join(api.links.partnerA, 'Inès');
  await openGate(ines);
  await expect(boxOf(ines.page, 'Nuvia').getByRole('button', { name: 'Signer pour Nuvia' })).toBeDisabled();
  await gateOf(ines.page)
    .getByRole('button', { name: /Accord manquant\s: contrat/ })
    .click();
  const row = ines.findings.row(/Accord manquant\s: contrat/);
  await expect(row.getByText('Pourquoi')).toBeVisible();
  await row.getByRole('button', { name: /Créer la fiche\s: contrat/ }).click();
  await expect(boxOf(ines.page, 'Nuvia').getByRole('button', { name: 'Signer pour Nuvia' })).toBeEnabled();
});

test('signatures that came with a file show as not confirmed until somebody signs', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard();
  await fillConsentBoard(api, {
    cards: { 'g-contract': { status: 'signed', signedBy: ['nuvia', 'ditec'], signedOn: '2026-01-05' } },
  });
  const ines = await join(api.links.partnerA, 'Inès');
  await ines.openInspector('g-contract');
  const signatures = ines.panel.getByRole('list', { name: 'Signatures des marques' });
  await expect(signatures.getByText('Non confirmé')).toHaveCount(2);
  await signatures.getByRole('button', { name: 'Signer pour Nuvia' }).click();
  await expect(signatures.getByText('Non confirmé')).toHaveCount(1);
  await expect(signatures.getByText('Signé', { exact: true })).toHaveCount(1);
  await ines.findings.open();
  await openGate(ines);
  await expect(gateOf(ines.page)).toContainText('Une signature n’est pas confirmée.');
});

test('the launch is read and signed without a mouse', async ({ createBoard, join }) => {
  const api = await createBoard();
  await fillConsentBoard(api);
  const ines = await join(api.links.partnerA, 'Inès');
  const opener = ines.page.getByRole('button', { name: /^Feu vert/ });
  await opener.focus();
  await ines.press('Enter');
  await expect(gateOf(ines.page).getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(ines.page, 'Signer pour Nuvia');
  await ines.press('Enter');
  await expect(boxOf(ines.page, 'Nuvia')).toContainText('Signé');
  await ines.press('Escape');
  await expect(gateOf(ines.page)).toBeHidden();
  await expect(opener).toBeFocused();
});

test('what replaces a vanity metric is chosen without a mouse', async ({ createBoard, join }) => {
  const api = await createBoard();
  await fillConsentBoard(api);
  const ines = await join(api.links.partnerA, 'Inès');
  await ines.select('m-views');
  await ines.canvas.focus();
  await tabTo(ines.page, /^Vanité/);
  await ines.press('Enter');
  const offers = ines.page.getByRole('dialog', { name: 'Que mesurer à la place' });
  await expect(offers).toBeVisible();
  await tabTo(ines.page, /conversion/i);
  await ines.press('Enter');
  await expect(offers).toBeHidden();
  await expect(ines.title('m-views')).toHaveText(/conversion/i);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing serious stands in the way on findings, gate and forms, ${colorScheme}`, async ({
    createBoard,
    join,
  }) => {
    const api = await createBoard();
    await fillConsentBoard(api, { cards: { 's-leads': UNSIGNED } });
    const ines = await join(api.links.partnerA, 'Inès', { colorScheme });
    await ines.findings
      .row(/Leads qualifiés/)
      .getByRole('button', { expanded: false })
      .click();
    await expectAccessible(ines.page);
    await openGate(ines);
    await expectAccessible(ines.page);
    await ines.press('Escape');
    await ines.findings
      .row(/trop vague/)
      .getByRole('button', { name: 'Préciser l’objectif' })
      .click();
    await expect(ines.page.getByRole('dialog', { name: 'Préciser l’objectif' })).toBeVisible();
    await expectAccessible(ines.page);
    await ines.press('Escape');
    await ines
      .card('m-views')
      .getByRole('button', { name: /^Vanité/ })
      .click();
    await expect(ines.page.getByRole('dialog', { name: 'Que mesurer à la place' })).toBeVisible();
    await expectAccessible(ines.page);
  });
}

/** Under a pointer, the list keeps what has just been settled. */
async function leaveTheList({ page }: BoardPage): Promise<void> {
  await page.mouse.move(500, 600);
}

/** Presses Tab until the control of that name has the focus; there are few enough of them. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const target = page.getByRole('button', { name });
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(target.first()).toBeFocused({ timeout: 50 });
  }).toPass();
}
