import type { SessionAct } from '@cap-commun/shared/workshop/commands';
import { RECIPES } from '@cap-commun/shared/workshop/recipes/catalogue';
import { describe, expect, it } from 'vitest';
import { addNotes } from '../support/workshop-page.ts';
import { WorkshopStage } from '../support/workshop-stage.ts';

const recipe = RECIPES['vision-commune'];
const VOTE = recipe.steps.findIndex(({ kind }) => kind === 'vote');

/** All that somebody who does not run a session might ask of it, with what its pages would send. */
function actsOn(session: string, card: string): readonly SessionAct[] {
  const here = { session, from: VOTE } as const;
  return [
    { kind: 'prepare', recipe },
    { kind: 'start', session: null, recipe },
    { kind: 'edit', session, recipe },
    { kind: 'discard', session },
    { kind: 'next', ...here, to: VOTE + 1 },
    { kind: 'back', ...here, to: 0, acceptsLoss: true },
    { kind: 'pause', ...here },
    { kind: 'resume', ...here },
    { kind: 'add-time', ...here, seconds: 60 },
    { kind: 'spotlight', session, card },
    { kind: 'close-vote', ...here },
    { kind: 'take-over', session },
    { kind: 'close', session, acceptsLoss: true },
    { kind: 'reopen', session },
  ];
}

const stage = WorkshopStage.forEach();
const { page } = stage;

describe('a session that somebody else runs', () => {
  it('[WK2] is moved by no partner, reader or second facilitator, whatever they ask, and by nobody once it is over', async () => {
    const [sarah, ines] = [await page('facilitator', 'Sarah'), await page('partnerB', 'Inès')];
    const [vic, zoe] = [await page('viewer', 'Vic'), await page('facilitator', 'Zoé')];
    await sarah.starts(recipe);
    await sarah.goesTo('write');
    await ines.seesStep('write');
    await ines.writes('Une idée', 'Une autre');
    await sarah.goesTo('reveal');
    await sarah.goesTo('vote');
    const { id, votes } = await ines.seesStep('vote');
    const [card = ''] = votes[0]?.candidates ?? [];
    const before = (await zoe.seesStep('vote')).visits;

    for (const act of actsOn(id, card)) {
      for (const intruder of [ines, vic]) {
        expect(await intruder.command(act), `${act.kind} of a ${intruder.role}`).toEqual({
          ok: false,
          code: 'read-only',
        });
      }
      // Another facilitator may take it over; until they do, they leave it where it is.
      const refused = await (act.kind === 'take-over' ? vic : zoe).command(act);
      expect(refused.ok, act.kind).toBe(false);
    }
    expect(await vic.command({ kind: 'vote', session: id, card, dots: 1 })).toEqual({
      ok: false,
      code: 'read-only',
    });

    // Dots: a forged number is no command, another session, card or sum is refused, and a replay changes nothing.
    const vote = { kind: 'vote', session: id, card, dots: 5 } as const;
    for (const dots of [-1, 1.5, Number.NaN, 1e9, '5', null]) {
      expect((await ines.command({ ...vote, dots: dots as number })).ok).toBe(false);
    }
    expect(await ines.command({ ...vote, dots: 6 })).toEqual({ ok: false, code: 'no-dots' });
    expect((await ines.command({ ...vote, session: `${id}x` })).ok).toBe(false);
    expect((await ines.command({ ...vote, card: '__proto__' })).ok).toBe(false);
    expect(await ines.command({ ...vote, card: 'n-none' })).toEqual({ ok: false, code: 'unknown-subject' });
    for (let sent = 0; sent < 3; sent += 1) expect(await ines.command(vote)).toEqual({ ok: true });
    const after = await sarah.sees(
      ({ participants }) => participants.some(({ dotsUsed }) => dotsUsed === 5),
      'the dots',
    );
    expect(after.visits).toEqual(before);
    expect(after.driver.name).toBe('Sarah');

    await sarah.does({ kind: 'close-vote' });
    expect(await ines.command({ ...vote, dots: 0 })).toEqual({ ok: false, code: 'wrong-step' });
    await sarah.does({ kind: 'close', acceptsLoss: true });
    const { votes: closed } = await ines.sees(({ phase }) => phase === 'closed', 'the end');
    expect(closed[0]?.totals).toMatchObject({ [card]: 5 });
    expect((await ines.command(vote)).ok).toBe(false);
    expect((await ines.command({ kind: 'done', session: id, from: VOTE, isDone: true })).ok).toBe(false);
    expect((await zoe.command({ kind: 'next', session: id, from: VOTE, to: VOTE + 1 })).ok).toBe(false);
  });

  it('[WK3] is one, however many facilitators start, take over and end it at once', async () => {
    const [sarah, zoe] = [await page('facilitator', 'Sarah'), await page('facilitator', 'Zoé')];
    const start = { kind: 'start', session: null, recipe } as const;
    const started = await Promise.all([sarah.command(start), zoe.command(start), zoe.command(start)]);
    expect(started.filter(({ ok }) => ok)).toHaveLength(1);
    const { id } = await sarah.sees(({ phase }) => phase === 'running', 'the session');
    await Promise.all([
      sarah.command({ kind: 'take-over', session: id }),
      zoe.command({ kind: 'take-over', session: id }),
    ]);
    const next = { kind: 'next', session: id, from: 0, to: 1 } as const;
    const gone = await Promise.all([sarah.command(next), zoe.command(next)]);
    expect(gone.filter(({ ok }) => ok)).toHaveLength(1);
    await sarah.seesStep('write');
    const close = { kind: 'close', session: id, acceptsLoss: true } as const;
    const ended = await Promise.all([sarah.command(close), zoe.command(close), sarah.command(close)]);
    expect(ended.filter(({ ok }) => ok)).toHaveLength(1);
    const { sessions } = (await (
      await sarah.browser.get(`/api/boards/${stage.board.id}/sessions`)
    ).json()) as {
      sessions: { isOpen: boolean }[];
    };
    expect(sessions.map(({ isOpen }) => isOpen)).toEqual([false]);
  });

  it('[WK7] [PN4] has its private notes in its own rounds alone: a forged one is nobody’s', async () => {
    const [sarah, ines] = [await page('facilitator', 'Sarah'), await page('partnerB', 'Inès')];
    await sarah.starts(recipe);
    await sarah.goesTo('write');
    const { writing } = await ines.seesStep('write');
    const round = writing?.round ?? '';
    for (const forged of [`${round}0`, round.replace('alone', 'reveal'), '../../x', `${round}/..`, '%00']) {
      const socket = ines.browser.socket(`${stage.board.id}/notes?round=${encodeURIComponent(forged)}`);
      const code = await new Promise<number>((resolve) => socket.on('close', resolve));
      expect(code, forged).toBe(4415);
    }
    // What is written in the open round is kept as one's own, also by who runs the session.
    const own = await sarah.pad(round);
    addNotes(own.doc, 'À moi');
    const theirs = await ines.pad(round);
    expect(theirs.doc.getMap('cards').size).toBe(0);
  });
});
