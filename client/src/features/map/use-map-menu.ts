import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import type { ActTarget } from '../../acts/act.ts';
import { actsOf } from '../../acts/act-registry.ts';
import type { BoardPainter } from '../../canvas-painted/board-painter.ts';
import { isTyping } from '../../lib/is-typing.ts';
import { useMap } from './map-context.ts';
import type { MapController } from './map-controller.ts';

/** How long a finger lies still for what the right button does; a mouse has that button. */
const HOLD_MS = 500;
/** Farther than this it has moved. Pixels. */
const STILL_PX = 8;

/** Opens the menu of what lies under the right button, or under a finger that is held still. */
export function useMapMenu(
  root: RefObject<HTMLElement | null>,
  painter: BoardPainter | null,
  isOffered: boolean,
): void {
  const map = useMap();
  const { screenToFlowPosition } = useReactFlow();
  useEffect(() => {
    const element = root.current;
    if (!element || !isOffered) return;
    const openAt = (under: EventTarget | null, x: number, y: number): boolean => {
      const at = screenToFlowPosition({ x, y });
      painter?.follow();
      const target = targetOf(under, at, painter);
      return target !== null && openMenu(map, target, x, y);
    };
    const onContextMenu = (event: MouseEvent): void => {
      // A long press is told by the browser, too; where the menu is open already, nothing else opens over it.
      const isOpen = map.state.get().popover?.kind === 'menu';
      if (isOpen || openAt(event.target, event.clientX, event.clientY)) event.preventDefault();
    };
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | null = null;
    const letGo = () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    };
    let from = { x: 0, y: 0 };
    const onDown = ({ pointerType, isPrimary, target, clientX, clientY }: PointerEvent): void => {
      letGo();
      if (pointerType !== 'touch' || !isPrimary) return;
      from = { x: clientX, y: clientY };
      timer = setTimeout(() => openAt(target, from.x, from.y), HOLD_MS);
    };
    const onMove = ({ clientX, clientY }: PointerEvent): void => {
      if (timer !== null && Math.hypot(clientX - from.x, clientY - from.y) > STILL_PX) letGo();
    };
    const { signal } = stop;
    element.addEventListener('contextmenu', onContextMenu, { signal });
    element.addEventListener('pointerdown', onDown, { capture: true, signal });
    window.addEventListener('pointermove', onMove, { signal });
    window.addEventListener('pointerup', letGo, { signal });
    window.addEventListener('pointercancel', letGo, { signal });
    return () => {
      letGo();
      stop.abort();
    };
  }, [map, root, painter, isOffered, screenToFlowPosition]);
}

/** Opens the menu by a key, beside the card that has the keyboard; on the floor when none has. */
export function openMenuByKey(map: MapController): boolean {
  const focused = document.activeElement;
  const [selected] = map.session.selection.get().cards;
  const card =
    cardOf(focused) ??
    (selected === undefined
      ? null
      : document.querySelector(`.react-flow__node[data-id="${CSS.escape(selected)}"]`));
  const box = (card ?? focused ?? document.body).getBoundingClientRect();
  const [x, y] = card ? [box.left + 12, box.bottom] : [box.left + box.width / 2, box.top + box.height / 2];
  const at = map.camera?.center() ?? { x: 0, y: 0 };
  return openMenu(map, card ? cardsTarget(card) : { kind: 'floor', at }, x, y);
}

/** What is asked for, and the card it was asked on when it was one. */
type Asked = Exclude<ActTarget, { kind: 'cards' }> | { readonly kind: 'cards'; readonly card: string | null };

function openMenu(map: MapController, asked: Asked, x: number, y: number): boolean {
  const { selection } = map.session;
  if (asked.kind === 'cards' && asked.card !== null) {
    // Asked on a card that is not in hand, it is about that card alone.
    if (!selection.get().cards.includes(asked.card)) selection.selectCards([asked.card]);
    map.camera?.focusCard(asked.card);
  }
  const target: ActTarget = asked.kind === 'cards' ? { kind: 'cards' } : asked;
  if (actsOf(map.session).menuFor(target).length === 0) return false;
  map.state.open({ kind: 'menu', target, x, y });
  return true;
}

function targetOf(
  under: EventTarget | null,
  at: { readonly x: number; readonly y: number },
  painter: BoardPainter | null,
): Asked | null {
  if (!(under instanceof Element) || isTyping(under)) return null;
  // Its line and the grips at its ends are the canvas's; its name lies over them.
  const line = under.closest<HTMLElement | SVGElement>('.react-flow__edge, [data-link-name]');
  const link = line?.dataset.linkName ?? line?.dataset.id;
  if (link !== undefined) return { kind: 'link', key: link };
  const card = cardOf(under);
  if (card) return cardsTarget(card);
  if (under.closest('.react-flow__nodesselection')) return { kind: 'cards', card: null };
  if (!under.classList.contains('react-flow__pane') && !under.closest('canvas')) return null;
  const painted = painter?.index.at(at);
  return painted ? { kind: 'cards', card: painted.id } : { kind: 'floor', at };
}

function cardOf(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>('.react-flow__node') ?? null;
}

function cardsTarget(card: Element): Asked {
  return { kind: 'cards', card: card.getAttribute('data-id') };
}
