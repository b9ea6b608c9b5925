import { type Act, actMaker } from '../../../acts/act.ts';
import { actMessages } from '../../../i18n/areas/acts.ts';
import { viewMessages } from '../../../i18n/areas/view.ts';
import type { MapController } from '../map-controller.ts';
import { type Direction, nearestCard } from '../nearest-card.ts';
import { openMenuByKey } from '../use-map-menu.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const ARROWS = Object.keys(DIRECTIONS);
const FOUR_ARROWS = '← ↑ → ↓';

/** Canvas units. */
const NUDGE = 1;
const BIG_NUDGE = 10;

/** How an arrow grows a card, canvas units. */
const GROWTH: Readonly<Record<Direction, readonly [width: number, height: number]>> = {
  left: [-10, 0],
  right: [10, 0],
  up: [0, -10],
  down: [0, 10],
};

/** Keys that only move about, and those that other listeners hear: they stand in the list of shortcuts alone. */
export function moveActs(map: MapController): readonly Act[] {
  const { session } = map;
  const act = actMaker('move', 'change', (language) => actMessages[language].move);
  const heardElsewhere = (keys: NonNullable<Act['keys']>) =>
    ({ keys, canRun: () => false, run: () => false }) as const;
  const view = actMaker('view', 'go', (language) => viewMessages[language].acts);
  return [
    view('extend', {
      isOnlyKeys: true,
      strokes: ARROWS.map((key) => `Shift+${key}`),
      keys: (language) => [actMessages[language].keys.shift, FOUR_ARROWS],
      run: ({ event }) => {
        const direction = DIRECTIONS[event?.key ?? ''];
        return direction !== undefined && goToNearest(map, direction, 'too');
      },
    }),
    view('resize', {
      section: 'arrange',
      isOnlyKeys: true,
      strokes: ARROWS.map((key) => `Ctrl+Shift+${key}`),
      keys: (language) => [actMessages[language].keys.ctrl, actMessages[language].keys.shift, FOUR_ARROWS],
      canRun: () => session.canWrite,
      run: ({ event }) => {
        const direction = DIRECTIONS[event?.key ?? ''];
        return direction !== undefined && map.resizeSelected(...GROWTH[direction]);
      },
    }),
    act('nearest', {
      section: 'go',
      strokes: ARROWS,
      keys: () => [FOUR_ARROWS],
      run: ({ event }) => {
        const direction = DIRECTIONS[event?.key ?? ''];
        return direction !== undefined && goToNearest(map, direction);
      },
    }),
    act('leave', {
      section: 'go',
      strokes: ['Escape'],
      run: () => {
        // One thing at a time: what floats, then the selection, then the branch that is looked at alone.
        const isIdle = map.state.get().popover === null && session.selection.get().cards.length === 0;
        if (isIdle) map.state.showBranch(null);
        map.state.close();
        session.selection.selectCards([]);
      },
    }),
    act('nudge', {
      section: 'arrange',
      strokes: [...ARROWS.map((key) => `Alt+${key}`), ...ARROWS.map((key) => `Alt+Shift+${key}`)],
      keys: (language) => [actMessages[language].keys.alt, FOUR_ARROWS],
      run: ({ event }) => {
        const direction = DIRECTIONS[event?.key ?? ''];
        const step = event?.shiftKey ? BIG_NUDGE : NUDGE;
        const dx = direction === 'left' ? -step : direction === 'right' ? step : 0;
        const dy = direction === 'up' ? -step : direction === 'down' ? step : 0;
        map.nudge(dx, dy);
      },
    }),
    act('menu', {
      isOnlyKeys: true,
      strokes: ['Shift+F10', 'ContextMenu'],
      run: () => openMenuByKey(map),
    }),
    act(
      'writeNext',
      heardElsewhere(() => ['Tab']),
    ),
    act(
      'writePrevious',
      heardElsewhere((language) => [actMessages[language].keys.shift, 'Tab']),
    ),
    act('free', { section: 'arrange', ...heardElsewhere((language) => [actMessages[language].keys.ctrl]) }),
    act('space', {
      section: 'see',
      ...heardElsewhere((language) => [actMessages[language].keys.names[' ']]),
    }),
  ];
}

/** Takes the nearest card that way in the place of the selection, or beside it. */
function goToNearest(map: MapController, direction: Direction, how: 'alone' | 'too' = 'alone'): boolean {
  const { cards } = map.session.selection.get();
  const [id] = cards.slice(-1);
  const boxes = new Map(
    map.model.nodes.get().flatMap((node) => {
      if (node.data.isFaded) return [];
      const box = map.boxOf(node.id);
      return box ? [[node.id, box]] : [];
    }),
  );
  const from = (id !== undefined && boxes.get(id)) || {
    ...(map.camera?.center() ?? { x: 0, y: 0 }),
    width: 0,
    height: 0,
  };
  if (id !== undefined) boxes.delete(id);
  const next = id === undefined ? nearestCard(from, boxes, null) : nearestCard(from, boxes, direction);
  if (next === null) return false;
  map.goTo(next);
  if (how === 'too') map.session.selection.selectCards([...cards.filter((each) => each !== next), next]);
  return true;
}
