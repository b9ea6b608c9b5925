import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { useStore } from '../../lib/store.ts';
import { useMap } from './map-context.ts';

/** Has clicks add to the selection while it is asked for, as React Flow does by itself while Shift is held. */
export function useAdding(): void {
  const store = useStoreApi();
  const { isAdding } = useStore(useMap().state);
  useEffect(() => {
    store.setState({ multiSelectionActive: isAdding });
    if (!isAdding) return;
    // It lets go of it when any of its keys goes up.
    return store.subscribe(({ multiSelectionActive }) => {
      if (!multiSelectionActive) store.setState({ multiSelectionActive: true });
    });
  }, [store, isAdding]);
}
