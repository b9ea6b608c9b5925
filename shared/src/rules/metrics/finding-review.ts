import { compareIds, type EntityId } from '../../core/ids.ts';
import type { Label } from '../../core/language.ts';
import type { Review } from '../../domain/entities/review.ts';
import type { Fix, FixContext } from '../fix.ts';
import { REVIEW_DELAY_DAYS } from '../rhythm/follow-up.ts';
import type { RuleContext } from '../rule-context.ts';
import { shiftDay } from '../support/comparing-dates.ts';
import { create, link } from '../support/edits.ts';
import { doEdits } from '../support/fix-makers.ts';
import { named, say } from '../support/words.ts';

/** The next review to come; when none is planned, the one that closes the programme. */
export function nextReview(context: RuleContext): Review | undefined {
  return datedReviews(context).find(({ date }) => (date ?? '') >= context.today) ?? finalReview(context);
}

/**
 * The review that closes the programme: that of its end milestone, else the latest one that is not over before the
 * programme is. A review of an earlier phase cannot take up how it ended.
 */
export function finalReview(context: RuleContext): Review | undefined {
  const { graph } = context;
  const ofEnd = endMilestones(context).flatMap((id) => graph.in(id, 'reviews'));
  if (ofEnd.length > 0) return graph.getAs('review', ofEnd[0]);
  const end = graph.programme?.end ?? '';
  return datedReviews(context)
    .filter(({ date }) => date === undefined || date >= end)
    .at(-1);
}

/** Puts a metric on a review; on a new one that closes the programme when there is none. */
export function putOnReview(
  metric: EntityId,
  review: Review | undefined,
  label: { readonly known: Label; readonly fresh: Label },
  context: FixContext,
): Fix {
  if (review !== undefined) {
    return doEdits(named(label.known, review), link('relates', review.id, metric));
  }
  const end = context.graph.programme?.end;
  const date = end && shiftDay(end, REVIEW_DELAY_DAYS);
  const title = say(context, { fr: 'Bilan final', en: 'Final review' });
  const { id, edit } = create(context, 'review', { title, ...(date === undefined ? {} : { date }) });
  const reviewed = endMilestones(context).map((milestone) => link('reviews', id, milestone));
  return doEdits(label.fresh, edit, link('relates', id, metric), ...reviewed);
}

function endMilestones({ graph }: RuleContext): readonly EntityId[] {
  return graph.all('milestone', 'kind').flatMap(({ id, kind }) => (kind === 'end' ? [id] : []));
}

/** The reviews by day; those without one come first. */
function datedReviews({ graph }: RuleContext): readonly Review[] {
  return [...graph.all('review')].sort((a, b) => compareIds(a.date ?? '', b.date ?? ''));
}
