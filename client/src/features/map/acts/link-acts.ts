import { Pencil, Trash2, Waypoints } from 'lucide-react';
import { type Act, type ActCall, actMaker } from '../../../acts/act.ts';
import { linkMessages } from '../../../i18n/areas/links.ts';
import type { MapController } from '../map-controller.ts';
import { onlySelected } from './card-acts.ts';

/** Acts on the lines between cards. */
export function linkActs(map: MapController): readonly Act[] {
  const { session } = map;
  const act = actMaker('link', 'change', (language) => linkMessages[language].acts);
  const targetOf = ({ target }: ActCall) =>
    target?.kind === 'link' ? session.board.links.get().get(target.key)?.link : undefined;
  return [
    act('links', {
      icon: Waypoints,
      strokes: ['Shift+L'],
      menus: ['cards'],
      canRun: () => onlySelected(map) !== null,
      run: () => {
        const entity = onlySelected(map);
        if (entity) map.state.open({ kind: 'links-of', card: entity.id });
      },
    }),
    act('link', {
      icon: Pencil,
      menus: ['link'],
      canRun: (call) => targetOf(call) !== undefined,
      run: ({ target }) => {
        if (target?.kind !== 'link') return;
        const at = map.middleOfLink(target.key);
        if (at) map.state.open({ kind: 'link', key: target.key, at });
      },
    }),
    act('removeLink', {
      icon: Trash2,
      menus: ['link'],
      isDanger: true,
      canRun: (call) => session.canWrite && targetOf(call) !== undefined,
      run: (call) => {
        const link = targetOf(call);
        if (link) session.edit([{ op: 'unlink', link }]);
      },
    }),
  ];
}
