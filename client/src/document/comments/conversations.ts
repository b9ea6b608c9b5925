import { mentionsIn } from '@cap-commun/shared/comments/comment-text';
import { type Comment, lastCommentAt, type ReadMarks, type Thread } from '@cap-commun/shared/comments/thread';
import type { CommandFailure } from '@cap-commun/shared/protocol/commands';
import type { PresenceUser } from '@cap-commun/shared/protocol/presence';
import type { WaitingComment } from './outbox.ts';

/** A comment as it is shown: `sent`, still on this device, or refused by the server. */
export interface ShownComment extends Comment {
  readonly state: 'sent' | 'waiting' | CommandFailure;
}

/** A thread as this person sees it. */
export interface Conversation extends Omit<Thread, 'comments'> {
  readonly comments: readonly ShownComment[];
  /** Milliseconds since 1970. */
  readonly lastAt: number;
  /** Comments of others since this person last looked. */
  readonly unread: number;
  /** Whether this person wrote in it. */
  readonly isMine: boolean;
  readonly mentionsMe: boolean;
}

/** Puts together what the server keeps, what waits on this device, and what this person has read. */
export function conversationsOf(
  threads: ReadonlyMap<string, Thread>,
  waiting: readonly WaitingComment[],
  marks: ReadMarks,
  me: PresenceUser,
): readonly Conversation[] {
  const all = new Map<string, Thread & { readonly comments: readonly ShownComment[] }>();
  for (const [id, thread] of threads) all.set(id, { ...thread, comments: thread.comments.map(asSent) });
  for (const { command, at, failure } of waiting) {
    const thread = all.get(command.thread);
    if (thread?.comments.some(({ id }) => id === command.comment)) continue;
    const { comment: id, text } = command;
    const author = me.person ?? '';
    const shown = { id, author, at, editedAt: null, text, state: failure ?? 'waiting' } as const;
    if (thread) all.set(thread.id, { ...thread, comments: [...thread.comments, shown] });
    else if (command.type === 'comment') {
      const { thread: threadId, target } = command;
      all.set(threadId, { id: threadId, target, resolved: null, decision: null, comments: [shown] });
    }
  }
  return [...all.values()].map((thread) => asSeen(thread, marks, me)).sort((a, b) => b.lastAt - a.lastAt);
}

function asSent(comment: Comment): ShownComment {
  return { ...comment, state: 'sent' };
}

function asSeen(
  thread: Thread & { readonly comments: readonly ShownComment[] },
  { since, threads }: ReadMarks,
  me: PresenceUser,
): Conversation {
  const readUpTo = Math.max(since, threads[thread.id] ?? 0);
  const { comments } = thread;
  const others = comments.filter(({ author }) => author !== me.person);
  return {
    ...thread,
    lastAt: lastCommentAt(thread),
    // Who is no person of the board has nobody's marks.
    unread: me.person === null ? 0 : others.filter(({ at }) => at > readUpTo).length,
    isMine: comments.some(({ author }) => author === me.person),
    mentionsMe: others.some(({ text }) => {
      const { people, isEverybody } = mentionsIn(text);
      return isEverybody || (me.person !== null && people.includes(me.person));
    }),
  };
}
