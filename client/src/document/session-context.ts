import { createContext, useContext } from 'react';
import type { BoardSession } from './board-session.ts';

const BoardSessionContext = createContext<BoardSession | null>(null);

/** Gives an open board to what is below. */
export const BoardSessionProvider = BoardSessionContext.Provider;

/** The open board. Throws outside of a board page. */
export function useBoardSession(): BoardSession {
  const session = useContext(BoardSessionContext);
  if (!session) throw new Error('No board is open here');
  return session;
}
