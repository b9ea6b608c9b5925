import { useReactFlow, useStoreApi } from '@xyflow/react';
import { MessageCircle } from 'lucide-react';
import { useMemo } from 'react';
import type { Act } from '../../acts/act.ts';
import { useRegisterActs } from '../../acts/use-acts.ts';
import type { BoardSession } from '../../document/board-session.ts';
import { openCardThread } from '../../document/comments/open-card-thread.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { commentMessages } from '../../i18n/areas/comments.ts';
import { CommentPins } from './comment-pins.tsx';
import { ThreadPopover } from './thread-popover.tsx';

/** What comments put on the canvas: their pins, and the thread that is open. It stands inside the canvas. */
export function CommentLayer() {
  const session = useBoardSession();
  const flow = useReactFlow();
  const store = useStoreApi();
  const center = useMemo(
    () => () => {
      const { width, height } = store.getState();
      const { x, y, zoom } = flow.getViewport();
      return { x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom };
    },
    [flow, store],
  );
  useRegisterActs(useMemo(() => [commentAct(session, center)], [session, center]));
  return (
    <>
      <CommentPins />
      <ThreadPopover />
    </>
  );
}

function commentAct(session: BoardSession, center: () => { readonly x: number; readonly y: number }): Act {
  return {
    id: 'comments.comment',
    section: 'change',
    label: (language) => commentMessages[language].comment,
    icon: MessageCircle,
    strokes: ['c'],
    scope: 'map',
    menus: ['cards', 'floor'],
    canRun: ({ event }) => session.canWrite && event?.repeat !== true,
    run: ({ target }) => {
      const [card, ...others] = session.selection.get().cards;
      if (target?.kind !== 'floor' && card !== undefined && others.length === 0) {
        openCardThread(session, card);
        return true;
      }
      const at = target?.kind === 'floor' ? target.at : center();
      const place = { x: Math.round(at.x), y: Math.round(at.y) };
      session.selection.openThread({ kind: 'new', target: { at: place } });
      return true;
    },
  };
}
