import { lazyModule } from '../../../lib/lazy-module.ts';
import type { MapController } from '../map-controller.ts';
import { travelTime } from '../use-camera.ts';
import { type TidyOrder, type TidyScope, tidyEdits } from './tidy.ts';
import type { LayOut } from './tidy-graph.ts';

// What puts the map in order comes when it is first asked for, and its worker then stays.
const elk = lazyModule(() => import('./elk.ts'));
let layOut: LayOut | null = null;

/** Puts the map, or what is selected of it, in columns, as one step; the cards glide there. */
export async function runTidy(map: MapController, scope: TidyScope, order: TidyOrder): Promise<void> {
  const { session } = map;
  const { createLayOut } = await elk.load();
  layOut ??= createLayOut();
  const edits = await tidyEdits(map, scope, order, layOut);
  map.state.say({ kind: 'tidied', count: edits.length });
  if (edits.length === 0) return;
  map.model.glide(() => session.edit(edits), travelTime());
  if (scope === 'board') map.fitAll();
}
