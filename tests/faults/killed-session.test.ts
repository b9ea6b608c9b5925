import { STEP_KINDS } from '@cap-commun/shared/workshop/recipe';
import { RECIPES } from '@cap-commun/shared/workshop/recipes/catalogue';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ProcessServer } from '../support/process-server.ts';
import { TestBrowser } from '../support/test-browser.ts';
import { tokenOf } from '../support/test-server.ts';
import { waitFor } from '../support/wait-for.ts';
import { WorkshopPage } from '../support/workshop-page.ts';

const others = RECIPES['weekly-point'].steps.filter(({ id }) => id === 'late' || id === 'decide');

/** The shared vision with a step of every kind: a discussion and decisions come before its close. */
const recipe = {
  ...RECIPES['vision-commune'],
  steps: RECIPES['vision-commune'].steps.flatMap((step) => {
    if (step.kind === 'write') return [{ ...step, becomes: 'sticky' as const }];
    return step.kind === 'close' ? [...others, step] : [step];
  }),
};

/** The server starts many times. */
const TIMEOUT_MS = 400_000;

/** How often the server is killed while it reveals. */
const REVEALS = Number(process.env.SOAK === '1' ? 30 : 4);

let server: ProcessServer;
beforeAll(async () => {
  server = await ProcessServer.start();
});
afterAll(() => server.remove());

interface Made {
  readonly id: string;
  readonly links: Readonly<Record<string, string>>;
}

async function makeBoard(): Promise<Made> {
  const answer = await new TestBrowser(server.url).post('/api/boards', { title: 'Plan' });
  return (await answer.json()) as Made;
}

async function join(board: Made, link: string, name: string): Promise<TestBrowser> {
  const browser = new TestBrowser(server.url);
  const token = tokenOf(board.links[link] ?? '');
  // A server that has just started on a busy machine may ask to be asked again.
  for (let tries = 0; ; tries += 1) {
    const { status } = await browser.post('/api/session', { token, name });
    if (status === 200) break;
    if (status !== 503 || tries > 5) throw new Error(`join answered ${status}`);
  }
  return browser;
}

describe('the real server, killed in a session', { timeout: TIMEOUT_MS }, () => {
  it('[WS7] goes on in every step: the session, its time, dots and notes are where they were', async () => {
    const board = await makeBoard();
    const [facilitator, partner] = [
      await join(board, 'facilitator', 'Sarah'),
      await join(board, 'partnerB', 'Inès'),
    ];
    const open = async () =>
      [await WorkshopPage.open(facilitator, board.id), await WorkshopPage.open(partner, board.id)] as const;
    let [sarah, ines] = await open();
    const killed = async () => {
      const before = sarah.view;
      sarah.close();
      ines.close();
      await server.kill();
      await server.startAgain();
      [sarah, ines] = await open();
      expect(sarah.view).toEqual(before);
    };
    expect(new Set(recipe.steps.map(({ kind }) => kind)).size).toBe(STEP_KINDS.length);
    await sarah.starts(recipe);
    for (const [index, { kind }] of recipe.steps.entries()) {
      if (index > 0) await sarah.does({ kind: 'next', to: index });
      await ines.sees(({ stepIndex }) => stepIndex === index, kind);
      await sarah.sees(({ stepIndex }) => stepIndex === index, kind);
      if (kind === 'write') await ines.writes('Une idée', 'Une autre');
      if (kind === 'vote') {
        const [card = ''] = ines.view?.votes[0]?.candidates ?? [];
        await ines.does({ kind: 'vote', card, dots: 3 });
        await sarah.sees(
          ({ participants }) => participants.some(({ dotsUsed }) => dotsUsed === 3),
          'the dots',
        );
      }
      await killed();
      if (kind === 'vote') expect(Object.values(ines.view?.votes[0]?.mine ?? {})).toEqual([3]);
    }
    const notes = sarah.cards.filter(({ type }) => type === 'sticky');
    expect(notes.map(({ title }) => title).sort()).toEqual(['Une autre', 'Une idée']);
    await sarah.does({ kind: 'close', acceptsLoss: false });
    await sarah.sees(({ phase }) => phase === 'closed', 'the end');
    const summary = await facilitator.get(`/api/boards/${board.id}/sessions/${sarah.view?.id}/summary.json`);
    expect(await summary.json()).toMatchObject({
      notes: { revealed: 2 },
      votes: [{ results: [{ dots: 3 }] }],
      people: [{ name: 'Sarah' }, { name: 'Inès' }],
    });
    sarah.close();
    ines.close();
  });

  it('[WS5] reveals every note exactly once, killed at any instant of it', async () => {
    const texts = Array.from({ length: 12 }, (_, index) => `Note ${index}`).sort();
    for (let round = 0; round < REVEALS; round += 1) {
      const board = await makeBoard();
      const [facilitator, partner] = [
        await join(board, 'facilitator', 'Sarah'),
        await join(board, 'partnerB', 'Inès'),
      ];
      const [sarah, ines] = [
        await WorkshopPage.open(facilitator, board.id),
        await WorkshopPage.open(partner, board.id),
      ];
      await sarah.starts(recipe);
      await sarah.goesTo('write');
      await ines.seesStep('write');
      await ines.writes(...texts);
      const asked = sarah.act({ kind: 'next', to: 2 }).catch(() => undefined);
      // From before the command is read to after everybody was told.
      await new Promise((resolve) => setTimeout(resolve, (round * 60) / REVEALS));
      await server.kill();
      await asked;
      sarah.close();
      ines.close();
      await server.startAgain();
      const again = await WorkshopPage.open(facilitator, board.id);
      if (again.view?.stepIndex === 1) await again.goesTo('reveal');
      await again.sees(({ reveals }) => reveals.length === 1, 'the reveal');
      const stickies = () => again.cards.filter(({ type }) => type === 'sticky').map(({ title }) => title);
      await waitFor(() => stickies().length >= texts.length, 'the notes');
      expect(stickies().sort()).toEqual(texts);
      again.close();
    }
  });
});
