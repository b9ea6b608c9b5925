import { err } from '@cap-commun/shared/core/result';
import type { CommandFailure } from '@cap-commun/shared/protocol/commands';
import type { SessionAct } from '@cap-commun/shared/workshop/commands';
import { useCallback, useRef, useState } from 'react';
import { useBoardSession } from '../../document/session-context.ts';
import type { ActResult } from '../../document/workshop.ts';
import { sessionViewOf } from './session-view.ts';

/** Acts without what each of them says of where its sender is. */
export type OwnAct = SessionAct extends infer Act
  ? Act extends { readonly session: unknown; readonly from: unknown }
    ? Omit<Act, 'session' | 'from'>
    : Act extends { readonly kind: 'start' }
      ? Act
      : Act extends { readonly session: unknown }
        ? Omit<Act, 'session'>
        : Act
  : never;

export interface Asking {
  /** Asks it of the session that is on the screen. */
  readonly ask: (act: OwnAct) => Promise<ActResult>;
  /** Why the last one was refused; null before it and after a success. */
  readonly failure: CommandFailure | null;
  readonly forget: () => void;
}

const MOVES: readonly string[] = ['next', 'back', 'close'];

/** The way to ask something of the session. */
export function useSessionAct(): Asking {
  const { workshop } = useBoardSession();
  const [failure, setFailure] = useState<CommandFailure | null>(null);
  const waiting = useRef(0);
  const ask = useCallback(
    async (act: OwnAct): Promise<ActResult> => {
      const view = sessionViewOf(workshop.told.get());
      const here = { session: view?.id ?? '', from: view?.stepIndex ?? 0 };
      // Two presses are one move.
      if (waiting.current > 0 && MOVES.includes(act.kind)) return err('changed');
      waiting.current += 1;
      const result = await workshop.act({ ...here, ...act } as SessionAct);
      waiting.current -= 1;
      setFailure(result.ok ? null : result.error);
      return result;
    },
    [workshop],
  );
  return { ask, failure, forget: useCallback(() => setFailure(null), []) };
}
