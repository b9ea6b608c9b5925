import { LANGUAGES } from '../core/language.ts';
import { z } from '../core/light-schema.ts';
import { SEVERITIES } from '../domain/finding.ts';
import { recipeSchema } from './recipe.ts';

const counts = z.nullable(z.object({ error: z.int(), warning: z.int(), info: z.int() }));
/** A day, `YYYY-MM-DD`. */
const day = z.nullable(z.string());
/** Titles of cards, as typed. */
const names = z.array(z.string());

export const summarySchema = z.object({
  session: z.string(),
  lang: z.enum(LANGUAGES),
  /** Name of the recipe. */
  name: z.string(),
  board: z.string(),
  partners: names,
  /** Milliseconds since 1970. */
  startedAt: z.nullable(z.int()),
  /** Null while it is under way. */
  closedAt: z.nullable(z.int()),
  /** The day it was held, in the board's time zone. */
  day: z.string(),
  /** The shared vision, when the board has one; and whether it was written in this session. */
  vision: z.nullable(z.object({ id: z.string(), title: z.string(), isNew: z.boolean() })),
  people: z.array(z.object({ id: z.string(), name: z.string(), partner: z.nullable(z.string()) })),
  steps: z.array(
    z.object({ id: z.string(), name: z.string(), kind: z.string(), minutes: z.int(), lastedMs: z.int() }),
  ),
  decisions: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      day,
      method: z.nullable(z.string()),
      people: names,
      isShared: z.boolean(),
    }),
  ),
  /** New ones, with who answers for them and until when. */
  actions: z.array(z.object({ id: z.string(), title: z.string(), owners: names, due: day })),
  votes: z.array(
    z.object({
      step: z.string(),
      name: z.string(),
      /** Most dots first; cards without any are left out. */
      results: z.array(z.object({ card: z.string(), title: z.string(), dots: z.int() })),
    }),
  ),
  /** Revealed notes, and how many of them nothing was made of yet. */
  notes: z.object({ revealed: z.int(), waiting: z.int() }),
  newCards: z.array(z.object({ id: z.string(), type: z.string(), kind: z.string(), title: z.string() })),
  findings: z.object({
    /** When it started, and when it was closed; null when they could not be counted. */
    before: counts,
    after: counts,
    /** Of the board as it is now, at the stage it has reached, most severe first. */
    left: z.array(z.object({ severity: z.enum(SEVERITIES), entity: z.string(), message: z.string() })),
    /** How many more a later stage will show; `before` and `after` count them. */
    later: z.int(),
  }),
  /** To run the same again. */
  recipe: recipeSchema,
});

/** What came of a session, in one language. */
export type SessionSummary = z.infer<typeof summarySchema>;
