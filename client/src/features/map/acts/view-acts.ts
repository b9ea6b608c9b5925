import { Columns3, Focus, LayoutDashboard, Map as MapIcon, Rows3, Shapes } from 'lucide-react';
import { type Act, actMaker } from '../../../acts/act.ts';
import { viewMessages } from '../../../i18n/areas/view.ts';
import { lazyModule } from '../../../lib/lazy-module.ts';
import { objectiveOf } from '../focus/branch.ts';
import { lanesSetting } from '../lanes/lanes-setting.ts';
import type { MapController } from '../map-controller.ts';
import type { TidyOrder, TidyScope } from '../tidy/tidy.ts';

const tidying = lazyModule(() => import('../tidy/run-tidy.ts'));

async function tidy(map: MapController, scope: TidyScope, order: TidyOrder): Promise<void> {
  const { runTidy } = await tidying.load();
  await runTidy(map, scope, order);
}

/** Columns, tidying, one branch alone, the legend. */
export function viewActs(map: MapController): readonly Act[] {
  const { session, state } = map;
  const act = actMaker('view', 'see', (language) => viewMessages[language].acts);
  const branch = () => {
    const [id] = session.selection.get().cards;
    const { graph } = session.findings.evaluation.get().context;
    return id === undefined ? null : objectiveOf(graph, id);
  };
  return [
    act('branch', {
      icon: Focus,
      strokes: ['b'],
      menus: ['cards'],
      canRun: () => state.get().branch !== null || branch() !== null,
      run: () => state.showBranch(state.get().branch === null ? branch() : null),
    }),
    act('adding', { strokes: ['Shift+V'], run: () => state.toggleAdding() }),
    act('lanes', {
      icon: Columns3,
      menus: ['floor'],
      run: () => lanesSetting.set(lanesSetting.get() === 'on' ? 'off' : 'on'),
    }),
    act('tidy', {
      section: 'arrange',
      icon: LayoutDashboard,
      strokes: ['Shift+T'],
      menus: ['floor'],
      canRun: () => session.canWrite,
      run: () => void tidy(map, 'board', 'links'),
    }),
    act('tidyByBrand', {
      section: 'arrange',
      icon: Rows3,
      menus: ['floor'],
      canRun: () => session.canWrite,
      run: () => void tidy(map, 'board', 'brand'),
    }),
    act('tidySelected', {
      section: 'arrange',
      icon: Shapes,
      menus: ['cards'],
      canRun: () => session.canWrite && session.selection.get().cards.length > 1,
      run: () => void tidy(map, 'selection', 'links'),
    }),
    act('legend', { icon: MapIcon, menus: ['floor'], run: () => state.toggleLegend() }),
  ];
}
