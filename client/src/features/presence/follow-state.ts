import type { Point } from '@cap-commun/shared/protocol/presence';
import type { BoardSession } from '../../document/board-session.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { createStore, type Store, useStore } from '../../lib/store.ts';

export interface FollowState {
  /** The clientID of who this hand follows. */
  readonly followed: number | null;
  /** Whether that person asked for it. */
  readonly isSummoned: boolean;
  /** A place that the map is to show, canvas units; another object is another time. */
  readonly lookAt: Point | null;
}

const NOTHING: FollowState = { followed: null, isSummoned: false, lookAt: null };

const states = new WeakMap<BoardSession, Store<FollowState>>();

/** Whom this hand follows, and where it wants to look: one state an open board. */
export function followStateOf(session: BoardSession): Store<FollowState> {
  const known = states.get(session);
  if (known) return known;
  const state = createStore(NOTHING);
  states.set(session, state);
  return state;
}

export function useFollowState(): FollowState {
  return useStore(followStateOf(useBoardSession()));
}

/** Sees what somebody sees from now on, wherever they go. */
export function follow(session: BoardSession, client: number, isSummoned = false): void {
  session.presence.showFollowing(client);
  followStateOf(session).update((state) => ({ ...state, followed: client, isSummoned }));
}

export function leave(session: BoardSession): void {
  const state = followStateOf(session);
  if (state.get().followed === null) return;
  session.presence.showFollowing(null);
  state.update((before) => ({ ...before, followed: null, isSummoned: false }));
}

/** Goes to a place of the map once. */
export function lookAt(session: BoardSession, at: Point): void {
  leave(session);
  followStateOf(session).update((state) => ({ ...state, lookAt: { ...at } }));
}
