import type { Box } from '@cap-commun/shared/board-file/place-beside';
import {
  getViewportForBounds,
  useOnViewportChange,
  useReactFlow,
  useStoreApi,
  type Viewport,
} from '@xyflow/react';
import { type RefObject, useCallback, useEffect, useLayoutEffect } from 'react';
import { PAINTED_BELOW } from '../../canvas-painted/painted-detail.ts';
import type { BoardSession } from '../../document/board-session.ts';
import { coversOf } from './covers.ts';
import { CHROME, fitView } from './fit-view.ts';
import { isMapEmpty } from './is-map-empty.ts';
import { levelOfDetail } from './lod.ts';
import { useMap } from './map-context.ts';
import type { MapController } from './map-controller.ts';
import { travelTime } from './travel-time.ts';

/** A first opening fits the board, but a card must be readable. */
const FIRST_MIN_ZOOM = 0.5;
const FIRST_MAX_ZOOM = 1;
/** Where a card that was painted small is read and written. */
const READING_ZOOM = 0.85;

/** Gives the map its camera, fits the board once, and keeps the level of detail in step with the zoom. */
export function useCamera(root: RefObject<HTMLDivElement | null>): void {
  const map = useMap();
  const flow = useReactFlow();
  const store = useStoreApi();

  const showDetail = useCallback(
    (zoom: number) => {
      if (root.current) root.current.dataset.lod = levelOfDetail(zoom);
    },
    [root],
  );
  useOnViewportChange({
    onChange: (viewport) => {
      // Every card is styled anew by it: while a hand zooms in and out, it waits for the hand to rest.
      if (!map.isViewMoving.get()) showDetail(viewport.zoom);
      lastViews.set(map.session, viewport);
    },
    onEnd: ({ zoom }) => showDetail(zoom),
  });

  useLayoutEffect(() => {
    const reveal = (box: Box, travel = travelTime()) => {
      const { width, height } = store.getState();
      const { x, y, zoom } = flow.getViewport();
      const { dx, dy } = shiftIntoView(box, { x, y, zoom, width, height });
      if (dx === 0 && dy === 0) return;
      void flow.setViewport({ x: x + dx, y: y + dy, zoom }, { duration: travel });
    };
    map.camera = {
      center: () => {
        const { width, height } = store.getState();
        const { x, y, zoom } = flow.getViewport();
        return { x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom };
      },
      pointAt: (x, y) => {
        const over = document.elementFromPoint(x, y);
        return over !== null && root.current?.contains(over) ? flow.screenToFlowPosition({ x, y }) : null;
      },
      reveal,
      approach: (box) => {
        const { width, height } = store.getState();
        if (flow.getZoom() >= PAINTED_BELOW) {
          // What is out of view is drawn when the camera arrives: a title that is waited for is there at once.
          reveal(box, isInView(box, { ...flow.getViewport(), width, height }) ? travelTime() : 0);
          return;
        }
        const zoom = READING_ZOOM;
        const x = width / 2 - (box.x + box.width / 2) * zoom;
        const y = height / 2 - (box.y + box.height / 2) * zoom;
        void flow.setViewport({ x, y, zoom }, { duration: 0 });
      },
      // React Flow's own fit waits until every card has been drawn once: those out of view never are.
      fit: (boxes, maxZoom) => {
        if (boxes.length === 0) return;
        const corner = root.current ? (coversOf(root.current, 'corner')[0] ?? null) : null;
        void flow.setViewport(fitView(boxes, store.getState(), corner, maxZoom), { duration: travelTime() });
      },
      focusCard: (id) => {
        const focus = () => {
          // A title that a second click has opened meanwhile keeps the keyboard.
          if (map.session.selection.get().editing?.card === id) return;
          root.current?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`)?.focus({
            preventScroll: true,
          });
        };
        // A card that was out of view is drawn by the next frame.
        requestAnimationFrame(focus);
      },
      zoomIn: () => void flow.zoomIn({ duration: travelTime() }),
      zoomOut: () => void flow.zoomOut({ duration: travelTime() }),
      zoomToActualSize: () => void flow.zoomTo(1, { duration: travelTime() }),
    };
    return () => {
      map.camera = null;
    };
  }, [map, flow, store, root]);

  useEffect(() => {
    const { width, height } = store.getState();
    const nodes = map.model.nodes.get();
    if (nodes.length === 0 || width === 0) return;
    const last = lastViews.get(map.session);
    if (last) {
      void flow.setViewport(last);
      showDetail(last.zoom);
      showSelected(map);
      return;
    }
    if (isMapEmpty(nodes)) {
      // The programme and its brands stand beside the lanes: the first card goes where the first lane is.
      void flow.setViewport({ zoom: FIRST_MAX_ZOOM, x: CHROME.left, y: CHROME.top });
      return;
    }
    const bounds = flow.getNodesBounds(nodes);
    const room = { width: width - CHROME.left - CHROME.right, height: height - CHROME.top - CHROME.bottom };
    const { zoom } = getViewportForBounds(bounds, room.width, room.height, FIRST_MIN_ZOOM, FIRST_MAX_ZOOM, 0);
    // What doesn't fit is cut at the right and the bottom: a map is read from its top left corner.
    const spare = (size: number, available: number) => Math.max(0, (available - size * zoom) / 2);
    void flow.setViewport({
      zoom,
      x: CHROME.left + spare(bounds.width, room.width) - bounds.x * zoom,
      y: CHROME.top - bounds.y * zoom,
    });
    showDetail(zoom);
  }, [flow, map, showDetail, store]);
}

/** Where the camera was on each open board, for when another view of it has been looked at. */
const lastViews = new WeakMap<BoardSession, Viewport>();

/** The card that was in hand in another view stays in hand; with the keyboard, when nothing else has it. */
function showSelected(map: MapController): void {
  const [id, ...others] = map.session.selection.get().cards;
  const box = id !== undefined && others.length === 0 ? map.boxOf(id) : null;
  if (!box || id === undefined) return;
  map.camera?.reveal(box);
  if (document.activeElement === document.body) map.camera?.focusCard(id);
}

interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** Whether some of a card is in view, and so drawn. */
function isInView(box: Box, { x, y, zoom, width, height }: View): boolean {
  const [left, top] = [box.x * zoom + x, box.y * zoom + y];
  return left < width && top < height && left + box.width * zoom > 0 && top + box.height * zoom > 0;
}

/** How far the view must go, in pixels, for a card to stand clear of the tools. */
function shiftIntoView(box: Box, { x, y, zoom, width, height }: View) {
  const shift = (start: number, size: number, from: number, to: number) => {
    if (start < from) return from - start;
    return start + size > to ? Math.max(from - start, to - start - size) : 0;
  };
  return {
    dx: shift(box.x * zoom + x, box.width * zoom, CHROME.left, width - CHROME.right),
    dy: shift(box.y * zoom + y, box.height * zoom, CHROME.top, height - CHROME.bottom),
  };
}
