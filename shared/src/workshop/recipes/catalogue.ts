import type { Label } from '../../core/language.ts';
import type { Recipe } from '../recipe.ts';
import { afterActionReview } from './after-action-review.ts';
import { kickoff } from './kickoff.ts';
import { say } from './recipe-steps.ts';
import { visionCommune } from './vision-commune.ts';
import { weeklyPoint } from './weekly-point.ts';
import { worstCase } from './worst-case.ts';

/** The recipes that come with the product, in the order in which a partnership meets them. */
export const RECIPES = {
  kickoff,
  'vision-commune': visionCommune,
  'worst-case': worstCase,
  'after-action-review': afterActionReview,
  'weekly-point': weeklyPoint,
} as const satisfies Readonly<Record<string, Recipe>>;
export type RecipeId = keyof typeof RECIPES;

/** What one comes out of each with, in one line. */
export const RECIPE_PURPOSES: Readonly<Record<RecipeId, Label>> = {
  kickoff: say(
    'Deux listes d’envies deviennent un plan : objectifs, actions, porteurs, un ou deux chiffres décisifs.',
    'Two wish lists become one plan: objectives, actions, owners, one or two decisive figures.',
  ),
  'vision-commune': say(
    'Chacun écrit seul, puis une phrase que les deux marques disent sans changer un mot.',
    'Each writes alone, then one sentence that both brands say without changing a word.',
  ),
  'worst-case': say(
    'Le programme a échoué : pourquoi, et le plan prêt d’avance pour chaque cas grave.',
    'The programme has failed: why, and the plan ready beforehand for each serious case.',
  ),
  'after-action-review': say(
    'Prévu, réel, pourquoi, et après : des leçons qui deviennent des actions.',
    'Planned, actual, why, what next: lessons that become actions.',
  ),
  'weekly-point': say(
    'Un quart d’heure : ce qui est en retard, ce que disent les chiffres, ce que l’on décide.',
    'A quarter of an hour: what is late, what the figures say, what is decided.',
  ),
};
