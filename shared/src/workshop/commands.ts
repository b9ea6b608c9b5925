import { isEntityId } from '../core/ids.ts';
import { z } from '../core/light-schema.ts';
import { RECIPE_LIMITS, recipeSchema } from './recipe.ts';

const entity = z.string().check(z.refine(isEntityId, 'not an id'));
/** The session that the sender looks at: one that is not under way any more is refused, whatever was asked. */
const session = z.string().check(z.maxLength(64));
const index = z.int().check(z.minimum(0), z.maximum(RECIPE_LIMITS.steps - 1));
/** The step that the sender looks at: a command for another one is refused, so that it is carried out once. */
const from = index;

/** Longest time that can be added at once, in seconds. */
const MAX_ADDED_SECONDS = 3_600;

const actSchema = z.discriminatedUnion('kind', [
  /** Lays a recipe out to be edited; facilitators alone see it. */
  z.object({ kind: z.literal('prepare'), recipe: recipeSchema }),
  /** Starts what is prepared, or a recipe at once. */
  z.object({ kind: z.literal('start'), session: z.nullable(session), recipe: z.nullable(recipeSchema) }),
  /** Replaces the recipe; once it runs, only of steps that are still to come. */
  z.object({ kind: z.literal('edit'), session, recipe: recipeSchema }),
  /** Drops what is prepared. */
  z.object({ kind: z.literal('discard'), session }),
  /** On to a later step; what lies between is passed over. */
  z.object({ kind: z.literal('next'), session, from, to: index }),
  /** Back to an earlier one; refused as `would-lose` while `lossesGoingBack` says something and it is not accepted. */
  z.object({ kind: z.literal('back'), session, from, to: index, acceptsLoss: z.boolean() }),
  z.object({ kind: z.literal('pause'), session, from }),
  z.object({ kind: z.literal('resume'), session, from }),
  z.object({
    kind: z.literal('add-time'),
    session,
    from,
    seconds: z.int().check(z.minimum(1), z.maximum(MAX_ADDED_SECONDS)),
  }),
  z.object({ kind: z.literal('spotlight'), session, card: z.nullable(entity) }),
  /** Closes the vote of the step: from now on everybody sees the totals. */
  z.object({ kind: z.literal('close-vote'), session, from }),
  /** Runs the session from now on, in the place of who did. */
  z.object({ kind: z.literal('take-over'), session }),
  /** Ends it; refused as `would-lose` while `lossesClosing` says something and it is not accepted. */
  z.object({ kind: z.literal('close'), session, acceptsLoss: z.boolean() }),
  /** Takes the last closed session up again, at its last step. */
  z.object({ kind: z.literal('reopen'), session }),
  /** How many of one's own dots lie on a card: said as a number, so that it may be said twice. */
  z.object({
    kind: z.literal('vote'),
    session,
    card: entity,
    dots: z.int().check(z.minimum(0), z.maximum(RECIPE_LIMITS.dots)),
  }),
  /** “I have finished”, or not after all. */
  z.object({ kind: z.literal('done'), session, from, isDone: z.boolean() }),
]);

/** What is asked of a session. */
export type SessionAct = z.infer<typeof actSchema>;
export type ActKind = SessionAct['kind'];

const commandSchema = z.object({ type: z.literal('session'), act: actSchema });
/** The body of a `session` command. */
export type SessionCommand = z.infer<typeof commandSchema>;

/** What every person of the board may do; everything else is for who runs the session. */
export const PARTICIPANT_ACTS: readonly ActKind[] = ['vote', 'done'];
/** What any facilitator may do, whoever runs the session. */
export const FACILITATOR_ACTS: readonly ActKind[] = [
  'prepare',
  'start',
  'edit',
  'discard',
  'take-over',
  'reopen',
];

export function parseSessionCommand(value: unknown): SessionCommand | null {
  const parsed = commandSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}
