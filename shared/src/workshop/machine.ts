import { err, ok, type Result } from '../core/result.ts';
import { FACILITATOR_ACTS, PARTICIPANT_ACTS, type SessionAct } from './commands.ts';
import { edited, prepared } from './editing.ts';
import { lossesClosing, lossesGoingBack } from './losses.ts';
import { closed, entered, reopened, started, withoutVotesAfter } from './moving.ts';
import type { Moment, Outcome } from './outcome.ts';
import { type Actor, arrived, withDone } from './people.ts';
import type { Session } from './session.ts';
import { paused, resumed, withTime } from './timing.ts';
import { castDots, closeVoteOf } from './voting.ts';

/** Why a session did not do what it was asked; each is a failure of commands. */
export type SessionFailure =
  /** The role may not. */
  | 'read-only'
  /** Who asks is no person card. */
  | 'no-person'
  /** Somebody else runs the session: take over first. */
  | 'not-driving'
  /** There is no such session under way. */
  | 'no-session'
  /** Another session is prepared or under way. */
  | 'busy'
  /** The session is not where the sender saw it. */
  | 'changed'
  /** Not in a step of this kind, or not with this recipe. */
  | 'wrong-step'
  /** Something would be gone, and the sender did not say that it may. */
  | 'would-lose'
  /** Not one of the cards that are voted on. */
  | 'unknown-subject'
  /** More dots than the person has. */
  | 'no-dots';

export type Ruling = Result<Outcome, SessionFailure>;

/**
 * What a command makes of a session: the newest of the board, or null where there never was one. Pure: the same
 * state, command, person and moment always give the same answer, and a refused command changes nothing.
 */
export function runSession(session: Session | null, act: SessionAct, actor: Actor, moment: Moment): Ruling {
  const refused = mayNot(session, act, actor);
  if (refused) return err(refused);
  switch (act.kind) {
    case 'prepare':
      return session && session.phase !== 'closed' ? err('busy') : only(prepared(act.recipe, actor, moment));
    case 'start':
      return start(session, act, actor, moment);
    default:
      break;
  }
  if (!session || session.id !== act.session) return err('no-session');
  if ('from' in act && act.from !== session.stepIndex) return err('changed');
  if (act.kind === 'reopen')
    return session.phase === 'closed' ? ok(reopened(session, actor, moment)) : err('busy');
  if (session.phase === 'closed') return err('no-session');
  if (act.kind === 'edit') return edit(session, act.recipe);
  if (act.kind === 'discard') {
    return session.phase === 'prepared' ? ok({ session: null, effects: [] }) : err('wrong-step');
  }
  return session.phase === 'prepared' ? err('no-session') : drive(session, act, actor, moment);
}

type DrivenAct = Exclude<SessionAct, { kind: 'prepare' | 'start' | 'edit' | 'discard' | 'reopen' }>;

function drive(session: Session, act: DrivenAct, actor: Actor, { now }: Moment): Ruling {
  switch (act.kind) {
    case 'next':
      if (act.to <= session.stepIndex || act.to >= session.recipe.steps.length) return err('changed');
      return ok(entered(session, act.to, now));
    case 'back':
      if (act.to >= session.stepIndex) return err('changed');
      if (!act.acceptsLoss && lossesGoingBack(session, act.to).length > 0) return err('would-lose');
      return ok(entered(withoutVotesAfter(session, act.to), act.to, now));
    case 'pause':
      return changedTo(paused(session, now));
    case 'resume':
      return changedTo(resumed(session, now));
    case 'add-time':
      return changedTo(withTime(session, act.seconds * 1_000, now));
    case 'spotlight':
      return only({ ...session, spotlight: act.card });
    case 'close-vote': {
      const after = closeVoteOf(session);
      return after ? only(after) : err('wrong-step');
    }
    case 'take-over': {
      const { membership, person, name } = actor;
      return only(arrived({ ...session, driver: { membership, person, name } }, actor, now));
    }
    case 'close': {
      const open = session.rounds.filter(({ state }) => state === 'open').map(({ step }) => step);
      if (!act.acceptsLoss && lossesClosing(open).length > 0) return err('would-lose');
      return ok(closed(session, now));
    }
    case 'vote': {
      const cast = castDots(arrived(session, actor, now), actor.person ?? '', act.card, act.dots);
      return cast.ok ? only(cast.value) : cast;
    }
    case 'done':
      return only(withDone(arrived(session, actor, now), actor.person ?? '', act.isDone));
  }
}

function start(
  session: Session | null,
  act: Extract<SessionAct, { kind: 'start' }>,
  actor: Actor,
  moment: Moment,
): Ruling {
  if (session?.phase === 'running') return err('busy');
  const own = session?.phase === 'prepared' ? session : null;
  if (act.session !== null && own?.id !== act.session) return err('no-session');
  const recipe = act.recipe ?? (act.session === null ? null : own?.recipe);
  if (!recipe) return err('no-session');
  const ready = own ? { ...own, recipe } : prepared(recipe, actor, moment);
  return ok(started(ready, actor, moment));
}

function edit(session: Session, recipe: Session['recipe']): Ruling {
  const after = edited(session, recipe);
  return after ? only(after) : err('wrong-step');
}

/** Whether the role, and who runs the session, forbid an act, before anything is looked up. */
function mayNot(session: Session | null, act: SessionAct, actor: Actor): SessionFailure | undefined {
  if (actor.role === 'viewer') return 'read-only';
  if (PARTICIPANT_ACTS.includes(act.kind)) return actor.person === null ? 'no-person' : undefined;
  if (actor.role !== 'facilitator') return 'read-only';
  const isAnybodys =
    FACILITATOR_ACTS.includes(act.kind) && (act.kind !== 'edit' || session?.phase !== 'running');
  if (isAnybodys || !session || session.phase !== 'running') return undefined;
  return session.driver.membership === actor.membership ? undefined : 'not-driving';
}

function only(session: Session): Ruling {
  return ok({ session, effects: [] });
}

function changedTo(session: Session | null): Ruling {
  return session ? only(session) : err('changed');
}
