import { entityRule } from '../rule.ts';
import { focusOn } from '../support/fix-makers.ts';
import { unansweredQuestions } from './follow-up.ts';

export const reviewIncomplete = entityRule({
  id: 'review-incomplete',
  section: 'rhythm',
  looksAt: 'review',
  severity: 'warning',
  stage: 'launch',
  isWaivable: true,
  completes: { fr: 'bilan', en: 'review' },
  condition: 'date set, date ≤ today, and any of planned, actual, causes, next is empty.',
  message: { fr: 'Bilan « {review} » incomplet.', en: 'Review “{review}” is incomplete.' },
  why: {
    fr: 'Un bilan à moitié écrit fait répéter la même erreur.',
    en: 'A half-written review makes one repeat the same mistake.',
  },
  source: 'factors',
  todo: { fr: 'Répondez aux quatre questions.', en: 'Answer the four questions.' },
  check: (review, { today }) =>
    review.date !== undefined && review.date <= today && unansweredQuestions(review).length > 0,
  fix: (finding, { graph }) => {
    const review = graph.getAs('review', finding.entity);
    const first = review && unansweredQuestions(review)[0];
    if (first === undefined) return null;
    return focusOn(finding.entity, first, { fr: 'Répondre à la question', en: 'Answer the question' });
  },
});
