import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../core/language.ts';
import { minutesOf, parseRecipe } from '../recipe.ts';
import { RECIPE_PURPOSES, RECIPES, type RecipeId } from './catalogue.ts';

const MINUTES: Readonly<Record<RecipeId, number>> = {
  kickoff: 90,
  'vision-commune': 45,
  'worst-case': 60,
  'after-action-review': 40,
  'weekly-point': 15,
};

/** Longest question that stands in two lines on a participant's screen, in characters. */
const MAX_PROMPT = 90;
const MAX_HELP = 140;

describe.each(Object.entries(RECIPES))('the recipe %s', (id, recipe) => {
  it('[WK1] lasts what it says, and reads as a recipe', () => {
    expect(minutesOf(recipe)).toBe(MINUTES[id as RecipeId]);
    expect(parseRecipe(JSON.parse(JSON.stringify(recipe)))).toEqual(recipe);
    expect(recipe.template).toBe(id);
  });

  it('[WK1] says everything in French and in English, short enough to be read at a glance', () => {
    for (const lang of LANGUAGES) {
      expect(RECIPE_PURPOSES[id as RecipeId][lang].length).toBeGreaterThan(30);
      for (const { name, prompt, help } of recipe.steps) {
        for (const label of [name, prompt, help]) {
          expect(label[lang].trim()).toBe(label[lang]);
          expect(label[lang]).not.toMatch(/^$|!|\.\.\./);
        }
        expect(name.fr === '' || prompt.fr !== prompt.en).toBe(true);
        expect(name[lang].length, name[lang]).toBeLessThanOrEqual(28);
        expect(prompt[lang].length, prompt[lang]).toBeLessThanOrEqual(MAX_PROMPT);
        expect(help[lang].length, help[lang]).toBeLessThanOrEqual(MAX_HELP);
      }
    }
  });

  it('[WK1] begins with a welcome, ends with a close, and reveals whatever it has written', () => {
    expect(recipe.steps[0]?.kind).toBe('welcome');
    expect(recipe.steps.at(-1)?.kind).toBe('close');
    for (const [index, { kind }] of recipe.steps.entries()) {
      if (kind === 'write') expect(recipe.steps[index + 1]?.kind).toBe('reveal');
    }
  });
});
