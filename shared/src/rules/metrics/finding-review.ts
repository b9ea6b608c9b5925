import { compareIds } from '../../core/ids.ts';
import type { Review } from '../../domain/entities/review.ts';
import type { RuleContext } from '../rule-context.ts';

/** The next review to come. */
export function nextReview(context: RuleContext): Review | undefined {
  return datedReviews(context).find(({ date }) => (date ?? '') >= context.today) ?? lastReview(context);
}

/** The review that closes the programme: the latest one. */
export function lastReview(context: RuleContext): Review | undefined {
  return datedReviews(context).at(-1);
}

function datedReviews({ graph }: RuleContext): readonly Review[] {
  return [...graph.all('review')].sort((a, b) => compareIds(a.date ?? '', b.date ?? ''));
}
