import { isEmpty } from '../../core/json.ts';
import type { Label } from '../../core/language.ts';
import type { Review } from '../../domain/entities/review.ts';
import type { EntityType } from '../../domain/registry.ts';

/** How long after a milestone its review takes place, in days. */
export const REVIEW_DELAY_DAYS = 5;

/** The questions of a review that have no answer yet, in order. */
export function unansweredQuestions(review: Review): readonly string[] {
  return (['planned', 'actual', 'causes', 'next'] as const).filter((question) => isEmpty(review[question]));
}

interface Conversion {
  readonly type: EntityType;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly label: Label;
}

/** What an idea can become. */
export const CONVERSIONS: readonly Conversion[] = [
  { type: 'action', fields: {}, label: { fr: 'En faire une action', en: 'Make it an action' } },
  { type: 'risk', fields: {}, label: { fr: 'En faire un scénario du pire', en: 'Make it a worst case' } },
  {
    type: 'vision',
    fields: { kind: 'individual' },
    label: { fr: 'En faire une vision', en: 'Make it a vision' },
  },
];
