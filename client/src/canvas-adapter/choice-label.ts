import type { Language } from '@cap-commun/shared/core/language';
import type { ChoiceField } from '@cap-commun/shared/domain/field';
import { capitalise } from '../lib/capitalise.ts';

/** The words of a chosen option; words of one's own are given back as they are. */
export function choiceLabel(field: ChoiceField, value: string | undefined, language: Language): string {
  if (value === undefined) return '';
  const option = Object.hasOwn(field.options, value) ? field.options[value] : undefined;
  return capitalise(option?.[language] ?? value);
}
