import { useState } from 'react';
import type { BoardSession } from '../../document/board-session.ts';
import { useBoardSession } from '../../document/session-context.ts';

const draftsBySession = new WeakMap<BoardSession, Map<string, string>>();

/** What one was writing in a place, kept while the board is open: closing a thread loses nothing. */
export function useDraftText(key: string): readonly [text: string, setText: (text: string) => void] {
  const session = useBoardSession();
  const drafts = draftsBySession.get(session) ?? new Map<string, string>();
  draftsBySession.set(session, drafts);
  const [shown, show] = useState({ key, text: drafts.get(key) ?? '' });
  const text = shown.key === key ? shown.text : (drafts.get(key) ?? '');
  const setText = (next: string) => {
    if (next === '') drafts.delete(key);
    else drafts.set(key, next);
    show({ key, text: next });
  };
  return [text, setText];
}
