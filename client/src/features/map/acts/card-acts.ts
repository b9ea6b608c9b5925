import { isLinkAllowed } from '@cap-commun/shared/domain/link-types';
import type { Entity } from '@cap-commun/shared/domain/registry';
import {
  ClipboardPaste,
  Copy,
  CopyPlus,
  PanelRight,
  PenLine,
  Scissors,
  Spline,
  Split,
  Star,
  Trash2,
  User,
} from 'lucide-react';
import { type Act, type ActCall, actMaker, ctrlAnd } from '../../../acts/act.ts';
import { nextAfter } from '../../../card-tools/next-card.ts';
import { copyByMenu, pasteByMenu } from '../../../document/system-clipboard.ts';
import { actMessages } from '../../../i18n/areas/acts.ts';
import type { MapController } from '../map-controller.ts';

/** The only card that is selected, if it can be read. */
export function onlySelected({ session }: MapController): Entity | null {
  const [id, ...others] = session.selection.get().cards;
  if (id === undefined || others.length > 0) return null;
  return session.board.card(id)?.entity ?? null;
}

/** Acts on the card, or the cards, that are selected. */
export function cardActs(map: MapController): readonly Act[] {
  const { session } = map;
  const hasCards = () => session.canWrite && session.selection.get().cards.length > 0;
  const only = (test: (entity: Entity) => boolean) => (_call: ActCall) => {
    const entity = session.canWrite ? onlySelected(map) : null;
    return entity !== null && test(entity);
  };
  const onOnly = (act: (entity: Entity) => unknown) => () => {
    const entity = onlySelected(map);
    return entity !== null && act(entity);
  };
  const act = actMaker('card', 'change', (language) => actMessages[language].card);
  return [
    act('title', {
      icon: PenLine,
      strokes: ['Enter', 'F2'],
      menus: ['cards'],
      canRun: only(() => true),
      run: onOnly(({ id }) => map.editTitle(id)),
    }),
    act('next', {
      icon: Split,
      strokes: ['Ctrl+Enter'],
      menus: ['cards'],
      canRun: only(({ type }) => nextAfter(type) !== undefined),
      run: onOnly((entity) => map.createNext(entity)),
    }),
    act('link', {
      icon: Spline,
      strokes: ['l'],
      menus: ['cards'],
      canRun: only(() => true),
      run: onOnly(({ id }) => map.state.open({ kind: 'link-to', from: id })),
    }),
    act('star', {
      icon: Star,
      strokes: ['s'],
      menus: ['cards'],
      canRun: only(({ type }) => type === 'metric'),
      run: onOnly((entity) => {
        const value = entity.type === 'metric' && entity.decisive !== true;
        session.edit([{ op: 'set', id: entity.id, path: ['decisive'], value }]);
      }),
    }),
    act('owner', {
      icon: User,
      strokes: ['p'],
      menus: ['cards'],
      canRun: only(({ type }) => isLinkAllowed('owns', 'person', type)),
      run: onOnly(({ id }) => map.state.open({ kind: 'owner', of: id })),
    }),
    act('open', {
      icon: PanelRight,
      menus: ['cards'],
      canRun: () => session.selection.get().cards.length === 1,
      run: () => session.selection.showPanel('inspector'),
    }),
    act('copy', {
      icon: Copy,
      keys: ctrlAnd('C'),
      menus: ['cards'],
      canRun: () => session.selection.get().cards.length > 0,
      run: () => copyByMenu(session),
    }),
    act('cut', {
      icon: Scissors,
      keys: ctrlAnd('X'),
      menus: ['cards'],
      canRun: hasCards,
      run: () => copyByMenu(session) && map.removeSelected('with content'),
    }),
    act('paste', {
      icon: ClipboardPaste,
      keys: ctrlAnd('V'),
      menus: ['floor'],
      canRun: () => session.canWrite,
      run: ({ target }) => {
        const at = target?.kind === 'floor' ? target.at : map.pointer;
        void pasteByMenu(session, at ?? map.camera?.center() ?? { x: 0, y: 0 });
      },
    }),
    act('duplicate', {
      icon: CopyPlus,
      strokes: ['Ctrl+D'],
      menus: ['cards'],
      canRun: hasCards,
      run: () => map.duplicateSelected(),
    }),
    act('remove', {
      icon: Trash2,
      strokes: ['Delete', 'Backspace'],
      menus: ['cards'],
      isDanger: true,
      canRun: hasCards,
      run: () => map.removeSelected() > 0,
    }),
  ];
}
