import { isSameJson } from '../core/json.ts';
import type { Moment } from './outcome.ts';
import type { Actor } from './people.ts';
import type { Recipe } from './recipe.ts';
import type { Session } from './session.ts';

/** A session that is only laid out yet. */
export function prepared(
  recipe: Recipe,
  { membership, person, name }: Actor,
  { now, newId }: Moment,
): Session {
  return {
    id: newId(),
    phase: 'prepared',
    recipe,
    preparedAt: now,
    startedAt: null,
    closedAt: null,
    driver: { membership, person, name },
    stepIndex: 0,
    clock: null,
    visits: [],
    participants: [],
    done: [],
    spotlight: null,
    rounds: [],
    votes: [],
    plans: [],
    unwrittenVotes: [],
    baseline: [],
    newCards: null,
    findings: { before: null, after: null },
  };
}

/**
 * The session with another recipe; null when it would change a step that people have been in. What was promised to
 * them stays so: a step that they wrote in without their names never asks for names afterwards.
 */
export function edited(session: Session, recipe: Recipe): Session | null {
  const lived = session.visits.map(({ step }) => step);
  const isKept = session.recipe.steps.every((step, index) => {
    if (index <= session.stepIndex && session.phase === 'running')
      return isSameJson(step, recipe.steps[index]);
    return !lived.includes(step.id) || recipe.steps.some((other) => isSameJson(step, other));
  });
  return isKept ? { ...session, recipe } : null;
}
