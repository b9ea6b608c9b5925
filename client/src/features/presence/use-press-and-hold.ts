import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { useBoardSession } from '../../document/session-context.ts';

/** How long one presses on the floor of the map without moving, to point at it. */
const HOLD_MS = 600;
/** Farther than this the pointer has moved. Pixels. */
const STILL_PX = 5;

/** Points at a place of the map when the floor is pressed and held there. */
export function usePressAndHold(): void {
  const { presence } = useBoardSession();
  const store = useStoreApi();
  const { screenToFlowPosition } = useReactFlow();
  useEffect(() => {
    const root = store.getState().domNode;
    if (!root) return;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let from = { x: 0, y: 0 };
    const stop = () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    };
    const onDown = (event: PointerEvent) => {
      stop();
      const isFloor = event.target instanceof Element && event.target.classList.contains('react-flow__pane');
      // A finger that is held opens the menu, as the right button does; pointing is in it.
      const isFinger = event.pointerType === 'touch';
      if (!isFloor || isFinger || event.button !== 0 || !event.isPrimary) return;
      from = { x: event.clientX, y: event.clientY };
      timer = setTimeout(() => {
        timer = null;
        presence.signal({ kind: 'ping', at: screenToFlowPosition(from) });
      }, HOLD_MS);
    };
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      if (timer !== null && Math.hypot(clientX - from.x, clientY - from.y) > STILL_PX) stop();
    };
    root.addEventListener('pointerdown', onDown, { capture: true });
    window.addEventListener('pointermove', onMove);
    for (const name of ['pointerup', 'pointercancel'] as const) window.addEventListener(name, stop);
    return () => {
      stop();
      root.removeEventListener('pointerdown', onDown, { capture: true });
      window.removeEventListener('pointermove', onMove);
      for (const name of ['pointerup', 'pointercancel'] as const) window.removeEventListener(name, stop);
    };
  }, [presence, screenToFlowPosition, store]);
}
