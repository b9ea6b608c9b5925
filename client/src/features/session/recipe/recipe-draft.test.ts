import { minutesOf, STEP_KINDS } from '@cap-commun/shared/workshop/recipe';
import { RECIPES } from '@cap-commun/shared/workshop/recipes/catalogue';
import { describe, expect, it } from 'vitest';
import { isValid, templateOf, withMoved, withNewStep, withoutStep } from './recipe-draft.ts';

const kickoff = RECIPES.kickoff;
const names = (recipe: typeof kickoff) => recipe.steps.map(({ id }) => id);

describe('a recipe that is edited', () => {
  it('has its steps moved, skipped and added, and stays a recipe', () => {
    const moved = withMoved(kickoff, 1, 3);
    expect(names(moved).slice(0, 4)).toEqual(['welcome', 'compare', 'group', 'goals']);
    expect(minutesOf(moved)).toBe(minutesOf(kickoff));
    expect(withMoved(kickoff, 0, -1)).toBe(kickoff);
    expect(names(withoutStep(kickoff, 0))).not.toContain('welcome');
    for (const kind of STEP_KINDS) {
      const twice = withNewStep(withNewStep(kickoff, 2, kind), 2, kind);
      expect(twice.steps[3]?.kind).toBe(kind);
      expect(new Set(names(twice)).size).toBe(kickoff.steps.length + 2);
      expect(isValid(twice)).toBe(true);
    }
  });

  it('is refused without a name or a step, and finds its template again', () => {
    expect(isValid({ ...kickoff, steps: [] })).toBe(false);
    expect(isValid({ ...kickoff, name: { fr: ' ', en: '' } })).toBe(false);
    expect(templateOf('kickoff')).toBe(kickoff);
    expect(templateOf('of-mine')).toBeNull();
  });
});
