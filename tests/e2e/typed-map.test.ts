import type { BoardApi } from './support/board-api.ts';
import type { BoardPage } from './support/board-page.ts';
import { expect, test } from './support/fixtures.ts';

const palette = (board: BoardPage) =>
  board.page.getByRole('combobox', { name: 'Chercher, créer ou commander' });

/** Types a line in the palette that `key` opens, and takes what is first. */
async function quickAdd(board: BoardPage, key: string, line: string): Promise<void> {
  await board.press(key);
  await expect(palette(board)).toBeFocused();
  await board.page.keyboard.type(line);
  await expect(palette(board)).toHaveValue(line);
  await board.press('Enter');
  await expect(palette(board)).toHaveCount(0);
}

async function idOf(api: BoardApi, board: BoardPage, title: string): Promise<string> {
  await board.isSaved();
  const { entities } = await api.file();
  const found = entities.find((entity) => entity.title === title);
  if (!found) throw new Error(`no card is called ${title}`);
  return found.id;
}

test('a whole map is built by keyboard only, links included', async ({ createBoard, join }) => {
  const api = await createBoard();
  const ines = await join(api.links.partnerA, 'Inès');
  const { keyboard } = ines.page;
  await ines.canvas.focus();

  await test.step('the person who will own the work', async () => {
    await ines.press('Control+k');
    await expect(palette(ines)).toBeFocused();
    await keyboard.type('personne');
    await expect(ines.page.getByRole('option', { name: 'Personne', exact: true })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await ines.press('Enter');
    await expect(ines.titleBox).toBeFocused();
    await keyboard.type('Tom');
    await ines.press('Escape');
    await expect(ines.titleBox).toHaveCount(0);
    await ines.press('Escape');
  });

  await test.step('an objective, an action that hangs on it and a metric that hangs on the action', async () => {
    await quickAdd(ines, '/', 'o Réaliser 120 démos 31/08/2027');
    await expect(ines.card(await idOf(api, ines, 'Réaliser 120 démos'))).toBeFocused();
    await quickAdd(ines, '/', 'a Animer le webinaire @tom 27/02/2027');
    await expect(ines.card(await idOf(api, ines, 'Animer le webinaire'))).toBeFocused();
    await quickAdd(ines, '/', 'm Nombre de démos réalisées');
    await expect(ines.card(await idOf(api, ines, 'Nombre de démos réalisées'))).toBeFocused();
  });

  await test.step('a star, an owner, a link to a card found by its name', async () => {
    await ines.press('s');
    await ines.press('p');
    await expect(ines.page.getByRole('menu', { name: 'Porteur' })).toBeVisible();
    await keyboard.type('Tom');
    await ines.press('Enter');
    await ines.linkByKeyboard('Réaliser 120 démos');
  });

  await ines.isSaved();
  const [objective, action, metric, tom] = await Promise.all(
    ['Réaliser 120 démos', 'Animer le webinaire', 'Nombre de démos réalisées', 'Tom'].map((title) =>
      idOf(api, ines, title),
    ),
  );
  const { entities, links } = await api.file();
  expect(entities.find(({ id }) => id === objective)).toMatchObject({ due: '2027-08-31' });
  expect(entities.find(({ id }) => id === action)).toMatchObject({ due: '2027-02-27' });
  expect(entities.find(({ id }) => id === metric)).toMatchObject({ decisive: true });
  for (const link of [
    { type: 'contributes', from: action, to: objective },
    { type: 'measures', from: metric, to: action },
    { type: 'measures', from: metric, to: objective },
    { type: 'owns', from: tom, to: action },
    { type: 'owns', from: tom, to: metric },
  ]) {
    expect(links).toContainEqual(link);
  }
  const { findings } = await api.findings('fr');
  const errors = findings.filter(
    ({ severity, entity }) => severity === 'error' && [objective, action, metric].includes(entity),
  );
  // Owner, days, links and star are settled; what the figure aims at, and where it is read, was not typed.
  expect(errors.map(({ rule }) => rule).sort()).toEqual(['metric-without-source', 'metric-without-target']);
});

test('a double click begins a chain of cards that Tab and Enter go on with', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard();
  const ines = await join(api.links.partnerA, 'Inès');
  const { keyboard, mouse } = ines.page;
  await mouse.dblclick(420, 700);
  await expect(ines.page.getByRole('dialog', { name: 'Quelle fiche ?' })).toBeVisible();
  await ines.press('o');
  await expect(ines.titleBox).toBeFocused();
  // Without waiting between the keys: nobody does.
  await keyboard.type('Objectif');
  for (const at of [1, 2, 3]) {
    if (at === 1) await ines.press('Tab');
    else {
      await ines.press('Shift+Tab');
      await ines.press('Enter');
    }
    await keyboard.type(`Action ${at}`);
    await ines.press('Tab');
    await keyboard.type(`Indicateur ${at}`);
  }
  await ines.press('Enter');
  await ines.press('Enter');
  await expect(ines.titleBox).toHaveCount(0);
  await ines.isSaved();
  const { entities, links } = await api.file();
  const titles = new Map(entities.map(({ id, title }) => [id, title]));
  const drawn = links.map(({ from, to }) => `${titles.get(from)} > ${titles.get(to)}`).sort();
  expect(drawn).toEqual(
    [1, 2, 3].flatMap((at) => [`Action ${at} > Objectif`, `Indicateur ${at} > Action ${at}`]).sort(),
  );
  const made = entities.filter(({ type }) => ['objective', 'action', 'metric'].includes(type));
  expect(made, 'the empty card that ended the chain is gone').toHaveLength(7);
  await ines.fitAll();
  await expect(ines.page.locator('.react-flow__node').filter({ hasText: 'Indicateur 3' })).toBeInViewport({
    ratio: 0.99,
  });
});
