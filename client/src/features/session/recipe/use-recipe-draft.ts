import { parseRecipe, type Recipe } from '@cap-commun/shared/workshop/recipe';
import { useState } from 'react';
import { useDraftText } from '../../../document/use-draft-text.ts';

/**
 * A recipe that is being changed and not yet kept; `null` lets the changes go. Those to a session that runs are about
 * the step it is at, so they last no longer than the page.
 */
export function useRecipeDraft(
  start: Recipe,
  isKept: boolean,
): readonly [draft: Recipe, setDraft: (draft: Recipe | null) => void] {
  const [text, setText] = useDraftText(`recipe ${start.template}`);
  const [draft, setDraft] = useState(() => (isKept && readRecipe(text)) || start);
  return [
    draft,
    (next) => {
      setDraft(next ?? start);
      if (isKept) setText(next === null ? null : JSON.stringify(next));
    },
  ];
}

/** What another version kept may be no recipe here. */
function readRecipe(text: string | null): Recipe | null {
  try {
    return text === null ? null : parseRecipe(JSON.parse(text));
  } catch {
    return null;
  }
}
