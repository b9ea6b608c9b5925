import { boxOnMap } from '@cap-commun/shared/board-file/place-new-cards';
import type { EntityId } from '@cap-commun/shared/core/ids';
import { isLinkAllowed } from '@cap-commun/shared/domain/link-types';
import { definitionOf, type EntityType } from '@cap-commun/shared/domain/registry';
import {
  ArrowDown,
  ArrowLeftToLine,
  ArrowRightToLine,
  ArrowUp,
  Copy,
  CornerDownRight,
  Frame,
  ListPlus,
  Lock,
  Map as MapIcon,
  MessageCircle,
  PanelRight,
  PenLine,
  Spline,
  Star,
  Trash2,
  Ungroup,
  User,
} from 'lucide-react';
import { type Act, type ActCall, actMaker } from '../../acts/act.ts';
import { undoActs } from '../../acts/undo-acts.ts';
import { kindLook } from '../../canvas-adapter/kind-look.ts';
import { convertActs } from '../../card-tools/convert-acts.ts';
import { frameAround } from '../../card-tools/frame-around.ts';
import { nextAfter } from '../../card-tools/next-card.ts';
import { actOnFix } from '../../document/act-on-fix.ts';
import { openCardThread } from '../../document/comments/open-card-thread.ts';
import { openFix } from '../../document/finding-steps.ts';
import { actMessages } from '../../i18n/areas/acts.ts';
import { outlineMessages } from '../../i18n/areas/outline.ts';
import { showBoardView } from '../../lib/board-view.ts';
import type { OutlineController } from './outline-controller.ts';
import type { OutlineNode } from './outline-tree.ts';
import type { OutlineWriter } from './outline-writer.ts';

/** Letters that make a row, the same as on the map. */
const LETTERS: Readonly<Partial<Record<EntityType, string>>> = {
  objective: 'o',
  action: 'a',
  metric: 'm',
  risk: 'r',
  decision: 'd',
  sticky: 'n',
  frame: 'f',
  text: 't',
};

/** How many rows a page has for the keys that go by pages. */
const PAGE = 12;

/** Everything that a hand can do in the outline, declared once for keys, menus and the palette. */
export function outlineActs(outline: OutlineController, writer: OutlineWriter): readonly Act[] {
  return [
    ...createActs(outline, writer),
    ...rowActs(outline, writer),
    ...convertActs(outline.session, 'outline'),
    ...undoActs(outline.session, 'outline'),
    ...goActs(outline),
  ];
}

function createActs({ session }: OutlineController, writer: OutlineWriter): readonly Act[] {
  return (Object.entries(LETTERS) as [EntityType, string][]).map(
    ([type, letter]): Act => ({
      id: `create.${type}`,
      section: 'create',
      label: (language) => definitionOf(type).label[language],
      also: (language) => actMessages[language].create,
      icon: kindLook(type).icon,
      strokes: [letter],
      scope: 'outline',
      canRun: ({ event }) => session.canWrite && event?.repeat !== true,
      run: () => writer.createNear(type),
    }),
  );
}

/** Acts on the active row, or on the rows that are selected. */
function rowActs(outline: OutlineController, writer: OutlineWriter): readonly Act[] {
  const { session } = outline;
  const act = actMaker('outline', 'change', (language) => outlineMessages[language].acts, 'outline');
  const onRow = (test: (node: OutlineNode) => boolean) => (_call: ActCall) =>
    session.canWrite && outline.active !== undefined && test(outline.active);
  const withRow = (run: (node: OutlineNode) => unknown) => () => outline.active && run(outline.active);
  const isCard = (node: OutlineNode) => node.id !== null && outline.entityOf(node) !== null;
  const isKind = (node: OutlineNode, test: (type: EntityType) => boolean) => {
    const type = outline.entityOf(node)?.type;
    return type !== undefined && test(type);
  };
  return [
    act('title', {
      icon: PenLine,
      strokes: ['Enter', 'F2'],
      canRun: onRow((node) => isCard(node) || node.group !== null),
      run: withRow((node) => (node.id === null ? writer.createSibling(node) : outline.write(node))),
    }),
    act('sibling', {
      icon: ListPlus,
      strokes: ['Shift+Enter'],
      canRun: onRow(isCard),
      run: withRow((node) => writer.createSibling(node)),
    }),
    act('deeper', {
      icon: CornerDownRight,
      strokes: ['Ctrl+Enter'],
      canRun: onRow((node) => isKind(node, (type) => type === 'frame' || nextAfter(type) !== undefined)),
      run: withRow((node) => writer.createDeeper(node)),
    }),
    act('link', {
      icon: Spline,
      strokes: ['l'],
      canRun: onRow(isCard),
      run: withRow(({ id }) => outline.state.patch({ linkFrom: id })),
    }),
    act('star', {
      icon: Star,
      strokes: ['s'],
      canRun: onRow((node) => isKind(node, (type) => type === 'metric')),
      run: withRow((node) => {
        const entity = outline.entityOf(node);
        if (entity?.type !== 'metric') return;
        session.edit([{ op: 'set', id: entity.id, path: ['decisive'], value: entity.decisive !== true }]);
      }),
    }),
    act('owner', {
      icon: User,
      strokes: ['p'],
      canRun: onRow((node) => isKind(node, (type) => isLinkAllowed('owns', 'person', type))),
      run: withRow(({ key }) => outline.openMenu(key, 'owner')),
    }),
    act('comment', {
      icon: MessageCircle,
      strokes: ['c'],
      canRun: ({ event }) => session.canWrite && event?.repeat !== true && outline.active?.id != null,
      run: withRow(({ id }) => id !== null && openCardThread(session, id)),
    }),
    act('lock', {
      icon: Lock,
      strokes: ['Ctrl+Shift+L'],
      canRun: onRow((node) => node.id !== null && session.board.layout(node.id) !== undefined),
      run: () => toggleLock(outline),
    }),
    act('frame', {
      icon: Frame,
      strokes: ['Shift+F'],
      canRun: onRow(isCard),
      run: () => frameInHand(outline),
    }),
    act('up', {
      icon: ArrowUp,
      strokes: ['Alt+ArrowUp'],
      canRun: onRow((node) => node.id !== null),
      run: withRow((node) => writer.moveAmongSiblings(node, -1)),
    }),
    act('down', {
      icon: ArrowDown,
      strokes: ['Alt+ArrowDown'],
      canRun: onRow((node) => node.id !== null),
      run: withRow((node) => writer.moveAmongSiblings(node, 1)),
    }),
    act('nextParent', {
      icon: ArrowRightToLine,
      strokes: ['Alt+Shift+ArrowRight'],
      canRun: onRow(isCard),
      run: withRow((node) => writer.changeParent(node, 1)),
    }),
    act('previousParent', {
      icon: ArrowLeftToLine,
      strokes: ['Alt+Shift+ArrowLeft'],
      canRun: onRow(isCard),
      run: withRow((node) => writer.changeParent(node, -1)),
    }),
    act('takeOut', {
      icon: Ungroup,
      canRun: onRow((node) => isCard(node) && node.parent?.id !== null && node.parent !== null),
      run: withRow((node) => writer.takeOut(node)),
    }),
    act('duplicate', {
      icon: Copy,
      strokes: ['Ctrl+D'],
      canRun: onRow((node) => node.id !== null),
      run: () => writer.duplicate(outline.inHand),
    }),
    act('open', {
      icon: PanelRight,
      canRun: () => outline.active?.id != null,
      run: () => session.selection.showPanel('inspector'),
    }),
    act('showOnMap', {
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
    act('remove', {
      icon: Trash2,
      strokes: ['Delete', 'Backspace'],
      isDanger: true,
      canRun: onRow((node) => node.id !== null),
      run: () => writer.remove(outline.inHand),
    }),
  ];
}

/** Locks the cards in hand where they are on the map; unlocks them when all are locked. */
function toggleLock({ session, inHand }: OutlineController): void {
  const isUnlocking = inHand.every((id) => session.board.layout(id)?.locked);
  const locked = isUnlocking ? undefined : (true as const);
  session.edit(inHand.map((id) => ({ op: 'move', id, layout: { locked } })));
}

/** Puts the cards in hand into a new frame around where they lie on the map. */
function frameInHand({ session, inHand }: OutlineController): void {
  const layouts = session.board.layouts();
  const typeOf = (id: EntityId) => session.board.card(id)?.entity?.type;
  frameAround(session, inHand, (id) => boxOnMap(id, layouts, typeOf));
}

function showOnMap({ session }: OutlineController, id: EntityId | null): void {
  if (id === null) return;
  session.selection.showCards([id]);
  showBoardView('map');
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
