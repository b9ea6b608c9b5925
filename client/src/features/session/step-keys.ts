import { useEffect } from 'react';
import { isStroke } from '../../acts/stroke.ts';
import { useActRegistry } from '../../acts/use-acts.ts';
import type { BoardSession } from '../../document/board-session.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { isTyping } from '../../lib/is-typing.ts';

/** The keys of a step's page while no field is open: its own acts, and taking back one's own last act. */
export function useStepKeys(isShown: boolean): void {
  const session = useBoardSession();
  const registry = useActRegistry();
  useEffect(() => {
    if (!isShown) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target) || !isForStep(event.target)) return;
      if (registry.press(event, 'step') || takesBack(session, event)) event.preventDefault();
    };
    // Captured: what had the keyboard may be gone with what it did, and the map under the page must not answer.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isShown, session, registry]);
}

function isForStep(target: EventTarget | null): boolean {
  return (
    target === document.body || (target instanceof Element && target.closest('[data-session-step]') !== null)
  );
}

function takesBack(session: BoardSession, event: KeyboardEvent): boolean {
  if (!session.canWrite) return false;
  if (isStroke(event, 'Ctrl+Z')) session.undoLast();
  else if (isStroke(event, 'Ctrl+Shift+Z') || isStroke(event, 'Ctrl+Y')) session.redoLast();
  else return false;
  return true;
}
