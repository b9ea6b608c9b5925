import { lazyPart } from '../../../lib/lazy-part.tsx';
import { useStore } from '../../../lib/store.ts';
import { useMap } from '../map-context.ts';

// Looked at once: what explains the map comes when it is asked for.
const Content = lazyPart<object>(async () => (await import('./legend.tsx')).LegendContent);

/** What explains the map, while it is asked for. */
export function Legend() {
  const { isLegendOpen } = useStore(useMap().state);
  return isLegendOpen ? <Content /> : null;
}
