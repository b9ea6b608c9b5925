import { entityRule } from '../rule.ts';
import { shiftDay } from '../support/comparing-dates.ts';
import { create, link } from '../support/edits.ts';
import { doEdits } from '../support/fix-makers.ts';
import { say, titleOf } from '../support/words.ts';
import { REVIEW_DELAY_DAYS } from './follow-up.ts';

export const noReviewPlanned = entityRule({
  id: 'no-review-planned',
  section: 'rhythm',
  looksAt: 'milestone',
  severity: 'warning',
  stage: 'launch',
  isWaivable: true,
  condition:
    'kind ∈ {phase-end, end} and no reviews link from a live review; a milestone without a date is judged too.',
  message: { fr: 'Pas de bilan prévu après « {milestone} ».', en: 'No review planned after “{milestone}”.' },
  why: {
    fr: 'Le bilan à chaud, sans reproche, est ce qui reste quand la campagne est finie.',
    en: 'A prompt review without blame is what remains when the campaign is over.',
  },
  source: 'factors',
  todo: { fr: 'Prévoyez un bilan quelques jours après.', en: 'Plan a review a few days later.' },
  check: (milestone, { graph }) =>
    (milestone.kind === 'phase-end' || milestone.kind === 'end') &&
    graph.in(milestone.id, 'reviews').length === 0,
  fix: (finding, context) => {
    const milestone = context.graph.getAs('milestone', finding.entity);
    const date = milestone?.date && shiftDay(milestone.date, REVIEW_DELAY_DAYS);
    const subject = titleOf(milestone);
    const title = say(context, { fr: `Bilan : ${subject}`, en: `Review: ${subject}` });
    const { id, edit } = create(context, 'review', { title, ...(date === undefined ? {} : { date }) });
    return doEdits(
      { fr: 'Prévoir le bilan', en: 'Plan the review' },
      edit,
      link('reviews', id, finding.entity),
    );
  },
});
