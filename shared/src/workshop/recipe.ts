import { LANGUAGES, type Label } from '../core/language.ts';
import { z } from '../core/light-schema.ts';

/** What a step of a session does, in the order in which sessions usually take them. */
export const STEP_KINDS = [
  /** People, partners, roles, agenda. */
  'welcome',
  /** Silent writing: private to each person until the reveal. */
  'write',
  /** Every note that is still private comes onto the board, all at once. */
  'reveal',
  /** Notes are brought together and named. */
  'group',
  /** Dots, hidden until the vote is closed; they narrow, they do not decide. */
  'vote',
  /** A spotlight on one card. */
  'discuss',
  /** A decision card: who, how, when. */
  'decide',
  /** Notes become typed cards, linked, with findings live. */
  'map',
  /** Launch gate, next dates, summary. */
  'close',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** What one recipe may hold. */
export const RECIPE_LIMITS = {
  steps: 30,
  minutes: 180,
  /** UTF-16 code units. */
  name: 60,
  prompt: 200,
  help: 400,
  dots: 20,
} as const;

/** What a revealed note becomes. */
export const NOTE_CARDS = ['sticky', 'vision', 'risk'] as const;
export type NoteCard = (typeof NOTE_CARDS)[number];

/** What is voted on: the notes of this session, the groups that they were brought into, or all cards of a kind. */
export const BALLOT_CARDS = ['notes', 'groups', 'objective', 'action', 'metric', 'risk'] as const;
export type BallotCards = (typeof BALLOT_CARDS)[number];

/** Kinds of cards that a map step proposes to make. */
export const MAP_CARDS = [
  'vision',
  'objective',
  'action',
  'metric',
  'risk',
  'contingency',
  'decision',
  'milestone',
  'review',
] as const;

const words = (max: number) =>
  z.object({
    fr: z.string().check(z.trim(), z.maxLength(max)),
    en: z.string().check(z.trim(), z.maxLength(max)),
  }) satisfies z.ZodMiniType<Label>;

/** Words that must be there in one language at least: a recipe that somebody edits is seldom written twice. */
const neededWords = (max: number) =>
  words(max).check(
    z.refine((label) => LANGUAGES.some((lang) => label[lang] !== ''), 'empty in every language'),
  );

const common = {
  /** Unique in its recipe, and the same for as long as the step is the same. */
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  name: neededWords(RECIPE_LIMITS.name),
  minutes: z.int().check(z.minimum(1), z.maximum(RECIPE_LIMITS.minutes)),
  /** The question or the instruction that everybody reads. */
  prompt: words(RECIPE_LIMITS.prompt),
  /** One line under it: how to go about it. */
  help: words(RECIPE_LIMITS.help),
  /** Whether the server moves on by itself when the time is over; otherwise the facilitator does. */
  autoAdvance: z.boolean(),
};

const stepSchema = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('welcome') }),
  z.object({
    ...common,
    kind: z.literal('write'),
    /** Anonymous for good: no author, no order, no number that could be linked to a person. */
    isAnonymous: z.boolean(),
    /** Whether everybody sees who has finished; never how much. */
    showsDone: z.boolean(),
    becomes: z.enum(NOTE_CARDS),
  }),
  z.object({ ...common, kind: z.literal('reveal') }),
  z.object({ ...common, kind: z.literal('group') }),
  z.object({
    ...common,
    kind: z.literal('vote'),
    /** Dots of each person; several may go to one card. */
    dots: z.int().check(z.minimum(1), z.maximum(RECIPE_LIMITS.dots)),
    on: z.enum(BALLOT_CARDS),
  }),
  z.object({ ...common, kind: z.literal('discuss') }),
  z.object({ ...common, kind: z.literal('decide') }),
  z.object({
    ...common,
    kind: z.literal('map'),
    makes: z.array(z.enum(MAP_CARDS)).check(z.maxLength(MAP_CARDS.length)),
  }),
  z.object({ ...common, kind: z.literal('close') }),
]);

export const recipeSchema = z
  .object({
    /** The recipe of ours that it started from, by its id; null for one that somebody wrote. */
    template: z.nullable(z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))),
    name: neededWords(RECIPE_LIMITS.name),
    steps: z.array(stepSchema).check(z.minLength(1), z.maxLength(RECIPE_LIMITS.steps)),
  })
  .check(
    z.refine(({ steps }) => new Set(steps.map(({ id }) => id)).size === steps.length, 'a step stands twice'),
  );

/** One step of a recipe. */
export type Step = z.infer<typeof stepSchema>;
export type StepOf<Kind extends StepKind> = Extract<Step, { kind: Kind }>;

/** A way through a session: its steps with their durations and prompts, in French and English. */
export type Recipe = z.infer<typeof recipeSchema>;

/** Reads a recipe out of a command or a store; null when it is none. */
export function parseRecipe(value: unknown): Recipe | null {
  const parsed = recipeSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** Minutes of all steps together. */
export function minutesOf({ steps }: Pick<Recipe, 'steps'>): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Words in a language, or in the other one where nobody wrote them in this. */
export function wordsIn(label: Label, lang: keyof Label): string {
  return label[lang] || LANGUAGES.map((other) => label[other]).find((text) => text !== '') || '';
}
