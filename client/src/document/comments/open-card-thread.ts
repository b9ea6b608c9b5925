import type { EntityId } from '@cap-commun/shared/core/ids';
import type { BoardSession } from '../board-session.ts';

/** Opens the conversation on a card that nobody has settled, or begins one. */
export function openCardThread({ comments, selection }: BoardSession, card: EntityId): void {
  const open = comments.conversations
    .get()
    .find(({ target, resolved }) => resolved === null && 'card' in target && target.card === card);
  selection.openThread(open ? { kind: 'thread', id: open.id } : { kind: 'new', target: { card } });
}
