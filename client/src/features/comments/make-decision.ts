import { plainComment } from '@cap-commun/shared/comments/comment-text';
import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Edit } from '@cap-commun/shared/domain/edit';
import { definitionOf } from '@cap-commun/shared/domain/registry';
import type { BoardSession } from '../../document/board-session.ts';
import type { CommentResult } from '../../document/comments/comments.ts';
import type { Conversation, ShownComment } from '../../document/comments/conversations.ts';

/** A decision is one sentence on a card. */
const MAX_TITLE = 240;

/**
 * Makes a decision card of a comment, linked with the card that the thread is about and with those who wrote in it,
 * as one step of undo; and has the thread say so.
 */
export async function makeDecision(
  session: BoardSession,
  conversation: Conversation,
  comment: ShownComment,
  nameOf: (person: EntityId | null) => string,
): Promise<CommentResult> {
  const { graph } = session.findings.evaluation.get().context;
  const id = session.newId(definitionOf('decision').idPrefix);
  const title = plainComment(comment.text, nameOf).slice(0, MAX_TITLE);
  const entity = {
    id,
    type: 'decision',
    title,
    date: session.findings.today(),
    createdAt: new Date().toISOString(),
  };
  const authors = new Set(conversation.comments.map(({ author }) => author));
  const people = [...authors].filter((author) => graph.get(author)?.type === 'person');
  const edits: Edit[] = [
    { op: 'create', entity },
    ...people.map((from): Edit => ({ op: 'link', link: { type: 'participates', from, to: id } })),
  ];
  const { target } = conversation;
  if ('card' in target && graph.get(target.card))
    edits.push({ op: 'link', link: { type: 'decides', from: id, to: target.card } });
  // The thread first: made while it cannot be told, there would be a second decision at the next press.
  const told = await session.comments.decide(conversation.id, id);
  if (told.ok) session.edit(edits);
  return told;
}
