import { isEntityId } from '../core/ids.ts';
import { z } from '../core/light-schema.ts';
import type { Actor } from './people.ts';
import { recipeSchema, type StepOf } from './recipe.ts';
import {
  clockSchema,
  dotsUsed,
  participantSchema,
  type Session,
  stepOf,
  totalsOf,
  type Vote,
  visitSchema,
} from './session.ts';

const entity = z.string().check(z.refine(isEntityId, 'not an id'));
const dotsByCard = z.record(entity, z.int());
const time = z.int();

const voteViewSchema = z.object({
  step: z.string(),
  state: z.enum(['open', 'closed']),
  dots: z.int(),
  candidates: z.array(entity),
  /** One's own dots by card. */
  mine: dotsByCard,
  /** Of every candidate, once the vote is closed; null before. Never whose. */
  totals: z.nullable(dotsByCard),
});

const viewSchema = z.object({
  id: z.string(),
  phase: z.enum(['prepared', 'running', 'closed']),
  recipe: recipeSchema,
  preparedAt: time,
  startedAt: z.nullable(time),
  closedAt: z.nullable(time),
  driver: z.object({ person: z.nullable(entity), name: z.string() }),
  /** Whether the reader runs it. */
  isDriver: z.boolean(),
  stepIndex: z.int(),
  clock: z.nullable(clockSchema),
  visits: z.array(visitSchema),
  participants: z.array(
    z.extend(participantSchema, {
      /** Null when the step does not show it to the reader. */
      isDone: z.nullable(z.boolean()),
      /** Of the vote that is under way; null outside of one. */
      dotsUsed: z.nullable(z.int()),
    }),
  ),
  /** Where the reader writes privately now: `?round=` of their notes document. */
  writing: z.nullable(z.object({ round: z.string(), step: z.string(), isAnonymous: z.boolean() })),
  /** Steps whose private notes are not revealed yet. */
  stepsInPrivate: z.array(z.string()),
  /** What became of the notes of each step: cards in the order in which they stand on the board, and their frame. */
  reveals: z.array(z.object({ step: z.string(), cards: z.array(entity), frame: z.nullable(entity) })),
  votes: z.array(voteViewSchema),
  spotlight: z.nullable(entity),
});

/** What one person may see of a session: value of the topic `session`, null when there is none for them. */
export type SessionView = z.infer<typeof viewSchema>;
export type VoteView = SessionView['votes'][number];

/** Reads what the server told; null for no session, and for one that this version cannot read. */
export function parseSessionView(value: unknown): SessionView | null {
  const parsed = viewSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** Who looks. */
export interface Viewer extends Pick<Actor, 'membership' | 'role' | 'person'> {
  /** False for a device that came as a person whose dots were given on another one: those are not shown there. */
  readonly isThem?: boolean;
}

/** What one person may see of the newest session of a board. */
export function viewOf(session: Session | null, viewer: Viewer): SessionView | null {
  if (!session || (session.phase === 'prepared' && viewer.role !== 'facilitator')) return null;
  const { id, phase, recipe, preparedAt, startedAt, closedAt, driver, stepIndex, clock, visits } = session;
  // What is not yet known to be on the board is told when it is.
  const revealed = session.plans.length > 0 ? [] : session.rounds.filter(({ state }) => state === 'revealed');
  return {
    id,
    phase,
    recipe,
    preparedAt,
    startedAt,
    closedAt,
    driver: { person: driver.person, name: driver.name },
    isDriver: driver.membership === viewer.membership && viewer.role === 'facilitator',
    stepIndex,
    clock,
    visits,
    participants: participantsFor(session, viewer),
    writing: writingFor(session, viewer),
    stepsInPrivate: session.rounds.filter(({ state }) => state === 'open').map(({ step }) => step),
    reveals: revealed.map(({ step, cards, frame }) => ({ step, cards, frame })),
    votes: session.votes.map((vote) => voteFor(vote, viewer)),
    spotlight: session.spotlight,
  };
}

function participantsFor(session: Session, viewer: Viewer): SessionView['participants'] {
  const step = stepOf(session);
  const isShown = step?.kind !== 'write' || step.showsDone;
  const vote = session.votes.find((each) => each.step === step?.id);
  return session.participants.map((participant) => ({
    ...participant,
    isDone:
      isShown || participant.person === viewer.person ? session.done.includes(participant.person) : null,
    dotsUsed: vote?.state === 'open' ? dotsUsed(vote, participant.person) : null,
  }));
}

function writingFor(session: Session, { role, person }: Viewer): SessionView['writing'] {
  const step = stepOf(session);
  if (session.phase !== 'running' || step?.kind !== 'write' || role === 'viewer' || person === null)
    return null;
  const round = session.rounds.find((each) => each.step === step.id && each.state === 'open');
  return round
    ? { round: round.id, step: step.id, isAnonymous: (step satisfies StepOf<'write'>).isAnonymous }
    : null;
}

function voteFor(vote: Vote, { person, isThem = true }: Viewer): VoteView {
  const { step, state, dots, candidates, ballots } = vote;
  const mine = person === null || !isThem ? {} : (ballots[person] ?? {});
  return { step, state, dots, candidates, mine, totals: state === 'closed' ? totalsOf(vote) : null };
}
