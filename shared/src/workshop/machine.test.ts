import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionAct } from './commands.ts';
import { lossesGoingBack } from './losses.ts';
import { runSession } from './machine.ts';
import { advanced, advancesAt } from './moving.ts';
import type { Outcome } from './outcome.ts';
import type { Actor } from './people.ts';
import type { Recipe } from './recipe.ts';
import { RECIPES } from './recipes/catalogue.ts';
import { dotsUsed, parseSession, remainingMs, type Session, totalsOf } from './session.ts';
import { parseSessionView, viewOf } from './view.ts';
import { votesOn, withCandidates } from './voting.ts';

const actor = (name: string, role: Actor['role'], over: Partial<Actor> = {}): Actor => ({
  membership: `m-${name}`,
  role,
  person: role === 'viewer' ? null : `p-${name}`,
  name,
  partner: 'brand-a',
  ...over,
});
const sarah = actor('sarah', 'facilitator');
const marc = actor('marc', 'facilitator');
const ines = actor('ines', 'editor');
const tom = actor('tom', 'editor');
const viewer = actor('vic', 'viewer');
const PEOPLE = [sarah, marc, ines, tom];
const CARDS = ['n-1', 'n-2', 'n-3'];

const vision: Recipe = RECIPES['vision-commune'];
const at = (now: number) => ({ now, newId: () => `s-${now}` });

/** Runs an act that must be taken, with what the server does besides. */
function done(session: Session | null, act: SessionAct, by: Actor = sarah, now = 1_000): Session {
  const ruling = runSession(session, act, by, at(now));
  if (!ruling.ok) throw new Error(`${act.kind}: ${ruling.error}`);
  const after = settle(ruling.value);
  if (!after) throw new Error('no session');
  return after;
}

function settle({ session, effects }: Outcome): Session | null {
  return effects.reduce(
    (all, effect) => (all && effect.kind === 'open-vote' ? withCandidates(all, effect.step, CARDS) : all),
    session,
  );
}

const refusal = (session: Session | null, act: SessionAct, by: Actor = sarah, now = 1_000) => {
  const ruling = runSession(session, act, by, at(now));
  return ruling.ok ? 'taken' : ruling.error;
};
const start = (recipe: Recipe = vision, now = 1_000) =>
  done(null, { kind: 'start', session: null, recipe }, sarah, now);
const VOTE = vision.steps.findIndex(({ kind }) => kind === 'vote');
const WRITE = vision.steps.findIndex(({ kind }) => kind === 'write');
const to = (session: Session, index: number, now = 1_000) =>
  done(session, { kind: 'next', session: session.id, from: session.stepIndex, to: index }, sarah, now);

describe('a session', () => {
  it('[WK2] is run by one facilitator, until another takes over', () => {
    const session = start();
    const next = { kind: 'next', session: session.id, from: 0, to: 1 } as const;
    expect(refusal(session, next, viewer)).toBe('read-only');
    expect(refusal(session, next, ines)).toBe('read-only');
    expect(refusal(session, next, { ...sarah, person: null })).toBe('taken');
    const finished = { kind: 'done', session: session.id, from: 0, isDone: true } as const;
    expect(refusal(session, finished, { ...sarah, person: null })).toBe('no-person');
    expect(refusal(session, next, marc)).toBe('not-driving');
    expect(refusal(session, { kind: 'take-over', session: session.id }, ines)).toBe('read-only');
    const taken = done(session, { kind: 'take-over', session: session.id }, marc);
    expect(refusal(taken, next, sarah)).toBe('not-driving');
    expect(refusal(taken, next, marc)).toBe('taken');
    expect([viewOf(taken, marc)?.isDriver, viewOf(taken, sarah)?.isDriver]).toEqual([true, false]);
  });

  it('[WK3] carries a command out once: one for a step, or a session, that is over is refused', () => {
    const session = start();
    const next = { kind: 'next', session: session.id, from: 0, to: 1 } as const;
    const second = done(session, next);
    expect(refusal(second, next)).toBe('changed');
    expect(refusal(second, { ...next, from: 1, to: 99 })).toBe('changed');
    expect(refusal(second, { kind: 'pause', session: 'another', from: 1 })).toBe('no-session');
    expect(refusal(null, next)).toBe('no-session');
    expect(refusal(second, { kind: 'start', session: null, recipe: vision })).toBe('busy');
    expect(refusal(second, { kind: 'prepare', recipe: vision })).toBe('busy');
    const closed = done(second, { kind: 'close', session: session.id, acceptsLoss: true });
    expect(refusal(closed, { ...next, from: 1, to: 2 })).toBe('no-session');
    expect(refusal(closed, { kind: 'start', session: null, recipe: vision })).toBe('taken');
  });

  it('[WK4] is laid out and edited by facilitators alone, and keeps what people have been in', () => {
    const prepared = done(null, { kind: 'prepare', recipe: vision });
    expect(viewOf(prepared, ines)).toBeNull();
    expect(viewOf(prepared, marc)?.phase).toBe('prepared');
    const renamed = { ...vision, name: { fr: 'La nôtre', en: '' } };
    const edited = done(prepared, { kind: 'edit', session: prepared.id, recipe: renamed }, marc);
    const running = to(done(edited, { kind: 'start', session: edited.id, recipe: null }), WRITE);
    expect(running.recipe.name.fr).toBe('La nôtre');
    const edit = (recipe: Recipe) => refusal(running, { kind: 'edit', session: running.id, recipe });
    const unmasked = renamed.steps.map((step) =>
      step.kind === 'write' ? { ...step, isAnonymous: true } : step,
    );
    expect(edit({ ...renamed, steps: unmasked })).toBe('wrong-step');
    expect(edit({ ...renamed, steps: renamed.steps.slice(1) })).toBe('wrong-step');
    expect(edit({ ...renamed, steps: renamed.steps.slice(0, WRITE + 1) })).toBe('taken');
    expect(refusal(running, { kind: 'edit', session: running.id, recipe: renamed }, marc)).toBe(
      'not-driving',
    );
    expect(runSession(prepared, { kind: 'discard', session: prepared.id }, marc, at(1))).toEqual({
      ok: true,
      value: { session: null, effects: [] },
    });
  });

  it('[WK5] has a time that runs by the server’s clock, stands still, and grows from now when it was over', () => {
    const session = start(vision, 0);
    const total = (vision.steps[0]?.minutes ?? 0) * 60_000;
    const act = { session: session.id, from: 0 } as const;
    const left = (of: Session, now: number) => of.clock && remainingMs(of.clock, now);
    expect(left(session, 60_000)).toBe(total - 60_000);
    const still = done(session, { kind: 'pause', ...act }, sarah, 60_000);
    expect(refusal(still, { kind: 'pause', ...act })).toBe('changed');
    expect(left(still, 999_999)).toBe(total - 60_000);
    const again = done(still, { kind: 'resume', ...act }, sarah, 500_000);
    expect(left(again, 500_000)).toBe(total - 60_000);
    const over = 500_000 + total;
    expect(left(again, over)).toBeLessThan(0);
    const more = done(again, { kind: 'add-time', ...act, seconds: 60 }, sarah, over);
    expect(left(more, over)).toBe(60_000);
    expect(more.clock?.totalMs).toBe(total + 60_000);
  });

  it('[WK5] goes on by itself only where its recipe says so, and never past the last step', () => {
    const steps = vision.steps.map((step) => ({ ...step, autoAdvance: true }));
    const session = start({ ...vision, steps }, 0);
    const due = advancesAt(session) ?? 0;
    expect(due).toBe((steps[0]?.minutes ?? 0) * 60_000);
    expect(advanced(session, due - 1)).toBeNull();
    expect(advanced(session, due)?.session?.stepIndex).toBe(1);
    expect(advancesAt(start())).toBeUndefined();
    expect(advancesAt(done(session, { kind: 'pause', session: session.id, from: 0 }))).toBeUndefined();
    expect(advancesAt(to(session, steps.length - 1))).toBeUndefined();
  });

  it('[WK6] says what going back would lose, and loses it only when told that it may', () => {
    const voting = to(start(), VOTE);
    const cast = done(voting, { kind: 'vote', session: voting.id, card: 'n-1', dots: 2 }, ines);
    const back = { kind: 'back', session: cast.id, from: VOTE, to: WRITE, acceptsLoss: false } as const;
    expect(lossesGoingBack(cast, WRITE)).toEqual([{ kind: 'vote', step: 'vote' }]);
    expect(refusal(cast, back)).toBe('would-lose');
    const gone = done(cast, { ...back, acceptsLoss: true });
    expect(gone.votes).toEqual([]);
    expect(gone.unwrittenVotes).toEqual(CARDS);
    const decided = to(cast, VOTE + 1);
    const again = done(decided, { ...back, from: VOTE + 1, to: VOTE });
    expect(again.votes[0]).toMatchObject({ state: 'closed', ballots: { 'p-ines': { 'n-1': 2 } } });
  });

  it('[WK6] does not end while notes are unrevealed, unless told that it may', () => {
    const writing = to(start(), WRITE);
    const close = { kind: 'close', session: writing.id, acceptsLoss: false } as const;
    expect(viewOf(writing, ines)?.stepsInPrivate).toEqual(['alone']);
    expect(refusal(writing, close)).toBe('would-lose');
    const closed = done(writing, { ...close, acceptsLoss: true });
    expect(closed.rounds.map(({ state }) => state)).toEqual(['dropped']);
    const again = done(closed, { kind: 'reopen', session: closed.id }, marc);
    expect(viewOf(again, ines)?.writing?.round).toBe(`${closed.id}.alone.2`);
    expect(again.driver.name).toBe('marc');
  });

  it('[WK7] opens one private round a write step, until its reveal', () => {
    const writing = to(start(), WRITE);
    expect(viewOf(writing, ines)?.writing).toEqual({
      round: `${writing.id}.alone.1`,
      step: 'alone',
      isAnonymous: false,
    });
    expect([viewOf(writing, viewer)?.writing, viewOf(to(writing, VOTE), ines)?.writing]).toEqual([
      null,
      null,
    ]);
    const ruling = runSession(
      writing,
      { kind: 'next', session: writing.id, from: WRITE, to: WRITE + 1 },
      sarah,
      at(1),
    );
    expect(ruling.ok && ruling.value.effects).toEqual([{ kind: 'reveal' }]);
    const back = { kind: 'back', session: writing.id, from: VOTE, to: WRITE, acceptsLoss: true } as const;
    expect(done(to(writing, VOTE), back).rounds).toHaveLength(1);
  });

  it('[WK8] shows who has finished where the step shows it, and everybody their own', () => {
    const hidden = vision.steps.map((step) => (step.kind === 'write' ? { ...step, showsDone: false } : step));
    const writing = to(start({ ...vision, steps: hidden }), WRITE);
    const finished = done(writing, { kind: 'done', session: writing.id, from: WRITE, isDone: true }, ines);
    const seenBy = (who: Actor) =>
      viewOf(finished, who)?.participants.find(({ name }) => name === 'ines')?.isDone;
    expect([seenBy(ines), seenBy(sarah), seenBy(viewer)]).toEqual([true, null, null]);
    const open = to(start(), WRITE);
    const shown = done(open, { kind: 'done', session: open.id, from: WRITE, isDone: true }, ines);
    expect(viewOf(shown, tom)?.participants.at(-1)).toMatchObject({ name: 'ines', isDone: true });
    expect(to(shown, WRITE + 1).done).toEqual([]);
  });
});

describe('a vote', () => {
  const voting = to(start(), VOTE);
  const vote = (session: Session, by: Actor, card: string, dots: number) =>
    refusal(session, { kind: 'vote', session: session.id, card, dots }, by);

  it('[WK9] has a budget for each person, and cards that were there when it opened', () => {
    const five = done(voting, { kind: 'vote', session: voting.id, card: 'n-1', dots: 5 }, ines);
    expect(vote(five, ines, 'n-2', 1)).toBe('no-dots');
    expect(vote(five, tom, 'n-2', 5)).toBe('taken');
    expect(vote(five, ines, 'n-1', 4)).toBe('taken');
    expect(vote(five, ines, 'n-9', 0)).toBe('unknown-subject');
    expect(vote(five, viewer, 'n-1', 1)).toBe('read-only');
    const closed = done(five, { kind: 'close-vote', session: five.id, from: VOTE });
    expect(vote(closed, tom, 'n-1', 1)).toBe('wrong-step');
    expect(refusal(closed, { kind: 'close-vote', session: five.id, from: VOTE })).toBe('wrong-step');
    expect([votesOn(closed, 'n-1'), votesOn(closed, 'n-2'), votesOn(closed, 'n-9')]).toEqual([5, 0, null]);
    expect(votesOn(five, 'n-1')).toBeNull();
  });

  const dots = fc.record({
    by: fc.constantFrom(...PEOPLE),
    card: fc.constantFrom(...CARDS),
    dots: fc.integer({ min: 0, max: 7 }),
  });

  it('[WK9] is exact in any order of any dots: budgets hold, totals are sums of each person’s own', () => {
    fc.assert(
      fc.property(fc.array(dots, { maxLength: 60 }), (asked) => {
        const own = new Map<string, Map<string, number>>();
        let session = voting;
        for (const { by, card, dots: count } of asked) {
          const given = own.get(by.name) ?? new Map<string, number>();
          const others = [...given].reduce((sum, [at, n]) => sum + (at === card ? 0 : n), 0);
          const fits = others + count <= 5;
          expect(vote(session, by, card, count)).toBe(fits ? 'taken' : 'no-dots');
          if (!fits) continue;
          own.set(by.name, given.set(card, count));
          session = done(session, { kind: 'vote', session: session.id, card, dots: count }, by);
        }
        const [open] = session.votes;
        for (const { name, person } of PEOPLE) {
          const sum = [...(own.get(name)?.values() ?? [])].reduce((all, count) => all + count, 0);
          expect(open && dotsUsed(open, person ?? '')).toBe(sum);
        }
        const totals = open && totalsOf(open);
        for (const card of CARDS) {
          const sum = [...own.values()].reduce((all, given) => all + (given.get(card) ?? 0), 0);
          expect(totals?.[card]).toBe(sum);
        }
      }),
    );
  });

  it('[WK10] tells nobody where others’ dots lie before it is closed, and never whose they are', () => {
    fc.assert(
      fc.property(
        fc.array(dots, { maxLength: 30 }),
        fc.shuffledSubarray(CARDS, { minLength: 3 }),
        (asked, moved) => {
          const cast = asked.reduce((session, { by, card, dots: count }) => {
            const ruling = runSession(
              session,
              { kind: 'vote', session: session.id, card, dots: count },
              by,
              at(5),
            );
            return ruling.ok && ruling.value.session ? ruling.value.session : session;
          }, voting);
          // The same dots of the others, on other cards: who looks must see no difference.
          const elsewhere = (session: Session): Session => ({
            ...session,
            votes: session.votes.map((each) => ({
              ...each,
              ballots: Object.fromEntries(
                Object.entries(each.ballots).map(([person, given]) => [
                  person,
                  person === ines.person
                    ? given
                    : Object.fromEntries(
                        Object.entries(given).map(([card, n]) => [moved[CARDS.indexOf(card)], n]),
                      ),
                ]),
              ),
            })),
          });
          expect(viewOf(elsewhere(cast), ines)).toEqual(viewOf(cast, ines));
          const closed = done(cast, { kind: 'close-vote', session: cast.id, from: VOTE });
          const seen = viewOf(closed, ines);
          expect(Object.keys(seen?.votes[0] ?? {}).sort()).toEqual(
            ['candidates', 'dots', 'mine', 'state', 'step', 'totals'].sort(),
          );
          expect(seen?.participants.every(({ dotsUsed: used }) => used === null)).toBe(true);
        },
      ),
    );
  });
});

describe('any course of a session', () => {
  const index = fc.integer({ min: 0, max: vision.steps.length });
  const act = (session: Session | null): fc.Arbitrary<SessionAct> => {
    const [id, from] = [session?.id ?? 'none', session?.stepIndex ?? 0];
    return fc.oneof(
      fc.constantFrom<SessionAct>(
        { kind: 'prepare', recipe: vision },
        { kind: 'start', session: null, recipe: vision },
        { kind: 'start', session: id, recipe: null },
        { kind: 'discard', session: id },
        { kind: 'pause', session: id, from },
        { kind: 'resume', session: id, from },
        { kind: 'add-time', session: id, from, seconds: 60 },
        { kind: 'close-vote', session: id, from },
        { kind: 'take-over', session: id },
        { kind: 'reopen', session: id },
        { kind: 'spotlight', session: id, card: 'n-1' },
        { kind: 'done', session: id, from, isDone: true },
      ),
      index.map((to): SessionAct => ({ kind: 'next', session: id, from, to })),
      fc.tuple(index, fc.boolean()).map(([to, acceptsLoss]): SessionAct => {
        return { kind: 'back', session: id, from, to, acceptsLoss };
      }),
      fc.boolean().map((acceptsLoss): SessionAct => ({ kind: 'close', session: id, acceptsLoss })),
      fc.tuple(fc.constantFrom(...CARDS), fc.integer({ min: 0, max: 6 })).map(([card, dots]): SessionAct => {
        return { kind: 'vote', session: id, card, dots };
      }),
    );
  };

  it('[WK11] keeps it whole: one step and one visit under way, one round a step, no vote left open behind', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...PEOPLE, viewer)), { maxLength: 60 }),
        (course) => {
          let session: Session | null = null;
          for (const [tick, [seed, by]] of course.entries()) {
            const [next] = fc.sample(act(session), { seed, numRuns: 1 });
            if (!next) continue;
            const before: string = JSON.stringify(session);
            const ruling = runSession(session, next, by, at(1_000 + tick));
            expect(JSON.stringify(session)).toBe(before);
            if (ruling.ok) session = settle(ruling.value);
            if (by.role === 'viewer') expect(ruling.ok).toBe(false);
            checkWhole(session);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  function checkWhole(session: Session | null): void {
    if (!session) return;
    expect(parseSession(JSON.parse(JSON.stringify(session)))).toEqual(session);
    const running = session.phase === 'running';
    const step = session.recipe.steps[session.stepIndex];
    expect(step).toBeDefined();
    expect(session.visits.filter(({ to }) => to === null)).toHaveLength(running ? 1 : 0);
    expect(session.clock !== null).toBe(running);
    if (running) expect(session.visits.at(-1)?.step).toBe(step?.id);
    const open = session.rounds.filter(({ state }) => state === 'open').map((round) => round.step);
    expect(new Set(open).size).toBe(open.length);
    for (const vote of session.votes) {
      if (vote.state === 'open') expect([running, vote.step]).toEqual([true, step?.id]);
      for (const person of Object.keys(vote.ballots)) {
        expect(dotsUsed(vote, person)).toBeLessThanOrEqual(vote.dots);
      }
    }
    for (const who of [...PEOPLE, viewer]) {
      const view = viewOf(session, who);
      expect(parseSessionView(JSON.parse(JSON.stringify(view)))).toEqual(view);
      expect(JSON.stringify(view)).not.toContain('m-sarah');
      if (view?.writing) expect(step?.kind).toBe('write');
    }
  }
});
