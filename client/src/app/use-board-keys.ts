import { useEffect, useMemo } from 'react';
import { useActRegistry, useRegisterActs } from '../acts/use-acts.ts';
import { useBoardSession } from '../document/session-context.ts';
import { boardActs } from './board-acts.ts';

/** The acts of the page around the map, and the keys that act anywhere on the board but in a dialog. */
export function useBoardKeys(): void {
  const session = useBoardSession();
  const registry = useActRegistry();
  useRegisterActs(useMemo(() => boardActs(session), [session]));
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isInDialog(event.target)) return;
      if (registry.press(event, 'board')) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [registry]);
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]') !== null;
}
