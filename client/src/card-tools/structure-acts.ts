import { ChevronsDownUp, Frame, Group, Lock, Ungroup } from 'lucide-react';
import { type Act, actMaker } from '../acts/act.ts';
import { actMessages } from '../i18n/areas/acts.ts';
import { structureMessages } from '../i18n/areas/structure.ts';
import { frameAround } from './frame-around.ts';
import { group, type Placing, toggleLock, ungroup } from './placing.ts';

/** Holding cards together, or in their place: groups, frames, locks. */
export function structureActs(placing: Placing): readonly Act[] {
  const { session, scope } = placing;
  const { board } = session;
  const act = actMaker('structure', 'arrange', (language) => structureMessages[language].acts, scope);
  const card = actMaker('card', 'change', (language) => actMessages[language].card, scope);
  const isPlaced = (id: string) => board.layout(id) !== undefined;
  const onlyFrame = () => {
    const [id, ...others] = placing.inHand;
    const entity = id === undefined || others.length > 0 ? null : board.card(id)?.entity;
    return entity?.type === 'frame' ? entity : null;
  };
  return [
    card('lock', {
      icon: Lock,
      strokes: ['Ctrl+Shift+L'],
      menus: ['cards'],
      canRun: () => session.canWrite && placing.inHand.some(isPlaced),
      run: () => toggleLock(placing),
    }),
    act('group', {
      icon: Group,
      strokes: ['Ctrl+G'],
      menus: ['cards'],
      canRun: ({ event }) => session.canWrite && (event !== undefined || placing.inHand.length > 1),
      run: () => group(placing),
    }),
    act('ungroup', {
      icon: Ungroup,
      strokes: ['Ctrl+Shift+G'],
      menus: ['cards'],
      canRun: ({ event }) =>
        session.canWrite &&
        (event !== undefined || placing.inHand.some((id) => board.layout(id)?.group !== undefined)),
      run: () => ungroup(placing),
    }),
    act('frame', {
      icon: Frame,
      strokes: ['Shift+F'],
      menus: ['cards'],
      canRun: () => session.canWrite && placing.inHand.some(isPlaced),
      run: () => {
        const frame = frameAround(session, placing.inHand, (id) => placing.boxOf(id));
        if (frame !== null) placing.openTitle(frame);
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
