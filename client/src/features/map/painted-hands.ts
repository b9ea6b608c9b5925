import type { Box } from '@cap-commun/shared/board-file/place-beside';
import type { Point } from '@cap-commun/shared/protocol/presence';
import type { CardNode } from '../../canvas-adapter/card-node.ts';
import { SNAP_PX } from '../../canvas-adapter/snapping.ts';
import type { BoardPainter } from '../../canvas-painted/board-painter.ts';
import type { MapController } from './map-controller.ts';

/** What the hands over painted cards are given. */
export interface PaintedHandsOptions {
  readonly root: HTMLElement;
  readonly map: MapController;
  readonly painter: BoardPainter;
  readonly toMap: (screen: Point) => Point;
  readonly zoom: () => number;
  /** Whether a drag pans: the hand, the space bar, or a map that is only read. */
  readonly isPanning: () => boolean;
  readonly onHover: (card: string | null) => void;
  /** The rectangle that is being drawn, canvas units. */
  readonly onMarquee: (box: Box | null) => void;
}

interface Gesture {
  readonly pointerId: number;
  readonly from: Point;
  readonly fromOnMap: Point;
  readonly hit: CardNode | null;
  readonly isAdding: boolean;
  readonly selectedBefore: readonly string[];
  /** Where the cards that are dragged were; `null` until the pointer has gone far enough, or for a rectangle. */
  held: ReadonlyMap<string, Point> | null;
  isMoving: boolean;
}

/** How far the pointer goes before a press is a drag. Pixels. */
const DRAG_THRESHOLD = 3;

/** What a pointer does to painted cards, which are no elements: found by their place, before the canvas hears of it. */
export class PaintedHands {
  readonly #options: PaintedHandsOptions;
  #gesture: Gesture | null = null;

  constructor(options: PaintedHandsOptions) {
    this.#options = options;
  }

  /** Listens until the function it answers is called. */
  listen(): () => void {
    const { root } = this.#options;
    const stop = new AbortController();
    // On the document, which hears of it before React, whose canvas would start a rectangle of its own.
    const early = <Name extends 'pointerdown' | 'mousedown' | 'click' | 'dblclick'>(
      name: Name,
      act: (event: DocumentEventMap[Name]) => void,
    ) => {
      const onEvent = (event: DocumentEventMap[Name]) => {
        if (event.target instanceof Node && root.contains(event.target)) act(event);
      };
      document.addEventListener(name, onEvent, { capture: true, signal: stop.signal });
    };
    early('pointerdown', (event) => this.#onDown(event));
    early('mousedown', (event) => this.#gesture && event.stopPropagation());
    early('click', (event) => this.#onClick(event));
    early('dblclick', (event) => this.#onDoubleClick(event));
    root.addEventListener('pointerleave', () => this.#options.onHover(null), { signal: stop.signal });
    window.addEventListener('pointermove', (event) => this.#onMove(event), { signal: stop.signal });
    window.addEventListener('pointerup', (event) => this.#onUp(event), { signal: stop.signal });
    window.addEventListener('pointercancel', () => this.#cancel(), { signal: stop.signal });
    return () => {
      stop.abort();
      this.#cancel();
      this.#options.onHover(null);
    };
  }

  #onDown(event: PointerEvent): void {
    this.#options.onHover(null);
    if (!event.isPrimary) {
      this.#cancel();
      return;
    }
    if (event.button !== 0 || !isFloor(event.target) || this.#options.isPanning()) return;
    event.stopPropagation();
    const from = pointOf(event);
    this.#gesture = {
      pointerId: event.pointerId,
      from,
      fromOnMap: this.#options.toMap(from),
      hit: this.#cardAt(event),
      isAdding: this.#isAdding(event),
      selectedBefore: this.#options.map.session.selection.get().cards,
      held: null,
      isMoving: false,
    };
  }

  #onMove(event: PointerEvent): void {
    const gesture = this.#gesture;
    if (!gesture) {
      const isHere = event.buttons === 0 && isFloor(event.target);
      this.#options.onHover(isHere ? (this.#cardAt(event)?.id ?? null) : null);
      return;
    }
    if (event.pointerId !== gesture.pointerId) return;
    const { x, y } = pointOf(event);
    if (!gesture.isMoving && Math.hypot(x - gesture.from.x, y - gesture.from.y) < DRAG_THRESHOLD) return;
    if (!gesture.isMoving) this.#start(gesture);
    const at = this.#options.toMap({ x, y });
    if (gesture.held) this.#drag(gesture, gesture.held, at, event.ctrlKey || event.metaKey);
    else if (!gesture.hit) this.#drawMarquee(gesture, at);
  }

  #onUp(event: PointerEvent): void {
    const gesture = this.#gesture;
    if (!gesture || event.pointerId !== gesture.pointerId) return;
    this.#gesture = null;
    if (gesture.held) this.#options.map.model.drop();
    this.#options.onMarquee(null);
    if (!gesture.isMoving) this.#press(gesture.hit, gesture.isAdding);
  }

  /** A press was answered when the pointer went up; with the hand, a click that has not moved selects. */
  #onClick(event: MouseEvent): void {
    if (!isFloor(event.target)) return;
    if (!this.#options.isPanning()) {
      event.stopPropagation();
      return;
    }
    const hit = this.#cardAt(event);
    if (!hit) return;
    event.stopPropagation();
    this.#press(hit, this.#isAdding(event));
  }

  #onDoubleClick(event: MouseEvent): void {
    const { map } = this.#options;
    const hit = isFloor(event.target) ? this.#cardAt(event) : null;
    if (!hit) return;
    event.stopPropagation();
    const box = map.boxOf(hit.id);
    if (map.session.canWrite) map.editTitle(hit.id);
    else if (box) map.camera?.approach(box);
  }

  #press(hit: CardNode | null, isAdding: boolean): void {
    const { map } = this.#options;
    const { selection } = map.session;
    if (!hit) {
      map.state.close();
      if (!isAdding) selection.selectCards([]);
      return;
    }
    const { cards } = selection.get();
    if (!isAdding) selection.selectCards([hit.id]);
    else if (cards.includes(hit.id)) selection.selectCards(cards.filter((id) => id !== hit.id));
    else selection.selectCards([...cards, hit.id]);
    map.camera?.focusCard(hit.id);
  }

  #start(gesture: Gesture): void {
    gesture.isMoving = true;
    const { hit, isAdding } = gesture;
    if (!hit?.draggable) return;
    const { map } = this.#options;
    const { selection } = map.session;
    const { cards } = selection.get();
    if (!cards.includes(hit.id)) selection.selectCards(isAdding ? [...cards, hit.id] : [hit.id]);
    const movable = selection.get().cards.flatMap((id) => {
      const node = map.model.node(id);
      return node?.draggable ? [[id, node.position] as const] : [];
    });
    gesture.held = new Map(movable);
  }

  #drag(gesture: Gesture, held: ReadonlyMap<string, Point>, at: Point, isFree: boolean): void {
    const { map, zoom } = this.#options;
    const [dx, dy] = [at.x - gesture.fromOnMap.x, at.y - gesture.fromOnMap.y];
    map.model.applyChanges(
      [...held].map(([id, { x, y }]) => ({
        id,
        type: 'position' as const,
        position: { x: x + dx, y: y + dy },
        dragging: true,
      })),
      isFree ? 0 : SNAP_PX / zoom(),
    );
  }

  #drawMarquee({ fromOnMap, isAdding, selectedBefore }: Gesture, at: Point): void {
    const { map, painter, onMarquee } = this.#options;
    const box = {
      x: Math.min(fromOnMap.x, at.x),
      y: Math.min(fromOnMap.y, at.y),
      width: Math.abs(at.x - fromOnMap.x),
      height: Math.abs(at.y - fromOnMap.y),
    };
    onMarquee(box);
    const found = painter.index.within(box).flatMap(({ id, data }) => (data.isFaded ? [] : [id]));
    map.session.selection.selectCards([...new Set([...(isAdding ? selectedBefore : []), ...found])]);
  }

  #cancel(): void {
    if (this.#gesture?.held) this.#options.map.model.drop();
    this.#gesture = null;
    this.#options.onMarquee(null);
  }

  #isAdding(event: MouseEvent): boolean {
    return event.shiftKey || event.metaKey || event.ctrlKey || this.#options.map.state.get().isAdding;
  }

  #cardAt(event: MouseEvent): CardNode | null {
    const { painter, toMap } = this.#options;
    painter.follow();
    return painter.index.at(toMap(pointOf(event)));
  }
}

function pointOf({ clientX, clientY }: MouseEvent): Point {
  return { x: clientX, y: clientY };
}

/** Whether an event is the map's own, rather than a tool's that floats over it. */
function isFloor(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('.react-flow__pane') !== null &&
    target.closest('button, input, textarea, [role="dialog"]') === null
  );
}
