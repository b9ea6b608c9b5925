import type { SeenArea } from '@cap-commun/shared/protocol/presence';
import { getViewportForBounds, useReactFlow, useStoreApi, type Viewport } from '@xyflow/react';
import { useEffect } from 'react';
import { useBoardSession } from '../../document/session-context.ts';
import { followStateOf, leave } from './follow-state.ts';

/** Of the way that is left, how much the camera goes in each frame: their steps of 50 ms become one movement. */
const EASE = 0.3;
/** Nearer than this it has arrived; farther from where it was put, somebody moved it. Pixels, and share of zoom. */
const NEAR = 0.5;
const LEFT = 2;

/** Keeps the camera on what the followed person sees, until this hand moves it, or they are gone. */
export function useFollowing(): void {
  const session = useBoardSession();
  const flow = useReactFlow();
  const store = useStoreApi();
  useEffect(() => {
    const state = followStateOf(session);
    const { peers } = session.presence;
    const isCut = matchMedia('(prefers-reduced-motion: reduce)').matches;
    let put: Viewport | null = null;
    let frame: number | null = null;
    let lookedAt = state.get().lookAt;

    const step = () => {
      frame = null;
      const { followed } = state.get();
      const peer = peers.get().find(({ clientId }) => clientId === followed);
      if (followed === null || !peer) {
        put = null;
        return leave(session);
      }
      const now = flow.getViewport();
      if (put && hasMoved(put, now)) {
        put = null;
        return leave(session);
      }
      if (!peer.view) return;
      const goal = goalOf(peer.view);
      const isThere = !hasMoved(goal, now, NEAR);
      put = isThere || isCut ? goal : between(now, goal);
      if (!isThere) {
        void flow.setViewport(put);
        // The canvas may hold what it is given within its limits.
        put = flow.getViewport();
        frame = requestAnimationFrame(step);
      }
    };
    const wake = () => {
      frame ??= requestAnimationFrame(step);
    };
    const goalOf = (area: SeenArea): Viewport => {
      const { width, height, minZoom, maxZoom } = store.getState();
      return getViewportForBounds(area, width, height, minZoom, maxZoom, 0);
    };
    const onState = () => {
      const { followed, lookAt } = state.get();
      if (followed === null) put = null;
      if (lookAt !== null && lookAt !== lookedAt) {
        const zoom = Math.max(flow.getZoom(), 0.5);
        void flow.setCenter(lookAt.x, lookAt.y, { zoom, duration: isCut ? 0 : 220 });
      }
      lookedAt = lookAt;
      wake();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || state.get().followed === null) return;
      const { target } = event;
      if (target instanceof Element && target.closest('[role="dialog"], [role="menu"], input, textarea'))
        return;
      // One Escape leaves one thing.
      event.stopPropagation();
      event.preventDefault();
      leave(session);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    const stops = [state.subscribe(onState), peers.subscribe(wake), store.subscribe(() => put && wake())];
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
      for (const stop of stops) stop();
      if (frame !== null) cancelAnimationFrame(frame);
      leave(session);
    };
  }, [session, flow, store]);
}

function hasMoved(from: Viewport, to: Viewport, by = LEFT): boolean {
  return (
    Math.abs(from.x - to.x) > by ||
    Math.abs(from.y - to.y) > by ||
    Math.abs(to.zoom / from.zoom - 1) > by / 200
  );
}

function between(from: Viewport, to: Viewport): Viewport {
  const mix = (a: number, b: number) => a + (b - a) * EASE;
  return { x: mix(from.x, to.x), y: mix(from.y, to.y), zoom: mix(from.zoom, to.zoom) };
}
