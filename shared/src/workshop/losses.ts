import type { Recipe } from './recipe.ts';

/** What would be gone, by the id of the step it belongs to. */
export interface Loss {
  readonly kind: 'vote' | 'private-notes';
  readonly step: string;
}

interface Going {
  readonly recipe: Pick<Recipe, 'steps'>;
  readonly votes: readonly { readonly step: string }[];
}

/**
 * What going back to a step takes away: the votes of every step after it, since what they were about may change. The
 * same answer on the server and on the facilitator's screen, which asks before it sends. Cards stay on the board.
 */
export function lossesGoingBack({ recipe, votes }: Going, to: number): readonly Loss[] {
  const later = new Set(recipe.steps.slice(to + 1).map(({ id }) => id));
  return votes.flatMap(({ step }) => (later.has(step) ? [{ kind: 'vote', step } as const] : []));
}

/** What closing a session takes away: the private notes of steps that were never revealed. */
export function lossesClosing(stepsInPrivate: readonly string[]): readonly Loss[] {
  return stepsInPrivate.map((step) => ({ kind: 'private-notes', step }));
}
