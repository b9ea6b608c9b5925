import { lazy, Suspense } from 'react';
import { useStore } from '../../../lib/store.ts';
import { useMap } from '../map-context.ts';

// Looked at once: what explains the map comes when it is asked for.
const Content = lazy(() => import('./legend.tsx'));

/** What explains the map, while it is asked for. */
export function Legend() {
  const { isLegendOpen } = useStore(useMap().state);
  return isLegendOpen ? (
    <Suspense>
      <Content />
    </Suspense>
  ) : null;
}
