import { decisiveMetricsOf } from '../../graph/metric-sets.ts';
import { entityRule } from '../rule.ts';
import { openForm } from '../support/fix-makers.ts';
import { effectiveVerdict } from '../support/judging.ts';
import { statesQuantity } from '../support/title-reading.ts';

export const smartMeasurable = entityRule({
  id: 'smart-measurable',
  section: 'objectives',
  looksAt: 'objective',
  severity: 'error',
  stage: 'mapping',
  isWaivable: true,
  condition:
    'the title states no quantity (years, quarters, age ranges and dates are none) and no m ∈ D(o) whose effective verdict is not vanity has a numeric target.',
  message: { fr: '« {objective} » n’est pas mesurable.', en: '“{objective}” cannot be measured.' },
  why: {
    fr: 'Un objectif qu’on ne peut pas mesurer ne peut pas être atteint.',
    en: 'An objective that cannot be measured cannot be met.',
  },
  source: 'external',
  todo: {
    fr: 'Chiffrez le titre, ou donnez une cible à son indicateur décisif.',
    en: 'Put a number in the title, or give its decisive metric a target.',
  },
  check: (objective, context) => {
    if (statesQuantity(objective.title ?? '')) return false;
    return !decisiveMetricsOf(context.graph, objective.id).some(
      (metric) => metric.target !== undefined && effectiveVerdict(metric, context) !== 'vanity',
    );
  },
  fix: (finding) =>
    openForm(
      { fr: 'Chiffrer l’objectif', en: 'Put a number on the objective' },
      { form: 'smart', objective: finding.entity, letter: 'M' },
    ),
});
