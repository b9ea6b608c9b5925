import { RECIPES } from '@cap-commun/shared/workshop/recipes/catalogue';
import { describe, expect, it } from 'vitest';
import { TRANSPORTS } from '../support/test-browser.ts';
import { startTestServer } from '../support/test-server.ts';
import { waitFor } from '../support/wait-for.ts';
import { addNotes, textsIn, WorkshopPage } from '../support/workshop-page.ts';
import { WorkshopStage } from '../support/workshop-stage.ts';

const vision = RECIPES['vision-commune'];

const stage = WorkshopStage.forEach();
const { page } = stage;

describe('a session', () => {
  it('[WS1] is told to everybody as they may see it, late comers and readers included', async () => {
    const [sarah, ines] = [await page('facilitator', 'Sarah'), await page('partnerB', 'Inès')];
    const told = await sarah.command({ kind: 'prepare', recipe: vision });
    expect(told).toEqual({ ok: true });
    await sarah.sees(({ phase }) => phase === 'prepared', 'what is prepared');
    expect(ines.view).toBeNull();
    await sarah.does({ kind: 'start', recipe: null });
    const seen = await ines.sees(({ phase }) => phase === 'running', 'the session');
    expect([seen.isDriver, seen.driver.name, seen.stepIndex]).toEqual([false, 'Sarah', 0]);
    await sarah.goesTo('write');
    const late = await page('partnerA', 'Léa');
    const view = await late.sees(({ participants }) => participants.length === 3, 'themself in it');
    expect(view.participants.map(({ name }) => name).sort()).toEqual(['Inès', 'Léa', 'Sarah']);
    expect(view.writing?.step).toBe('alone');
    const reader = await page('viewer', 'Vic');
    expect((await reader.sees(() => true, 'the session')).writing).toBeNull();
    expect(reader.view?.participants).toHaveLength(3);
    expect(await reader.act({ kind: 'done', isDone: true })).toEqual({ ok: false, code: 'read-only' });
    expect(await ines.act({ kind: 'next', to: 2 })).toEqual({ ok: false, code: 'read-only' });
  });

  it('[WS2] goes on once when two facilitators press at once, and when one asks again', async () => {
    const [sarah, marc] = [await page('facilitator', 'Sarah'), await page('facilitator', 'Marc')];
    await sarah.starts(vision);
    const id = sarah.view?.id ?? '';
    const next = { kind: 'next', session: id, from: 0, to: 1 } as const;
    expect(await marc.command(next)).toEqual({ ok: false, code: 'not-driving' });
    const both = await Promise.all([sarah.command(next, 7), sarah.command(next, 7), sarah.command(next, 8)]);
    expect(both).toEqual([{ ok: true }, { ok: true }, { ok: false, code: 'changed' }]);
    expect((await marc.sees(({ stepIndex }) => stepIndex > 0, 'the step')).stepIndex).toBe(1);
  });

  it('[WS9] survives who runs it: another facilitator takes over, and they find it again', async () => {
    const [sarah, marc] = [await page('facilitator', 'Sarah'), await page('facilitator', 'Marc')];
    await sarah.starts(vision);
    sarah.peer.terminate();
    await marc.sees(() => true, 'the session');
    await marc.does({ kind: 'take-over' });
    await marc.sees(({ isDriver }) => isDriver, 'that they run it');
    await marc.goesTo('write');
    const again = await WorkshopPage.open(sarah.browser, stage.board.id);
    stage.keep(again);
    expect(again.view).toMatchObject({ stepIndex: 1, isDriver: false, driver: { name: 'Marc' } });
  });

  it('[WS2] counts the dots of people who all vote at once exactly, and keeps their budgets', async () => {
    const sarah = await page('facilitator', 'Sarah');
    const people = await Promise.all(['a', 'b', 'c', 'd'].map((name) => page('partnerA', name)));
    await sarah.starts(vision);
    await sarah.goesTo('write');
    const round = await Promise.all(
      people.map(async (each) => (await each.seesStep('write')).writing?.round),
    );
    expect(new Set(round).size).toBe(1);
    for (const [index, each] of people.entries()) await each.writes(`Note ${index}`);
    await sarah.goesTo('reveal');
    await sarah.goesTo('vote');
    const { candidates = [] } = sarah.view?.votes[0] ?? {};
    expect(candidates).toHaveLength(4);
    const [first = '', second = ''] = candidates;
    await Promise.all(people.map((each) => each.sees(({ votes }) => votes.length > 0, 'the vote')));
    const answers = await Promise.all(
      people.flatMap((each) => [
        each.act({ kind: 'vote', card: first, dots: 3 }),
        each.act({ kind: 'vote', card: second, dots: 2 }),
        each.act({ kind: 'vote', card: first, dots: 4 }),
        each.act({ kind: 'vote', card: second, dots: 1 }),
      ]),
    );
    expect(answers.filter(({ ok }) => !ok)).toEqual(people.map(() => ({ ok: false, code: 'no-dots' })));
    const open = await sarah.sees(
      ({ participants }) => participants.filter(({ dotsUsed }) => dotsUsed === 4).length === 4,
      'who has voted',
    );
    expect(open.votes[0]).toMatchObject({ totals: null, mine: {} });
    expect(people[0]?.view?.votes[0]?.mine).toEqual({ [first]: 3, [second]: 1 });
    await sarah.does({ kind: 'close-vote' });
    const closed = await people[1]?.sees(({ votes }) => votes[0]?.totals !== null, 'the totals');
    expect(closed?.votes[0]?.totals).toMatchObject({ [first]: 12, [second]: 4 });
  });

  it('[WS6] writes the totals of a vote onto its notes when it is closed, and takes them off with it', async () => {
    const [sarah, ines] = [await page('facilitator', 'Sarah'), await page('partnerB', 'Inès')];
    const steps = vision.steps.map((step) =>
      step.kind === 'write' ? { ...step, becomes: 'sticky' as const } : step,
    );
    await sarah.starts({ ...vision, steps });
    await sarah.goesTo('write');
    await ines.seesStep('write');
    await ines.writes('Une idée', 'Une autre');
    await sarah.goesTo('reveal');
    await sarah.goesTo('vote');
    const [card = ''] = (await ines.seesStep('vote')).votes[0]?.candidates ?? [];
    await ines.does({ kind: 'vote', card, dots: 2 });
    const votesOf = () => ines.cards.find(({ id }) => id === card);
    expect(votesOf()).toMatchObject({ type: 'sticky', author: ines.person });
    expect(votesOf()).not.toHaveProperty('votes');
    await sarah.goesTo('map');
    await waitFor(() => (votesOf() as { votes?: number } | undefined)?.votes === 2, 'the votes on the card');
    const lost = { kind: 'back', to: 1 } as const;
    expect(await sarah.act({ ...lost, acceptsLoss: false })).toEqual({ ok: false, code: 'would-lose' });
    await sarah.does({ ...lost, acceptsLoss: true });
    await waitFor(() => !('votes' in (votesOf() ?? {})), 'no votes on the card');
  });

  it('[WS3] goes on by itself where its recipe says so, by the server’s clock', async () => {
    const clock = { now: 1_790_000_000_000 };
    const own = await startTestServer({ store: 'memory', now: () => clock.now });
    try {
      const plan = await own.createBoard();
      const sarah = await WorkshopPage.open(await own.join(plan, 'facilitator', 'Sarah'), plan.id);
      stage.keep(sarah);
      const steps = vision.steps.map((step) => ({ ...step, autoAdvance: true, minutes: 1 }));
      await sarah.starts({ ...vision, steps });
      expect(sarah.view?.clock).toEqual({ kind: 'running', endsAt: clock.now + 60_000, totalMs: 60_000 });
      await sarah.does({ kind: 'pause' });
      clock.now += 300_000;
      await sarah.does({ kind: 'resume' });
      expect((await sarah.sees(({ clock: of }) => of?.kind === 'running', 'the time')).stepIndex).toBe(0);
      await sarah.does({ kind: 'add-time', seconds: 60 });
      clock.now += 120_000;
      await own.running.services.workshops.resume();
      expect((await sarah.sees(({ stepIndex }) => stepIndex === 1, 'the next step')).clock).toMatchObject({
        kind: 'running',
      });
    } finally {
      await own.close();
    }
  });
});

describe.each(TRANSPORTS)('private notes over a %s', (transport) => {
  it('[PN1] are one document a person and round, by the protocol of boards, and revealed all at once', async () => {
    const [sarah, ines] = [await page('facilitator', 'Sarah'), await page('partnerB', 'Inès')];
    await sarah.starts(vision);
    await sarah.goesTo('write');
    await ines.seesStep('write');
    const pad = await ines.pad(undefined, transport);
    addNotes(pad.doc, 'Nos équipes se parlent', '  ');
    const gone = await ines.writes('Un calendrier tenu');
    // What was written over one line is on disk when the other one reads it.
    const shownThere = () => textsIn(gone.doc).includes('Nos équipes se parlent');
    await waitFor(shownThere, 'what was written over the other line');
    expect(pad.provider.synced && gone.provider.synced).toBe(true);
    ines.peer.terminate();
    await sarah.goesTo('reveal');
    await waitFor(() => sarah.cards.filter(({ type }) => type === 'vision').length === 2, 'the notes');
    const visions = sarah.cards.filter(({ type }) => type === 'vision');
    expect(visions.map(({ title }) => title).sort()).toEqual([
      'Nos équipes se parlent',
      'Un calendrier tenu',
    ]);
    expect(visions).toEqual(
      visions.map((each) =>
        expect.objectContaining({ kind: 'individual', author: ines.person, id: each.id }),
      ),
    );
    expect(sarah.view?.reveals[0]?.cards.toSorted()).toEqual(visions.map(({ id }) => id).toSorted());
  });
});
