import type { EntityId } from '../core/ids.ts';
import { err, ok, type Result } from '../core/result.ts';
import { dotsUsed, type Session, stepOf, totalsOf, type Vote } from './session.ts';

/** The vote of the step that is under way, while it is open. */
export function openVoteOf(session: Session): Vote | undefined {
  const step = stepOf(session);
  return session.votes.find((vote) => vote.step === step?.id && vote.state === 'open');
}

/**
 * Somebody's dots on one card, from now on. Within their own budget, whatever the order in which they are said: each
 * person has one number a card, and totals are only ever the sum of those.
 */
export function castDots(
  session: Session,
  person: EntityId,
  card: EntityId,
  dots: number,
): Result<Session, 'wrong-step' | 'unknown-subject' | 'no-dots'> {
  const vote = openVoteOf(session);
  if (!vote) return err('wrong-step');
  if (!vote.candidates.includes(card)) return err('unknown-subject');
  const { [card]: before = 0, ...others } = vote.ballots[person] ?? {};
  if (dotsUsed(vote, person) - before + dots > vote.dots) return err('no-dots');
  const given = dots > 0 ? { ...others, [card]: dots } : others;
  return ok(replaceVote(session, { ...vote, ballots: { ...vote.ballots, [person]: given } }));
}

/** The session with the vote of its step closed; null when none is open. */
export function closeVoteOf(session: Session): Session | null {
  return openVoteOf(session) ? withVoteClosed(session) : null;
}

/** The session with no vote open; what it was about must be told its totals. */
export function withVoteClosed(session: Session): Session {
  const vote = openVoteOf(session);
  if (!vote) return session;
  const closed = replaceVote(session, { ...vote, state: 'closed' });
  return { ...closed, unwrittenVotes: [...new Set([...session.unwrittenVotes, ...vote.candidates])] };
}

/** The session with what may be voted on in a vote that has just opened. */
export function withCandidates(session: Session, step: string, candidates: readonly EntityId[]): Session {
  const vote = session.votes.find((each) => each.step === step);
  return vote ? replaceVote(session, { ...vote, candidates: [...candidates] }) : session;
}

/** What a card says of its votes: the total of the last closed vote that it stood in, null for none. */
export function votesOn({ votes }: Pick<Session, 'votes'>, card: EntityId): number | null {
  const last = votes.findLast(({ state, candidates }) => state === 'closed' && candidates.includes(card));
  return last ? (totalsOf(last)[card] ?? 0) : null;
}

function replaceVote(session: Session, vote: Vote): Session {
  return { ...session, votes: session.votes.map((each) => (each.step === vote.step ? vote : each)) };
}
