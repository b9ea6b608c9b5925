import { useCallback, useEffect, useState } from 'react';
import { findMembership, type OpenBoard, openBoard } from './open-board.ts';

export type BoardOpening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'stranger' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'open'; readonly board: OpenBoard };

/** Opens a board while a component is shown, and closes it after. */
export function useOpenBoard(boardId: string): {
  readonly opening: BoardOpening;
  readonly retry: () => void;
} {
  const [opening, setOpening] = useState<BoardOpening>({ kind: 'opening' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens the same board again.
  useEffect(() => {
    let isCurrent = true;
    let opened: OpenBoard | null = null;
    setOpening({ kind: 'opening' });
    const open = async () => {
      const found = await findMembership(boardId);
      if (!isCurrent) return;
      if (found.kind !== 'member') return setOpening(found);
      const board = await openBoard(found.membership);
      if (!isCurrent) return board.close();
      opened = board;
      setOpening({ kind: 'open', board });
    };
    void open();
    return () => {
      isCurrent = false;
      opened?.close();
    };
  }, [boardId, attempt]);
  return { opening, retry: useCallback(() => setAttempt((count) => count + 1), []) };
}
