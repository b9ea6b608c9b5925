import { isEntityId } from '../core/ids.ts';
import { z } from '../core/light-schema.ts';
import { NOTE_CARDS, recipeSchema } from './recipe.ts';

const entity = z.string().check(z.refine(isEntityId, 'not an id'));
/** Milliseconds since 1970, by the server's clock. */
const time = z.int();

/** The time of a step: it runs to an instant of the server's clock, past it too, or stands still. */
export const clockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('running'), endsAt: time, totalMs: z.int() }),
  z.object({ kind: z.literal('paused'), remainingMs: z.int(), totalMs: z.int() }),
]);
export type StepClock = z.infer<typeof clockSchema>;

export const participantSchema = z.object({
  person: entity,
  name: z.string(),
  partner: z.nullable(entity),
  role: z.enum(['facilitator', 'editor']),
  /** When they first came into the session. */
  since: time,
});
export type Participant = z.infer<typeof participantSchema>;

/** A step as it was lived: one entry each time somebody goes to it. */
export const visitSchema = z.object({ step: z.string(), from: time, to: z.nullable(time) });

/** The private notes of one write step, from its start to their reveal. */
const roundSchema = z.object({
  id: z.string(),
  step: z.string(),
  state: z.enum(['open', 'revealed', 'dropped']),
  /** The cards that its notes became, in the order in which they stand on the board. */
  cards: z.array(entity),
  /** The frame that they were put in; null before the reveal, and where there was nothing to reveal. */
  frame: z.nullable(entity),
});
export type Round = z.infer<typeof roundSchema>;

/** Dots of each person on each card; whole numbers above zero. */
const ballotsSchema = z.record(entity, z.record(entity, z.int().check(z.minimum(1))));

const voteSchema = z.object({
  step: z.string(),
  state: z.enum(['open', 'closed']),
  /** Dots that each person has. */
  dots: z.int(),
  /** What may be voted on, fixed when the vote opens. */
  candidates: z.array(entity),
  ballots: ballotsSchema,
});
export type Vote = z.infer<typeof voteSchema>;

/** One note as it goes onto the board. */
const plannedCardSchema = z.object({
  id: entity,
  text: z.string(),
  /** Null when nobody may ever know. */
  author: z.nullable(entity),
});
export type PlannedCard = z.infer<typeof plannedCardSchema>;

/** A reveal that is decided and not yet known to be on the board: written exactly once, whatever happens meanwhile. */
const revealPlanSchema = z.object({
  round: z.string(),
  becomes: z.enum(NOTE_CARDS),
  frame: entity,
  title: z.string(),
  cards: z.array(plannedCardSchema),
});
export type RevealPlan = z.infer<typeof revealPlanSchema>;

const countsSchema = z.object({ error: z.int(), warning: z.int(), info: z.int() });
export type FindingCounts = z.infer<typeof countsSchema>;

const sessionSchema = z.object({
  id: z.string(),
  /** `prepared` is the facilitators' own; `closed` is over, and can be taken up again while no other is under way. */
  phase: z.enum(['prepared', 'running', 'closed']),
  recipe: recipeSchema,
  preparedAt: time,
  startedAt: z.nullable(time),
  closedAt: z.nullable(time),
  /** Who runs it; the membership is never shown. */
  driver: z.object({ membership: z.string(), person: z.nullable(entity), name: z.string() }),
  stepIndex: z.int().check(z.minimum(0)),
  clock: z.nullable(clockSchema),
  visits: z.array(visitSchema),
  participants: z.array(participantSchema),
  /** Who has finished the step that is under way. */
  done: z.array(entity),
  spotlight: z.nullable(entity),
  rounds: z.array(roundSchema),
  votes: z.array(voteSchema),
  plans: z.array(revealPlanSchema),
  /** Cards whose `votes` on the board are not yet known to say what the session says. */
  unwrittenVotes: z.array(entity),
  /** Cards that were on the board before it started. */
  baseline: z.array(entity),
  /** Cards that are new, once it is closed. */
  newCards: z.nullable(z.array(entity)),
  findings: z.object({ before: z.nullable(countsSchema), after: z.nullable(countsSchema) }),
});

/** A session as the server keeps it: nobody is sent this, but what `viewOf` makes of it for them. */
export type Session = z.infer<typeof sessionSchema>;

/** Reads a session out of the store; null when it is none. */
export function parseSession(value: unknown): Session | null {
  const parsed = sessionSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** The step that is under way. */
export function stepOf({ recipe, stepIndex }: Pick<Session, 'recipe' | 'stepIndex'>) {
  return recipe.steps[stepIndex];
}

/** How much time a step has left, below zero once it is over. Milliseconds. */
export function remainingMs(clock: StepClock, now: number): number {
  return clock.kind === 'running' ? clock.endsAt - now : clock.remainingMs;
}

/** Dots that a person has given, over all cards. */
export function dotsUsed({ ballots }: Pick<Vote, 'ballots'>, person: string): number {
  return Object.values(ballots[person] ?? {}).reduce((sum, dots) => sum + dots, 0);
}

/** Dots of each candidate: the sum of what each person gave it. */
export function totalsOf({
  ballots,
  candidates,
}: Pick<Vote, 'ballots' | 'candidates'>): Record<string, number> {
  const totals: Record<string, number> = Object.fromEntries(candidates.map((card) => [card, 0]));
  for (const given of Object.values(ballots)) {
    for (const [card, dots] of Object.entries(given)) totals[card] = (totals[card] ?? 0) + dots;
  }
  return totals;
}
