import { useBoardSession } from '../../document/session-context.ts';
import { useStore } from '../../lib/store.ts';

/** How many open conversations hold something that this person has not read. */
export function useUnreadThreads(): number {
  const conversations = useStore(useBoardSession().comments.conversations);
  return conversations.filter(({ unread, resolved }) => unread > 0 && resolved === null).length;
}
