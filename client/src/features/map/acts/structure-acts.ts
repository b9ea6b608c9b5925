import { ChevronsDownUp, Frame, Group, Ungroup } from 'lucide-react';
import { type Act, actMaker } from '../../../acts/act.ts';
import { frameAround } from '../../../card-tools/frame-around.ts';
import { structureMessages } from '../../../i18n/areas/structure.ts';
import type { MapController } from '../map-controller.ts';
import { onlySelected } from './card-acts.ts';

/** Holding cards together: groups and frames. */
export function structureActs(map: MapController): readonly Act[] {
  const { session } = map;
  const act = actMaker('structure', 'arrange', (language) => structureMessages[language].acts);
  const selected = () => session.selection.get().cards;
  const onlyFrame = () => {
    const entity = onlySelected(map);
    return entity?.type === 'frame' ? entity : null;
  };
  return [
    act('group', {
      icon: Group,
      strokes: ['Ctrl+G'],
      menus: ['cards'],
      canRun: ({ event }) => session.canWrite && (event !== undefined || selected().length > 1),
      run: () => map.groupSelected(),
    }),
    act('ungroup', {
      icon: Ungroup,
      strokes: ['Ctrl+Shift+G'],
      menus: ['cards'],
      canRun: ({ event }) =>
        session.canWrite &&
        (event !== undefined || selected().some((id) => session.board.layout(id)?.group !== undefined)),
      run: () => map.ungroupSelected(),
    }),
    act('frame', {
      icon: Frame,
      strokes: ['Shift+F'],
      menus: ['cards'],
      canRun: () => session.canWrite && selected().some((id) => map.boxOf(id) !== null),
      run: () => {
        const frame = frameAround(session, selected(), (id) => map.boxOf(id));
        if (frame !== null) map.editTitle(frame);
      },
    }),
    act('collapse', {
      icon: ChevronsDownUp,
      strokes: ['.'],
      menus: ['cards'],
      canRun: () => session.canWrite && onlyFrame() !== null,
      run: () => {
        const frame = onlyFrame();
        if (!frame) return;
        session.edit([{ op: 'set', id: frame.id, path: ['collapsed'], value: frame.collapsed !== true }]);
      },
    }),
  ];
}
