import { count, worded } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { create } from '../support/edits.ts';
import { doEdits } from '../support/fix-makers.ts';
import { choiceLabel, say } from '../support/words.ts';
import { isCriticalCriterion } from './critical-criteria.ts';

export const fitLow = entityRule({
  id: 'fit-low',
  section: 'vision',
  looksAt: 'fit',
  severity: 'warning',
  stage: 'launch',
  isWaivable: true,
  isOffInSmallScale: true,
  condition:
    'criterion ∈ {audience, objectives, values} and score is a number ≤ 2 (judged per card, even if another card scores the same criterion higher).',
  message: {
    fr: 'Adéquation faible sur {criterion} ({score}/5).',
    en: 'Low fit on {criterion} ({score}/5).',
  },
  why: {
    fr: 'Le casting est le premier péché : une audience ou des valeurs qui ne vont pas ensemble ne se rattrapent pas.',
    en: 'Casting is the first sin: audiences or values that do not go together cannot be made up for.',
  },
  source: 'sins',
  todo: {
    fr: 'Préparez ce qui se passera si cet écart se voit.',
    en: 'Prepare for what happens if that gap shows.',
  },
  check: ({ criterion, score }) => isCriticalCriterion(criterion) && score !== undefined && score <= 2,
  values: (finding, { graph }) => {
    const fit = graph.getAs('fit', finding.entity);
    return {
      criterion: worded(choiceLabel('fit', ['criterion'], fit?.criterion ?? '')),
      score: count(fit?.score ?? 0),
    };
  },
  fix: (finding, context) => {
    const criterion = choiceLabel(
      'fit',
      ['criterion'],
      context.graph.getAs('fit', finding.entity)?.criterion ?? '',
    );
    const title = say(context, { fr: `Adéquation faible : ${criterion.fr}`, en: `Low fit: ${criterion.en}` });
    const { edit } = create(context, 'risk', { title });
    return doEdits({ fr: 'Créer le scénario du pire', en: 'Create the worst case' }, edit);
  },
});
