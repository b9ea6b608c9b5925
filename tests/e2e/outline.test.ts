import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/fixtures.ts';
import { OutlinePage } from './support/outline-page.ts';

test('the whole map is written in the outline by the keyboard alone, and shown on the map', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard({ partners: ['Nuvia', 'Ditec IT'] });
  const ines = await join(api.links.partnerA, 'Inès');
  const outline = await OutlinePage.open(ines);
  await expect(ines.page).toHaveURL(/\?view=outline$/);

  await test.step('titles, one under the other', async () => {
    await ines.page.getByRole('button', { name: 'Écrire un objectif' }).press('Enter');
    await outline.type('Réaliser 120 démos', 'Tab');
    await outline.type('Animer le webinaire', 'Tab');
    await outline.type('Nombre de démos réalisées', 'Enter');
    await expect(outline.titleBox).toHaveValue('');
    await ines.press('Shift+Tab');
    await outline.type('Publier la fiche produit', 'Enter');
    await ines.press('Escape');
    await expect(outline.titleBox).toHaveCount(0);
    await expect(outline.row('Publier la fiche produit')).toBeFocused();
  });
  await ines.isSaved();
  const { entities, links } = await api.file();
  const idOf = (title: string) => entities.find((entity) => entity.title === title)?.id ?? '';
  const [objective, action, metric, other] = [
    'Réaliser 120 démos',
    'Animer le webinaire',
    'Nombre de démos réalisées',
    'Publier la fiche produit',
  ].map(idOf) as [string, string, string, string];
  expect(links).toEqual(
    expect.arrayContaining([
      { type: 'contributes', from: action, to: objective },
      { type: 'measures', from: metric, to: action },
      { type: 'contributes', from: other, to: objective },
    ]),
  );
  expect(
    entities.filter(({ type }) => type === 'action'),
    'no empty row is left',
  ).toHaveLength(2);

  await test.step('order, owner, star, dates, deletion and undo', async () => {
    await ines.press('Alt+ArrowUp');
    await expect
      .poll(() => outline.titles())
      .toEqual([
        'Réaliser 120 démos',
        'Publier la fiche produit',
        'Animer le webinaire',
        'Nombre de démos réalisées',
      ]);
    await ines.press('p');
    await ines.page.getByRole('menuitem', { name: 'Inès' }).press('Enter');
    await expect(outline.row('Publier la fiche produit')).toContainText('Inès');
    await expect(outline.row('Publier la fiche produit')).toBeFocused();
    await ines.press('End');
    await ines.press('Home');
    await ines.press('ArrowDown');
    await ines.press('ArrowDown');
    await ines.press('ArrowDown');
    await expect(outline.row('Nombre de démos réalisées')).toBeFocused();
    await ines.press('s');
    await expect(outline.row('Nombre de démos réalisées')).toHaveAccessibleName(/décisif/);
    await ines.press('Delete');
    await expect(outline.row('Nombre de démos réalisées')).toHaveCount(0);
    await expect(ines.page.getByText('Fiche supprimée. Ctrl Z la remet.')).toBeAttached();
    await ines.press('Control+z');
    await expect(outline.row('Nombre de démos réalisées')).toHaveAttribute('aria-level', '3');
  });
  await expectAccessible(ines.page);

  await test.step('the card in hand stays in hand on the map, and back', async () => {
    await outline.row('Animer le webinaire').focus();
    await ines.press('Shift+P');
    await expect(ines.card(action)).toBeFocused();
    await ines.press('Shift+P');
    await expect(outline.row('Animer le webinaire')).toBeFocused();
    await ines.page.goBack();
    await expect(ines.card(action)).toBeVisible();
  });
});

test('two people work on one board, one on the map and one in the outline, and each hears of the other', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard({ partners: ['Nuvia', 'Ditec IT'] });
  const [ines, tom] = await Promise.all([join(api.links.partnerA, 'Inès'), join(api.links.partnerB, 'Tom')]);
  const outline = await OutlinePage.open(tom);
  const objective = await ines.create('Objectif', 'Réaliser 120 démos');
  const row = outline.row('Réaliser 120 démos');
  await expect(row).toHaveAttribute('data-id', objective);
  await expect(tom.page.getByText('Inès a ajouté Réaliser 120 démos')).toBeAttached();

  await ines.select(objective);
  await expect(row.getByText('Inès', { exact: true }), 'who has it in hand').toBeVisible();
  await row.focus();
  await tom.press('F2');
  await expect(outline.titleBox).toBeFocused();
  await tom.press('End');
  await tom.page.keyboard.type(' d’ici août');
  await expect(ines.title(objective)).toHaveText('Réaliser 120 démos d’ici août');
  await tom.press('Escape');
  await expect(ines.page.getByText('Tom a modifié Réaliser 120 démos d’ici août')).toBeAttached();

  await test.step('every act of a row has a click way', async () => {
    await row.getByRole('button', { name: /^Actes sur/ }).click();
    await tom.page.getByRole('menuitem', { name: /^Nouvelle ligne d’un genre plus bas/ }).click();
    await outline.type('Animer le webinaire', 'Escape');
    await expect(ines.page.locator('.react-flow__edge[data-id^="contributes|"]')).toHaveCount(1);
    const action = outline.row('Animer le webinaire');
    await action.getByRole('button', { name: /^Actes sur/ }).click();
    await tom.page.getByRole('menuitem', { name: 'Détacher de sa branche' }).click();
    await expect(action).toHaveAttribute('aria-level', '2');
    await expect(ines.page.locator('.react-flow__edge')).toHaveCount(0);
    await action.getByRole('button', { name: /^Dates ou chiffre/ }).click();
    await tom.page.getByLabel('Échéance', { exact: true }).fill('2026-08-31');
    await tom.press('Escape');
    await expect(action).toContainText('31 août');
  });

  await test.step('a note is commented and made an action from its row, by the right button and by keys', async () => {
    await outline.row('Animer le webinaire').focus();
    await tom.press('n');
    await outline.type('Témoignage filmé', 'Escape');
    const note = outline.row('Témoignage filmé');
    await note.click({ button: 'right' });
    await tom.page.getByRole('menuitem', { name: /^Commenter/ }).click();
    await tom.page.getByLabel('Votre commentaire').fill('Avec quel client ?');
    await tom.press('Control+Enter');
    await expect(tom.panel.getByText('Avec quel client ?')).toBeVisible();
    await expect(note.getByRole('button', { name: '1 commentaire' })).toBeVisible();
    await note.focus();
    await tom.press('Shift+F10');
    await tom.page.getByRole('menuitem', { name: 'En faire une action' }).press('Enter');
    await expect(note).toHaveAccessibleName(/^Action/);
    await tom.press('Control+z');
    await expect(note).toHaveAccessibleName(/^Note/);
  });

  await test.step('cards are grouped, locked and tidied from rows, as on the map', async () => {
    const note = outline.row('Témoignage filmé');
    await note.getByText('Témoignage filmé').click();
    await outline
      .row('Animer le webinaire')
      .getByText('Animer')
      .click({ modifiers: ['Control'] });
    await note.click({ button: 'right' });
    await tom.page.getByRole('menuitem', { name: /^Grouper/ }).click();
    await expect(note.getByRole('img', { name: 'Groupée avec 1 autre sur la carte' })).toBeVisible();
    await tom.press('Control+Shift+l');
    await expect(note.getByRole('img', { name: 'Verrouillée sur la carte' })).toBeVisible();
    await tom.press('Control+Shift+l');
    await expect(note.getByRole('img', { name: 'Verrouillée sur la carte' })).toBeHidden();
    await tom.press('Control+Shift+g');
    await tom.page.getByRole('button', { name: 'Ranger le tableau' }).click();
    await tom.page.getByRole('menuitem', { name: /^Ranger la carte en colonnes/ }).click();
    await expect(tom.page.getByText('Carte rangée en colonnes.')).toBeAttached();
  });

  await test.step('the outline is filtered, and announcements are muted', async () => {
    await tom.page.getByLabel('Filtrer par intitulé').fill('WEBINAIRE');
    await expect.poll(() => outline.titles()).toEqual(['Animer le webinaire']);
    await tom.page.getByRole('button', { name: 'Effacer le filtre' }).click();
    await tom.page.getByRole('button', { name: 'Réglages' }).click();
    await tom.page.getByRole('menuitem', { name: 'Annoncer ce que font les autres' }).click();
    await expect(tom.page.getByText(/^Inès a /)).toHaveCount(0);
  });
});
