import { Columns3, Focus, Map as MapIcon } from 'lucide-react';
import { type Act, actMaker } from '../../../acts/act.ts';
import { viewMessages } from '../../../i18n/areas/view.ts';
import { objectiveOf } from '../focus/branch.ts';
import { lanesSetting } from '../lanes/lanes-setting.ts';
import type { MapController } from '../map-controller.ts';

/** Columns, one branch alone, the legend. */
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
    act('legend', { icon: MapIcon, menus: ['floor'], run: () => state.toggleLegend() }),
  ];
}
