import { lazyModule } from '../../lib/lazy-module.ts';
import type { Placing } from '../placing.ts';
import { type TidyOrder, type TidyScope, tidyEdits } from './tidy.ts';
import type { LayOut } from './tidy-graph.ts';

// What puts the map in order comes when it is first asked for, and its worker then stays.
const elk = lazyModule(() => import('./elk.ts'));
let layOut: LayOut | null = null;

/** Puts the map, or what is in hand of it, in columns, as one step. */
export async function runTidy(placing: Placing, scope: TidyScope, order: TidyOrder): Promise<void> {
  const { createLayOut } = await elk.load();
  layOut ??= createLayOut();
  placing.tidy(await tidyEdits(placing, scope, order, layOut), scope === 'board');
}
