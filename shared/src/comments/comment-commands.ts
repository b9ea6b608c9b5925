import { isEntityId } from '../core/ids.ts';
import type { JsonObject } from '../core/json.ts';
import { z } from '../core/light-schema.ts';
import { isVisible } from '../core/plain-text.ts';
import { COMMENT_LIMITS, threadTarget } from './thread.ts';

const entity = z.string().check(z.refine(isEntityId, 'not an id'));
const text = z
  .string()
  .check(z.trim(), z.maxLength(COMMENT_LIMITS.maxText), z.refine(isVisible, 'nothing can be seen'));

/** Ids are chosen by who asks, at random: asked twice, even of two lives of the server, it is done once. */
const startThread = z.object({
  type: z.literal('comment'),
  thread: entity,
  comment: entity,
  target: threadTarget,
  text,
});
const reply = z.object({ type: z.literal('reply'), thread: entity, comment: entity, text });
const editComment = z.object({ type: z.literal('edit-comment'), thread: entity, comment: entity, text });
const deleteComment = z.object({ type: z.literal('delete-comment'), thread: entity, comment: entity });
const resolveThread = z.object({
  type: z.literal('resolve-thread'),
  thread: entity,
  isResolved: z.boolean(),
});
const decideThread = z.object({ type: z.literal('decide-thread'), thread: entity, decision: entity });
const markRead = z.object({
  type: z.literal('mark-read'),
  /** By thread, when the last comment was written that the person saw. */
  threads: z.record(entity, z.int().check(z.minimum(0))),
});

/** Starts a thread on a card or a place. */
export type StartThread = z.infer<typeof startThread>;
export type Reply = z.infer<typeof reply>;
export type EditComment = z.infer<typeof editComment>;
/** Takes a comment away, and with its last one the thread. */
export type DeleteComment = z.infer<typeof deleteComment>;
export type ResolveThread = z.infer<typeof resolveThread>;
/** Says which decision card was made of a thread. */
export type DecideThread = z.infer<typeof decideThread>;
export type MarkRead = z.infer<typeof markRead>;

/** Any of the commands on comments, as a client sends it. */
export type CommentCommand =
  | StartThread
  | Reply
  | EditComment
  | DeleteComment
  | ResolveThread
  | DecideThread
  | MarkRead;

const parserOf =
  <Command>(schema: z.ZodMiniType<Command>) =>
  (body: JsonObject): Command | null => {
    const parsed = schema.safeParse(body);
    return parsed.success ? parsed.data : null;
  };

/** The parsers of the bodies; null for a body that is not what its type says. */
export const parseStartThread = parserOf(startThread);
export const parseReply = parserOf(reply);
export const parseEditComment = parserOf(editComment);
export const parseDeleteComment = parserOf(deleteComment);
export const parseResolveThread = parserOf(resolveThread);
export const parseDecideThread = parserOf(decideThread);
export const parseMarkRead = parserOf(markRead);
