import type { Effect, Moment, Outcome } from './outcome.ts';
import { type Actor, arrived } from './people.ts';
import type { Round, Session, Vote } from './session.ts';
import { freshClock } from './timing.ts';
import { withVoteClosed } from './voting.ts';

const REMEMBER: Effect = { kind: 'remember' };
const REVEAL: Effect = { kind: 'reveal' };
const CONCLUDE: Effect = { kind: 'conclude' };

/** The session at its first step. */
export function started(session: Session, actor: Actor, { now }: Moment): Outcome {
  const { membership, person, name } = actor;
  const running: Session = {
    ...session,
    phase: 'running',
    startedAt: now,
    driver: { membership, person, name },
  };
  const { session: at, effects } = entered(arrived(running, actor, now), 0, now);
  return { session: at, effects: [REMEMBER, ...effects] };
}

/** The session at a step, with what the step before leaves behind and what this one begins. */
export function entered(
  session: Session,
  index: number,
  now: number,
): Outcome & { readonly session: Session } {
  const left = leftBehind(session, now);
  const step = left.recipe.steps[index];
  if (!step) throw new RangeError(`no step ${index}`);
  const at: Session = {
    ...left,
    stepIndex: index,
    clock: freshClock(step.minutes, now),
    visits: [...left.visits, { step: step.id, from: now, to: null }],
    done: [],
    spotlight: null,
  };
  switch (step.kind) {
    case 'write':
      return { session: withRound(at, step.id), effects: [] };
    case 'reveal':
      return { session: at, effects: at.rounds.some(isOpen) ? [REVEAL] : [] };
    case 'vote': {
      if (at.votes.some((vote) => vote.step === step.id)) return { session: at, effects: [] };
      const vote: Vote = { step: step.id, state: 'open', dots: step.dots, candidates: [], ballots: {} };
      return {
        session: { ...at, votes: [...at.votes, vote] },
        effects: [{ kind: 'open-vote', step: step.id }],
      };
    }
    default:
      return { session: at, effects: [] };
  }
}

/** The session without the votes of the steps after one. */
export function withoutVotesAfter(session: Session, index: number): Session {
  const later = new Set(session.recipe.steps.slice(index + 1).map(({ id }) => id));
  const lost = session.votes.filter(({ step }) => later.has(step));
  return {
    ...session,
    votes: session.votes.filter((vote) => !lost.includes(vote)),
    unwrittenVotes: [
      ...new Set([...session.unwrittenVotes, ...lost.flatMap(({ candidates }) => candidates)]),
    ],
  };
}

/** The session, over: an open vote is counted, notes that were never revealed are dropped. */
export function closed(session: Session, now: number): Outcome {
  const left = leftBehind(session, now);
  const rounds = left.rounds.map((round): Round => (isOpen(round) ? { ...round, state: 'dropped' } : round));
  const over: Session = {
    ...left,
    phase: 'closed',
    closedAt: now,
    clock: null,
    done: [],
    spotlight: null,
    rounds,
  };
  return { session: over, effects: [CONCLUDE] };
}

/** A closed session, under way again at the step where it was closed, run by who asks. */
export function reopened(session: Session, actor: Actor, { now }: Moment): Outcome {
  const { membership, person, name } = actor;
  const running: Session = {
    ...session,
    phase: 'running',
    closedAt: null,
    newCards: null,
    driver: { membership, person, name },
    findings: { ...session.findings, after: null },
  };
  return entered(arrived(running, actor, now), session.stepIndex, now);
}

/** When the server moves on by itself; undefined while it does not. Milliseconds since 1970. */
export function advancesAt({ phase, recipe, stepIndex, clock }: Session): number | undefined {
  const isLast = stepIndex === recipe.steps.length - 1;
  if (phase !== 'running' || isLast || !recipe.steps[stepIndex]?.autoAdvance) return undefined;
  return clock?.kind === 'running' ? clock.endsAt : undefined;
}

/** What the time does to a session; null when it does nothing yet. */
export function advanced(session: Session, now: number): Outcome | null {
  const at = advancesAt(session);
  return at !== undefined && at <= now ? entered(session, session.stepIndex + 1, now) : null;
}

function leftBehind(session: Session, now: number): Session {
  const visits = session.visits.map((visit) => (visit.to === null ? { ...visit, to: now } : visit));
  return withVoteClosed({ ...session, visits });
}

/** A write step has one open round at a time: who comes back to it before the reveal writes on in the same one. */
function withRound(session: Session, step: string): Session {
  const own = session.rounds.filter((round) => round.step === step);
  if (own.some(isOpen)) return session;
  const id = `${session.id}.${step}.${own.length + 1}`;
  return { ...session, rounds: [...session.rounds, { id, step, state: 'open', cards: [], frame: null }] };
}

function isOpen({ state }: Round): boolean {
  return state === 'open';
}
