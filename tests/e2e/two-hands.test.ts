import type { BoardFile } from '@cap-commun/shared/domain/board-file';
import { expect, test } from './support/fixtures.ts';

const FILE = {
  format: 'kpi-board-neutral',
  version: 1,
  title: 'Deux mains',
  entities: [
    { id: 'a', type: 'action', title: 'Animer le webinaire', due: '2027-04-16', notes: 'Salle réservée' },
  ],
  links: [],
  layout: { a: { x: 0, y: 0 } },
} as unknown as BoardFile;

test('two hands in one title see each other’s caret, and a value that gave way is told and put back', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard();
  await api.import(FILE);
  const ines = await join(api.links.partnerA, 'Inès');
  const tom = await join(api.links.partnerB, 'Tom');
  const caretOn = (board: typeof ines, name: string) => board.card('a').locator(`[data-caret="${name}"]`);

  await test.step('in the words of the card, then in the box of who writes there too', async () => {
    await ines.openTitle('a');
    await ines.press('Home');
    for (const _letter of 'Animer le web') await ines.press('ArrowRight');
    await expect(caretOn(tom, 'Inès')).toBeAttached();
    await expect(caretOn(tom, 'Inès').locator('xpath=preceding-sibling::span')).toHaveText('web');
    await tom.openTitle('a');
    await tom.press('End');
    await tom.page.keyboard.type(' commun');
    await expect(ines.titleBox).toHaveValue('Animer le webinaire commun');
    await expect(caretOn(tom, 'Inès')).toBeAttached();
    await expect(caretOn(ines, 'Tom')).toBeAttached();
    await ines.page.keyboard.type('!');
    await expect(tom.titleBox).toHaveValue('Animer le web!inaire commun');
    await ines.press('Escape');
    await tom.press('Escape');
    await expect(caretOn(tom, 'Inès')).toHaveCount(0);
    await ines.isSaved();
    await tom.isSaved();
  });

  await test.step('two figures at once: whose gave way is told, and takes theirs back', async () => {
    const hands = [ines, tom];
    const boxOf = (board: typeof ines) => board.panel.getByRole('textbox', { name: 'Budget' });
    for (const board of hands) await board.openInspector('a');
    await boxOf(ines).fill('1000');
    await boxOf(tom).fill('2000');
    await boxOf(ines).press('Enter');
    await boxOf(tom).press('Enter');
    // Who is told depends on whose change came first; the other one is told nothing.
    const notes = hands.map((board) => board.panel.getByText('en même temps que vous'));
    const countNotes = async () => Promise.all(notes.map((note) => note.count()));
    await expect.poll(async () => (await countNotes()).join('')).toMatch(/^(?:10|01)$/);
    const [told, other] = (await countNotes())[0] === 1 ? hands : hands.toReversed();
    if (!told || !other) throw new Error('nobody was told');
    const mine = told === ines ? '1\u202f000' : '2\u202f000';
    await expect(told.panel.getByText(`${other.name} a mis`)).toBeVisible();
    await told.panel.getByRole('button', { name: /^Remettre/ }).click();
    await expect(boxOf(other)).toHaveValue(mine);
    await expect(boxOf(told)).toHaveValue(mine);
    await expect(told.panel.getByText('en même temps que vous')).toHaveCount(0);
  });
});
