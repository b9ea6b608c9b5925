import type { Step } from '@cap-commun/shared/workshop/recipe';
import { parseSessionView, type SessionView } from '@cap-commun/shared/workshop/view';
import { useBoardSession } from '../../document/session-context.ts';
import { useStore } from '../../lib/store.ts';

interface Read {
  readonly told: unknown;
  readonly view: SessionView | null;
}

let last: Read = { told: null, view: null };

/** The session as this person may see it, read once however many parts of the page look at it; null for none. */
export function sessionViewOf(told: unknown): SessionView | null {
  if (last.told !== told) last = { told, view: parseSessionView(told) };
  return last.view;
}

export function useSessionView(): SessionView | null {
  return sessionViewOf(useStore(useBoardSession().workshop.told));
}

/** A session with its step that is under way. */
export interface Running {
  readonly view: SessionView;
  readonly step: Step;
}

/** The session while it runs; null before, after, and without one. */
export function useRunning(): Running | null {
  return runningOf(useSessionView());
}

export function runningOf(view: SessionView | null): Running | null {
  const step = view?.phase === 'running' ? view.recipe.steps[view.stepIndex] : undefined;
  return view && step ? { view, step } : null;
}
