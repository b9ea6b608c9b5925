import { exampleFile } from './support/board-api.ts';
import { expect, test } from './support/fixtures.ts';
import { expectSameBoard } from './support/same-board.ts';

test('the map is tidied into columns by a worker, one step for everybody, with a branch and a legend to read it by', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard();
  const example = exampleFile('saas-integrator');
  await api.import({ ...example, layout: scattered(example.entities.map(({ id }) => id)) });
  const [ines, tom] = [await join(api.links.partnerA, 'Inès'), await join(api.links.partnerB, 'Tom')];
  const placesOf = async () => JSON.stringify((await api.file()).layout);
  const [objective] = example.entities.filter(({ type }) => type === 'objective');
  const contributing = example.links.filter(({ type, to }) => type === 'contributes' && to === objective?.id);
  const action = contributing[0]?.from ?? '';
  const other = example.entities.find(
    ({ id, type }) => type === 'action' && !contributing.some(({ from }) => from === id),
  );

  await test.step('tidying is one step, and its columns are shown to both', async () => {
    await ines.isSaved();
    const before = await placesOf();
    await ines.canvas.focus();
    await ines.press('Shift+T');
    await expect(tom.page.locator('[data-lane="action"]')).toBeVisible();
    await expect(ines.page.locator('[data-lane]')).toHaveCount(4);
    await ines.isSaved();
    const tidied = await placesOf();
    expect(tidied).not.toBe(before);
    await ines.undo();
    await expect.poll(placesOf).toBe(before);
    await ines.press('Shift+T');
    await expect.poll(placesOf).toBe(tidied);
    await expectSameBoard([ines, tom], api);
  });

  await test.step('the columns can be hidden', async () => {
    await ines.page.getByRole('button', { name: 'Vue et rangement' }).click();
    await ines.page.getByRole('menuitem', { name: 'Colonnes de la carte' }).click();
    await expect(ines.page.locator('[data-lane]')).toHaveCount(0);
    await expect(tom.page.locator('[data-lane]')).toHaveCount(4);
  });

  await test.step('one branch alone: the rest is out of reach until Escape', async () => {
    await ines.fitAll();
    await ines.select(action);
    await ines.press('b');
    await expect(ines.page.getByRole('status').filter({ hasText: 'Branche' })).toBeVisible();
    await expect(ines.card(other?.id ?? '')).toHaveAttribute('inert');
    await expect(ines.card(objective?.id ?? '')).not.toHaveAttribute('inert');
    await ines.press('Control+a');
    await ines.press('Escape');
    await ines.press('Escape');
    await expect(ines.card(other?.id ?? '')).not.toHaveAttribute('inert');
  });

  await test.step('the legend says what outlines, stripes, lines and marks mean', async () => {
    await ines.page.getByRole('button', { name: 'Vue et rangement' }).click();
    await ines.page.getByRole('menuitem', { name: 'Légende' }).click();
    const legend = ines.page.getByRole('dialog', { name: 'Légende' });
    await expect(legend.getByText('coins coupés')).toBeVisible();
    await expect(legend.getByText('Contribue à')).toBeVisible();
    await legend.press('Escape');
    await expect(legend).toBeHidden();
  });
});

/** Cards strewn over the map, the same way each time. */
function scattered(ids: readonly string[]) {
  return Object.fromEntries(
    ids.map((id, index) => [id, { x: (index * 619) % 2000, y: (index * 431) % 1400 }]),
  );
}
