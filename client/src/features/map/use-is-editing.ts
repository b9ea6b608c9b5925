import { useSyncExternalStore } from 'react';
import { useBoardSession } from '../../document/session-context.ts';

/** Whether this hand writes in that field now; wakes only when the answer changes. */
export function useIsEditing(card: string, field: string): boolean {
  const { selection } = useBoardSession();
  return useSyncExternalStore(selection.subscribe, () => {
    const { editing } = selection.get();
    return editing?.card === card && editing.field === field;
  });
}
