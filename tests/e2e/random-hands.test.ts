import { Random } from '../support/random.ts';
import type { BoardPage } from './support/board-page.ts';
import { test } from './support/fixtures.ts';
import { expectSameBoard, expectSameFindings } from './support/same-board.ts';

const SEED = Number(process.env.E2E_SEED ?? 20260324);
const ACTS_EACH = 5;
/** Longer than any title takes. */
const TYPING_MS = 3_000;

test(`four people edit at random and end with one board (seed ${SEED})`, async ({ createBoard, join }) => {
  const api = await createBoard();
  const { facilitator, partnerA, partnerB } = api.links;
  const people = await Promise.all([
    join(facilitator, 'Sarah'),
    join(partnerA, 'Inès'),
    join(partnerB, 'Tom'),
    join(partnerA, 'Léa'),
  ]);
  await Promise.all(people.map((person, index) => actAtRandom(person, new Random(SEED + index))));
  await expectSameBoard(people, api);
  await expectSameFindings(people, api);
});

const NUDGES = [
  'Alt+Shift+ArrowLeft',
  'Alt+Shift+ArrowDown',
  'Alt+Shift+ArrowUp',
  'Alt+Shift+ArrowRight',
] as const;
const ARROWS = ['ArrowLeft', 'ArrowDown', 'ArrowUp', 'ArrowRight'] as const;

/** Makes cards, then moves, renames, copies, deletes and takes back whatever is on the map by then. */
async function actAtRandom(person: BoardPage, random: Random): Promise<void> {
  await person.create(random.pick(['Objectif', 'Action', 'Indicateur']), `${person.name} 0`);
  for (let act = 1; act <= ACTS_EACH; act += 1) {
    for (let step = random.between(0, 3); step > 0; step -= 1) await person.press(random.pick(ARROWS));
    await actOnce(person, random, `${person.name} ${act}`);
  }
}

async function actOnce(person: BoardPage, random: Random, title: string): Promise<void> {
  switch (random.weighted({ make: 3, rename: 3, nudge: 4, copy: 1, remove: 1, undo: 1 })) {
    case 'make':
      await person.press(random.pick(['o', 'a', 'm']));
      await typeTitle(person, title);
      break;
    case 'rename':
      await person.press('Enter');
      await typeTitle(person, title);
      break;
    case 'nudge':
      for (let step = 0; step < 3; step += 1) await person.press(random.pick(NUDGES));
      break;
    case 'copy':
      await person.press('Control+d');
      break;
    case 'remove':
      await person.press('Delete');
      break;
    case 'undo':
      await person.press('Control+z');
      break;
  }
}

/** Writes the title that is open, if any: somebody else may delete the card at any letter. */
async function typeTitle(person: BoardPage, title: string): Promise<void> {
  if (await person.titleBox.isVisible()) {
    await person.titleBox.pressSequentially(title, { timeout: TYPING_MS }).catch(() => undefined);
  }
  await person.press('Escape');
}
