import { LayoutDashboard, Rows3, Shapes } from 'lucide-react';
import { type Act, actMaker } from '../acts/act.ts';
import { viewMessages } from '../i18n/areas/view.ts';
import { lazyModule } from '../lib/lazy-module.ts';
import type { Placing } from './placing.ts';
import type { TidyOrder, TidyScope } from './tidy/tidy.ts';

const tidying = lazyModule(() => import('./tidy/run-tidy.ts'));

async function tidy(placing: Placing, scope: TidyScope, order: TidyOrder): Promise<void> {
  const { runTidy } = await tidying.load();
  await runTidy(placing, scope, order);
}

/** Puts the cards of the map in columns; one step of undo. */
export function tidyActs(placing: Placing): readonly Act[] {
  const { session } = placing;
  const act = actMaker('view', 'arrange', (language) => viewMessages[language].acts, placing.scope);
  return [
    act('tidy', {
      icon: LayoutDashboard,
      strokes: ['Shift+T'],
      menus: ['floor'],
      canRun: () => session.canWrite,
      run: () => void tidy(placing, 'board', 'links'),
    }),
    act('tidyByBrand', {
      icon: Rows3,
      menus: ['floor'],
      canRun: () => session.canWrite,
      run: () => void tidy(placing, 'board', 'brand'),
    }),
    act('tidySelected', {
      icon: Shapes,
      menus: ['cards'],
      canRun: () => session.canWrite && placing.inHand.length > 1,
      run: () => void tidy(placing, 'selection', 'links'),
    }),
  ];
}
