import { useMemo } from 'react';
import { useStore } from '../../lib/store.ts';
import { useBoardSession } from '../session-context.ts';
import type { Conversation } from './conversations.ts';

/** The conversations on a card that nobody has settled, last changed first. */
export function useOpenConversations(card: string | null): readonly Conversation[] {
  const conversations = useStore(useBoardSession().comments.conversations);
  return useMemo(
    () =>
      conversations.filter(
        ({ target, resolved }) => resolved === null && 'card' in target && target.card === card,
      ),
    [conversations, card],
  );
}
