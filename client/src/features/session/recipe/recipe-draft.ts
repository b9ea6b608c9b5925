import type { Label, Language } from '@cap-commun/shared/core/language';
import {
  parseRecipe,
  type Recipe,
  STEP_KINDS,
  type Step,
  type StepKind,
} from '@cap-commun/shared/workshop/recipe';
import { RECIPES } from '@cap-commun/shared/workshop/recipes/catalogue';
import { sessionSetupMessages } from '../../../i18n/areas/session-setup.ts';

/** A recipe of ours by its id; null for none of ours. */
export function templateOf(id: string | null | undefined): Recipe | null {
  return Object.entries(RECIPES).find(([known]) => known === id)?.[1] ?? null;
}

export function isValid(recipe: Recipe): boolean {
  return parseRecipe(recipe) !== null;
}

/** The recipe with a step in another place. */
export function withMoved(recipe: Recipe, from: number, to: number): Recipe {
  const steps = [...recipe.steps];
  const [step] = steps.splice(from, 1);
  if (!step || to < 0 || to > steps.length) return recipe;
  steps.splice(to, 0, step);
  return { ...recipe, steps };
}

export function withoutStep(recipe: Recipe, at: number): Recipe {
  return { ...recipe, steps: recipe.steps.filter((_, index) => index !== at) };
}

export function withStep(recipe: Recipe, at: number, step: Step): Recipe {
  return { ...recipe, steps: recipe.steps.map((each, index) => (index === at ? step : each)) };
}

/** The recipe with a new step of a kind after another one. */
export function withNewStep(recipe: Recipe, after: number, kind: StepKind): Recipe {
  const steps = [...recipe.steps];
  steps.splice(after + 1, 0, newStep(kind, freeId(recipe, kind)));
  return { ...recipe, steps };
}

/** A text of a step in one language. */
export function withWords(label: Label, language: Language, text: string): Label {
  return { ...label, [language]: text };
}

export const ADDABLE_KINDS = STEP_KINDS;

const NEW_STEP_MINUTES = 5;
const NEW_STEP_DOTS = 5;

function newStep(kind: StepKind, id: string): Step {
  const name = { fr: sessionSetupMessages.fr.kinds[kind], en: sessionSetupMessages.en.kinds[kind] };
  const nothing = { fr: '', en: '' };
  const common = { id, name, minutes: NEW_STEP_MINUTES, prompt: nothing, help: nothing, autoAdvance: false };
  switch (kind) {
    case 'write':
      return { ...common, kind, isAnonymous: false, showsDone: true, becomes: 'sticky' };
    case 'vote':
      return { ...common, kind, dots: NEW_STEP_DOTS, on: 'notes' };
    case 'map':
      return { ...common, kind, makes: ['objective', 'action', 'metric'] };
    default:
      return { ...common, kind };
  }
}

function freeId({ steps }: Recipe, kind: StepKind): string {
  const taken = new Set(steps.map(({ id }) => id));
  for (let at = 1; ; at += 1) if (!taken.has(`${kind}-${at}`)) return `${kind}-${at}`;
}
