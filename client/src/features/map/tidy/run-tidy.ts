import { lazyModule } from '../../../lib/lazy-module.ts';
import type { MapController } from '../map-controller.ts';
import { travelTime } from '../use-camera.ts';
import { type TidyOrder, type TidyScope, tidyEdits } from './tidy.ts';

// What puts the map in order comes when it is first asked for, and its worker then stays.
const elk = lazyModule(async () => (await import('./elk.ts')).createLayOut());

/** Puts the map, or what is selected of it, in columns, as one step; the cards glide there. */
export async function runTidy(map: MapController, scope: TidyScope, order: TidyOrder): Promise<void> {
  const { session } = map;
  const edits = await tidyEdits(map, scope, order, await elk.load());
  map.state.say({ kind: 'tidied', count: edits.length });
  if (edits.length === 0) return;
  map.model.glide(() => session.edit(edits), travelTime());
  if (scope === 'board') map.fitAll();
}
