import { isEntityId } from '../core/ids.ts';
import { z } from '../core/light-schema.ts';

/** What comments on one board may hold. The server refuses more as `full`. */
export const COMMENT_LIMITS = {
  /** UTF-16 code units of one comment. */
  maxText: 4_000,
  maxCommentsPerThread: 200,
  /** Bytes of JSON: a thread is written and told whole. */
  maxThreadBytes: 64 * 1024,
  maxThreads: 2_000,
  maxBoardBytes: 4 * 1024 * 1024,
} as const;

/** Canvas units from its middle: beyond there is nothing. */
const MAX_COORDINATE = 1_000_000;

const entity = z.string().check(z.refine(isEntityId, 'not an id'));
const coordinate = z.number().check(z.minimum(-MAX_COORDINATE), z.maximum(MAX_COORDINATE));

/** What a thread is pinned to: a card, which it follows, or a place on the canvas. */
export const threadTarget = z.union([
  z.object({ card: entity }),
  z.object({ at: z.object({ x: coordinate, y: coordinate }) }),
]);
export type ThreadTarget = z.infer<typeof threadTarget>;

export const commentSchema = z.object({
  id: entity,
  /** Id of a person card: the name is read off the card, so that a person who is erased is erased here, too. */
  author: entity,
  /** By the server's clock, milliseconds since 1970. */
  at: z.int(),
  editedAt: z.nullable(z.int()),
  /** Plain text; a mention is `@[id]` of a person card, or `@[*]` for everybody. */
  text: z.string().check(z.maxLength(COMMENT_LIMITS.maxText)),
});
export type Comment = z.infer<typeof commentSchema>;

export const threadSchema = z.object({
  id: entity,
  target: threadTarget,
  resolved: z.nullable(z.object({ by: entity, at: z.int() })),
  /** Id of the decision card that was made of it. */
  decision: z.nullable(entity),
  /** Oldest first, at least one. */
  comments: z.array(commentSchema).check(z.minLength(1), z.maxLength(COMMENT_LIMITS.maxCommentsPerThread)),
});
/** A conversation, as the server keeps it: nobody else writes one. */
export type Thread = z.infer<typeof threadSchema>;

/** A thread as it is told; `thread` is null once it is gone. */
export const threadChange = z.object({
  id: entity,
  /** Rises with each change on the board, so that one can ask for what changed since. */
  revision: z.int(),
  thread: z.nullable(threadSchema),
});
export type ThreadChange = z.infer<typeof threadChange>;

/** What changed after one revision, up to another. */
export const threadChanges = z.object({
  /** Whoever knows everything up to here knows everything with the changes below. */
  after: z.int(),
  revision: z.int(),
  /** How many threads there are by then: who holds another number has missed something. */
  count: z.int(),
  /** By ascending revision. */
  changes: z.array(threadChange),
});
export type ThreadChanges = z.infer<typeof threadChanges>;

/** How far one person has read: a thread by the time of its last comment that they saw. */
export const readMarks = z.object({
  /** What is older counts as read; milliseconds since 1970. */
  since: z.int(),
  threads: z.record(z.string(), z.int()),
});
export type ReadMarks = z.infer<typeof readMarks>;

/** Reads a thread out of the store; null when it is none. */
export function parseThread(value: unknown): Thread | null {
  const parsed = threadSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** Reads what the server said of its threads; null when it is nothing of the kind. */
export function parseThreadChanges(value: unknown): ThreadChanges | null {
  const parsed = threadChanges.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** When the last comment of a thread was written. */
export function lastCommentAt({ comments }: Thread): number {
  return Math.max(...comments.map(({ at }) => at));
}
