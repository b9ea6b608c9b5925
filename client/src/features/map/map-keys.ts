import { isLinkAllowed } from '@cap-commun/shared/domain/link-types';
import type { EntityType } from '@cap-commun/shared/domain/registry';
import { findingId } from '@cap-commun/shared/rules/finding-order';
import { actOnFix } from '../../document/act-on-fix.ts';
import { fixOf } from '../../document/fix-context.ts';
import type { MapController } from './map-controller.ts';
import { type Direction, nearestCard } from './nearest-card.ts';

export interface ZoomActs {
  in(): void;
  out(): void;
  reset(): void;
}

/** Letters that make a card, by what is printed on the key whatever the layout. */
export const CREATE_KEYS: Readonly<Record<string, EntityType>> = {
  o: 'objective',
  a: 'action',
  m: 'metric',
  r: 'risk',
  d: 'decision',
  n: 'sticky',
  f: 'frame',
  t: 'text',
};

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const NUDGE = 1;
const BIG_NUDGE = 10;

/** Does what a key means on the map; answers whether it meant something. */
export function onMapKey(event: KeyboardEvent, map: MapController, zoom: ZoomActs): boolean {
  if (event.defaultPrevented || isTyping(event.target)) return false;
  if (event.ctrlKey || event.metaKey) return onCommandKey(event, map);
  const direction = DIRECTIONS[event.key];
  if (direction) return event.altKey ? nudge(map, direction, event.shiftKey) : goToNearest(map, direction);
  if (event.altKey) return event.key === 'Enter' && settleOpenFinding(map);
  return onZoomKey(event, map, zoom) || onPlainKey(event, map) || onLetter(event, map);
}

function onCommandKey(event: KeyboardEvent, map: MapController): boolean {
  const { session } = map;
  switch (event.key.toLowerCase()) {
    case 'z':
      if (event.shiftKey) session.redoLast();
      else session.undoLast();
      return true;
    case 'y':
      session.redoLast();
      return true;
    case 'a':
      map.selectAll();
      return true;
    case 'd':
      map.duplicateSelected();
      return true;
    case 'l':
      if (!event.shiftKey || !session.canWrite) return false;
      map.toggleLock();
      return true;
    case 'enter': {
      const entity = onlySelected(map);
      return entity !== null && map.createNext(entity);
    }
    default:
      return false;
  }
}

/** Digits by place, because AZERTY has them shifted; signs by character. */
function onZoomKey(event: KeyboardEvent, map: MapController, zoom: ZoomActs): boolean {
  if (event.shiftKey && event.code === 'Digit1') map.fitAll();
  else if (event.shiftKey && event.code === 'Digit2') map.fitSelected();
  else if (event.key === '+' || event.key === '=') zoom.in();
  else if (event.key === '-') zoom.out();
  else if (!event.shiftKey && event.code === 'Digit0') zoom.reset();
  else return false;
  return true;
}

function onPlainKey(event: KeyboardEvent, map: MapController): boolean {
  const { selection } = map.session;
  switch (event.key) {
    case 'Delete':
    case 'Backspace':
      return map.session.canWrite && map.removeSelected() > 0;
    case 'Enter':
    case 'F2': {
      const entity = onlySelected(map);
      if (entity) map.editTitle(entity.id);
      return entity !== null;
    }
    case 'Escape':
      map.state.close();
      selection.selectCards([]);
      return true;
    case 'F8':
      return goToFinding(map, event.shiftKey ? -1 : 1);
    case ']':
    case '[':
      if (!map.session.canWrite || selection.get().cards.length === 0) return false;
      map.stack(event.key === ']' ? 'front' : 'back');
      return true;
    case '?':
      map.state.toggleHelp(true);
      return true;
    default:
      return false;
  }
}

function onLetter(event: KeyboardEvent, map: MapController): boolean {
  const letter = event.key.toLowerCase();
  if (letter === 'v' || letter === 'h') {
    map.state.setTool(letter === 'v' ? 'select' : 'hand');
    return true;
  }
  if (!map.session.canWrite || event.repeat) return false;
  const entity = onlySelected(map);
  if (letter === 'l' && entity) {
    map.state.open({ kind: 'link-to', from: entity.id });
    return true;
  }
  if (letter === 's' && entity?.type === 'metric') {
    map.session.edit([{ op: 'set', id: entity.id, path: ['decisive'], value: entity.decisive !== true }]);
    return true;
  }
  if (letter === 'p' && entity && isLinkAllowed('owns', 'person', entity.type)) {
    map.state.open({ kind: 'owner', of: entity.id });
    return true;
  }
  const type = CREATE_KEYS[letter];
  if (!type) return false;
  map.create(type);
  return true;
}

function onlySelected(map: MapController) {
  const [id, ...others] = map.session.selection.get().cards;
  if (id === undefined || others.length > 0) return null;
  return map.session.board.card(id)?.entity ?? null;
}

function nudge(map: MapController, direction: Direction, isBig: boolean): boolean {
  const step = isBig ? BIG_NUDGE : NUDGE;
  const dx = direction === 'left' ? -step : direction === 'right' ? step : 0;
  const dy = direction === 'up' ? -step : direction === 'down' ? step : 0;
  map.nudge(dx, dy);
  return true;
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

/** The finding after (or before) the one that is open, and its card. */
function goToFinding(map: MapController, step: 1 | -1): boolean {
  const { findings } = map.session.findings.evaluation.get();
  if (findings.length === 0) return false;
  const open = findings.findIndex((finding) => findingId(finding) === map.session.selection.get().finding);
  const start = open === -1 && step === -1 ? 0 : open;
  const next = findings[(start + step + findings.length) % findings.length];
  if (!next) return false;
  map.goTo(next.entity);
  map.session.selection.focusFinding(findingId(next));
  return true;
}

/** Does what the finding that is open offers to do. */
function settleOpenFinding({ session }: MapController): boolean {
  const { finding: open } = session.selection.get();
  const { findings } = session.findings.evaluation.get();
  const finding = findings.find((each) => findingId(each) === open);
  const fix = finding && fixOf(session, finding);
  if (!fix) return false;
  actOnFix(session, finding, fix);
  return true;
}

/**
 * Whether a key or a paste is meant for the map: the focus is on it, or nowhere, as after a card was deleted; never
 * while something lies over it, such as the launch gate, for one must not change what one cannot see.
 */
export function isForMap(target: EventTarget | null, root: HTMLElement | null): boolean {
  if (!root || root.closest('[inert]')) return false;
  return target === document.body || (target instanceof Node && root.contains(target));
}

/** Whether what is typed goes into a field. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input, textarea, select, [role="dialog"], [role="menu"]') !== null)
  );
}
