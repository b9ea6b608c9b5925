import type { EntityId } from '@cap-commun/shared/core/ids';
import { isLinkAllowed } from '@cap-commun/shared/domain/link-types';
import type { EntityType } from '@cap-commun/shared/domain/registry';
import {
  ArrowDown,
  ArrowLeftToLine,
  ArrowRightToLine,
  ArrowUp,
  ClipboardPaste,
  Copy,
  CopyPlus,
  CornerDownRight,
  ListPlus,
  Map as MapIcon,
  MessageCircle,
  PanelRight,
  PenLine,
  Scissors,
  Spline,
  Star,
  Trash2,
  Unlink2,
  User,
} from 'lucide-react';
import { type Act, type ActCall, actMaker, ctrlAnd } from '../../acts/act.ts';
import { undoActs } from '../../acts/undo-acts.ts';
import { arrangeActs } from '../../card-tools/arrange-acts.ts';
import { convertActs } from '../../card-tools/convert-acts.ts';
import { createActs } from '../../card-tools/create-acts.ts';
import { nextAfter } from '../../card-tools/next-card.ts';
import { structureActs } from '../../card-tools/structure-acts.ts';
import { tidyActs } from '../../card-tools/tidy-acts.ts';
import { actOnFix } from '../../document/act-on-fix.ts';
import { openCardThread } from '../../document/comments/open-card-thread.ts';
import { openFix } from '../../document/finding-steps.ts';
import { copyByMenu, pasteByMenu } from '../../document/system-clipboard.ts';
import { actMessages } from '../../i18n/areas/acts.ts';
import { commentMessages } from '../../i18n/areas/comments.ts';
import { outlineMessages } from '../../i18n/areas/outline.ts';
import { showBoardView } from '../../lib/board-view.ts';
import type { OutlineController } from './outline-controller.ts';
import { outlinePlacing } from './outline-placing.ts';
import type { OutlineNode } from './outline-tree.ts';
import type { OutlineWriter } from './outline-writer.ts';

/** How many rows a page has for the keys that go by pages. */
const PAGE = 12;

/** Everything that a hand can do in the outline, declared once for keys, menus and the palette. */
export function outlineActs(outline: OutlineController, writer: OutlineWriter): readonly Act[] {
  const placing = outlinePlacing(outline);
  return [
    ...createActs(outline.session, 'outline', (type) => writer.createNear(type)),
    ...rowActs(outline, writer),
    ...clipboardActs(outline, writer),
    ...structureActs(placing),
    ...arrangeActs(placing),
    ...tidyActs(placing),
    ...convertActs(outline.session, 'outline'),
    ...undoActs(outline.session, 'outline'),
    ...goActs(outline),
  ];
}

/** Acts on the active row, or on the rows that are selected. */
function rowActs(outline: OutlineController, writer: OutlineWriter): readonly Act[] {
  const { session } = outline;
  const act = actMaker('outline', 'change', (language) => outlineMessages[language].acts, 'outline');
  const card = actMaker('card', 'change', (language) => actMessages[language].card, 'outline');
  const onRow = (test: (node: OutlineNode) => boolean) => (_call: ActCall) =>
    session.canWrite && outline.active !== undefined && test(outline.active);
  const withRow = (run: (node: OutlineNode) => unknown) => () => outline.active && run(outline.active);
  const isCard = (node: OutlineNode) => node.id !== null && outline.entityOf(node) !== null;
  const isKind = (node: OutlineNode, test: (type: EntityType) => boolean) => {
    const type = outline.entityOf(node)?.type;
    return type !== undefined && test(type);
  };
  return [
    card('title', {
      menus: ['cards'],
      icon: PenLine,
      strokes: ['Enter', 'F2'],
      canRun: onRow((node) => isCard(node) || node.group !== null),
      run: withRow((node) => (node.id === null ? writer.createSibling(node) : outline.write(node))),
    }),
    act('sibling', {
      menus: ['cards'],
      icon: ListPlus,
      strokes: ['Shift+Enter'],
      canRun: onRow(isCard),
      run: withRow((node) => writer.createSibling(node)),
    }),
    card('next', {
      label: (language) => outlineMessages[language].acts.deeper,
      menus: ['cards'],
      icon: CornerDownRight,
      strokes: ['Ctrl+Enter'],
      canRun: onRow((node) => isKind(node, (type) => type === 'frame' || nextAfter(type) !== undefined)),
      run: withRow((node) => writer.createDeeper(node)),
    }),
    card('link', {
      menus: ['cards'],
      icon: Spline,
      strokes: ['l'],
      canRun: onRow(isCard),
      run: withRow(({ id }) => outline.state.patch({ linkFrom: id })),
    }),
    card('star', {
      menus: ['cards'],
      icon: Star,
      strokes: ['s'],
      canRun: onRow((node) => isKind(node, (type) => type === 'metric')),
      run: withRow((node) => {
        const entity = outline.entityOf(node);
        if (entity?.type !== 'metric') return;
        session.edit([{ op: 'set', id: entity.id, path: ['decisive'], value: entity.decisive !== true }]);
      }),
    }),
    card('owner', {
      menus: ['cards'],
      icon: User,
      strokes: ['p'],
      canRun: onRow((node) => isKind(node, (type) => isLinkAllowed('owns', 'person', type))),
      run: withRow(({ key }) => outline.openMenu(key, 'owner')),
    }),
    {
      id: 'comments.comment',
      section: 'change',
      label: (language) => commentMessages[language].comment,
      scope: 'outline',
      menus: ['cards'],
      icon: MessageCircle,
      strokes: ['c'],
      canRun: ({ event }) => session.canWrite && event?.repeat !== true && outline.active?.id != null,
      run: withRow(({ id }) => id !== null && openCardThread(session, id)),
    },
    act('up', {
      section: 'arrange',
      menus: ['cards'],
      icon: ArrowUp,
      strokes: ['Alt+ArrowUp'],
      canRun: onRow((node) => node.id !== null),
      run: withRow((node) => writer.moveAmongSiblings(node, -1)),
    }),
    act('down', {
      section: 'arrange',
      menus: ['cards'],
      icon: ArrowDown,
      strokes: ['Alt+ArrowDown'],
      canRun: onRow((node) => node.id !== null),
      run: withRow((node) => writer.moveAmongSiblings(node, 1)),
    }),
    act('nextParent', {
      section: 'arrange',
      menus: ['cards'],
      icon: ArrowRightToLine,
      strokes: ['Alt+Shift+ArrowRight'],
      canRun: onRow(isCard),
      run: withRow((node) => writer.changeParent(node, 1)),
    }),
    act('previousParent', {
      section: 'arrange',
      menus: ['cards'],
      icon: ArrowLeftToLine,
      strokes: ['Alt+Shift+ArrowLeft'],
      canRun: onRow(isCard),
      run: withRow((node) => writer.changeParent(node, -1)),
    }),
    act('takeOut', {
      section: 'arrange',
      menus: ['cards'],
      icon: Unlink2,
      canRun: onRow((node) => isCard(node) && node.parent?.id !== null && node.parent !== null),
      run: withRow((node) => writer.takeOut(node)),
    }),
    card('duplicate', {
      menus: ['cards'],
      icon: CopyPlus,
      strokes: ['Ctrl+D'],
      canRun: onRow((node) => node.id !== null),
      run: () => writer.duplicate(outline.inHand),
    }),
    card('open', {
      menus: ['cards'],
      icon: PanelRight,
      canRun: () => outline.active?.id != null,
      run: () => session.selection.showPanel('inspector'),
    }),
    act('showOnMap', {
      section: 'see',
      menus: ['cards'],
      icon: MapIcon,
      canRun: () => outline.active?.id != null,
      run: withRow(({ id }) => showOnMap(outline, id)),
    }),
    act('settle', {
      strokes: ['Alt+Enter'],
      canRun: () => openFix(session) !== null,
      run: () => {
        const open = openFix(session);
        if (open) actOnFix(session, open.finding, open.fix);
      },
    }),
    card('remove', {
      menus: ['cards'],
      icon: Trash2,
      strokes: ['Delete', 'Backspace'],
      isDanger: true,
      canRun: onRow((node) => node.id !== null),
      run: () => writer.remove(outline.inHand),
    }),
  ];
}

function showOnMap({ session }: OutlineController, id: EntityId | null): void {
  if (id === null) return;
  session.selection.showCards([id]);
  showBoardView('map');
}

/** The clipboard without its keys, which the browser hears. */
function clipboardActs(outline: OutlineController, writer: OutlineWriter): readonly Act[] {
  const { session } = outline;
  const act = actMaker('card', 'change', (language) => actMessages[language].card, 'outline');
  const hasCards = () => session.selection.get().cards.length > 0;
  return [
    act('copy', {
      icon: Copy,
      keys: ctrlAnd('C'),
      menus: ['cards'],
      canRun: hasCards,
      run: () => copyByMenu(session),
    }),
    act('cut', {
      icon: Scissors,
      keys: ctrlAnd('X'),
      menus: ['cards'],
      canRun: () => session.canWrite && hasCards(),
      run: () => copyByMenu(session) && writer.cut(),
    }),
    act('paste', {
      icon: ClipboardPaste,
      keys: ctrlAnd('V'),
      menus: ['cards'],
      canRun: () => session.canWrite,
      run: () => void pasteByMenu(session, writer.placeForPasted()),
    }),
  ];
}

/** Going from row to row. */
function goActs(outline: OutlineController): readonly Act[] {
  const act = actMaker('outline', 'go', (language) => outlineMessages[language].acts, 'outline');
  const keys = { isOnlyKeys: true } as const;
  const end = Number.MAX_SAFE_INTEGER;
  return [
    act('previousRow', { ...keys, strokes: ['ArrowUp'], run: () => outline.move(-1) }),
    act('nextRow', { ...keys, strokes: ['ArrowDown'], run: () => outline.move(1) }),
    act('selectUp', { ...keys, strokes: ['Shift+ArrowUp'], run: () => outline.move(-1, 'range') }),
    act('selectDown', { ...keys, strokes: ['Shift+ArrowDown'], run: () => outline.move(1, 'range') }),
    act('pageUp', { ...keys, strokes: ['PageUp'], run: () => outline.move(-PAGE) }),
    act('pageDown', { ...keys, strokes: ['PageDown'], run: () => outline.move(PAGE) }),
    act('firstRow', { ...keys, strokes: ['Home', 'Ctrl+Home'], run: () => outline.move(-end) }),
    act('lastRow', { ...keys, strokes: ['End', 'Ctrl+End'], run: () => outline.move(end) }),
    act('openRow', { ...keys, strokes: ['ArrowRight'], run: () => outline.open() }),
    act('closeRow', { ...keys, strokes: ['ArrowLeft'], run: () => outline.close() }),
    act('openSiblings', { ...keys, strokes: ['*'], run: () => outline.openSiblings() }),
    act('selectAll', { strokes: ['Ctrl+A'], run: () => outline.selectAll() }),
    act('selectRow', {
      ...keys,
      strokes: [' '],
      run: () => outline.active && outline.activate(outline.active.key, 'toggle'),
    }),
    act('nextFinding', { strokes: ['F8'], run: () => outline.goToFinding(1) }),
    act('previousFinding', { strokes: ['Shift+F8'], run: () => outline.goToFinding(-1) }),
  ];
}
