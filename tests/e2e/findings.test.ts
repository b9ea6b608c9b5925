import { exampleFile } from './support/board-api.ts';
import { expectedFindings } from './support/expected-findings.ts';
import { expect, test } from './support/fixtures.ts';
import { expectSameFindings } from './support/same-board.ts';

const EXAMPLES = [
  'boisson-restaurants',
  'mode-ethique-influence',
  'reprise-en-cours',
  'saas-integrator',
  'tableau-de-depart',
] as const;

for (const name of EXAMPLES) {
  test(`the example board ${name} comes in whole, with its cards and its findings`, async ({
    createBoard,
    join,
  }) => {
    const api = await createBoard();
    const file = exampleFile(name);
    const answer = await api.import(file);
    expect(answer).toMatchObject({ replaced: true, renamed: {} });
    const asOf = await api.findings('fr', file.asOf);
    expect(asOf.findings.map(({ rule, entity }) => `${rule} ${entity}`).sort()).toEqual(
      expectedFindings(name)
        .findings.map(({ rule, entity }) => `${rule} ${entity}`)
        .sort(),
    );
    const ines = await join(api.links.facilitator, 'Sarah');
    await ines.fitAll();
    const { layout = {} } = await api.file();
    await expect
      .poll(async () => Object.keys((await ines.shownMap()).cards).sort())
      .toEqual(Object.keys(layout).sort());
    await expectSameFindings([ines], api);
  });
}

test('one click on a fix settles the finding on both screens', async ({ createBoard, join }) => {
  const api = await createBoard();
  const [ines, tom] = await Promise.all([join(api.links.partnerA, 'Inès'), join(api.links.partnerB, 'Tom')]);
  const objective = await ines.create('Objectif', 'Réaliser 120 démos');
  await tom.sees(objective);
  const words = '« Réaliser 120 démos » n’a aucun indicateur décisif.';
  await expect(tom.findings.row(words)).toBeVisible();
  await ines.findings.row(words).getByRole('button', { name: 'Créer un indicateur décisif' }).click();
  await expect(tom.findings.row(words)).toHaveCount(0);
  await expect(ines.page.locator('.react-flow__edge[data-id^="measures|"]')).toBeAttached();
  await expectSameFindings([ines, tom], api);
});

test('a finding that is deliberate is taken on with a reason that the other brand reads', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard();
  const [ines, tom] = await Promise.all([join(api.links.partnerA, 'Inès'), join(api.links.partnerB, 'Tom')]);
  await ines.create('Objectif', 'Réaliser 120 démos');
  const row = ines.findings.row('« Réaliser 120 démos » n’a pas d’échéance.');
  const reason = 'La date sera fixée après le premier point commun.';
  await row.getByRole('button', { name: 'C’est voulu, parce que…' }).click();
  await ines.page.getByRole('textbox', { name: 'C’est voulu, parce que…' }).fill(reason);
  await ines.page.getByRole('button', { name: 'Assumer' }).click();
  for (const person of [ines, tom]) {
    await expect(person.findings.waived).toContainText(reason);
    await expect(person.findings.waived).toContainText('Inès');
  }
});

test('the list goes to the card, and the badge of a card to the list', async ({ createBoard, join }) => {
  const api = await createBoard({ template: 'saas-integrator' });
  const ines = await join(api.links.facilitator, 'Sarah');
  const row = ines.findings.rows.filter({ has: ines.page.getByRole('button', { expanded: false }) }).last();
  await row.getByRole('button', { expanded: false }).click();
  await expect(ines.page.locator('.react-flow__node.selected')).toHaveCount(1);
  await expect(ines.page.locator('.react-flow__node.selected')).toBeInViewport();
});
