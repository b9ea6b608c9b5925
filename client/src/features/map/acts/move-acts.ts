import { type Act, actMaker } from '../../../acts/act.ts';
import { actMessages } from '../../../i18n/areas/acts.ts';
import type { MapController } from '../map-controller.ts';
import { type Direction, nearestCard } from '../nearest-card.ts';

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

/** Keys that only move about, and those that other listeners hear: they stand in the list of shortcuts alone. */
export function moveActs(map: MapController): readonly Act[] {
  const { session } = map;
  const act = actMaker('move', 'change', (language) => actMessages[language].move);
  const heardElsewhere = (keys: NonNullable<Act['keys']>) =>
    ({ keys, canRun: () => false, run: () => false }) as const;
  return [
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
    act(
      'writeNext',
      heardElsewhere(() => ['Tab']),
    ),
    act(
      'writePrevious',
      heardElsewhere((language) => [actMessages[language].keys.shift, 'Tab']),
    ),
    act(
      'clipboard',
      heardElsewhere((language) => [actMessages[language].keys.ctrl, 'C X V']),
    ),
    act('free', { section: 'arrange', ...heardElsewhere((language) => [actMessages[language].keys.ctrl]) }),
    act('space', {
      section: 'see',
      ...heardElsewhere((language) => [actMessages[language].keys.names[' ']]),
    }),
  ];
}

function goToNearest(map: MapController, direction: Direction): boolean {
  const [id] = map.session.selection.get().cards.slice(-1);
  const boxes = new Map(
    map.model.nodes.get().flatMap((node) => {
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
  return true;
}
