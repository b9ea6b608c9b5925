import { entityRule } from '../rule.ts';
import { set } from '../support/edits.ts';
import { focusOn } from '../support/fix-makers.ts';

export const targetDirectionMismatch = entityRule({
  id: 'target-direction-mismatch',
  section: 'metrics',
  looksAt: 'metric',
  severity: 'warning',
  stage: 'mapping',
  isWaivable: true,
  condition:
    'target and baseline are numbers, direction set, and (direction = up and target ≤ baseline, or direction = down and target ≥ baseline).',
  message: {
    fr: 'La cible de « {metric} » va dans le mauvais sens.',
    en: 'The target of “{metric}” goes the wrong way.',
  },
  why: {
    fr: 'Une cible à l’envers fait passer un recul pour une réussite.',
    en: 'A target the wrong way round makes a step back look like a success.',
  },
  source: 'external',
  todo: {
    fr: 'Corrigez le sens, ou échangez départ et cible.',
    en: 'Correct the direction, or swap baseline and target.',
  },
  check: ({ baseline, target, direction }) => {
    if (baseline === undefined || target === undefined) return false;
    return (direction === 'up' && target <= baseline) || (direction === 'down' && target >= baseline);
  },
  fix: (finding, { graph }) => {
    const metric = graph.getAs('metric', finding.entity);
    if (metric === undefined) return null;
    if (metric.target === metric.baseline)
      return focusOn(finding.entity, 'target', { fr: 'Revoir la cible', en: 'Look at the target again' });
    return {
      kind: 'choose',
      label: { fr: 'Remettre dans le bon sens', en: 'Put it the right way round' },
      options: [
        {
          label: { fr: 'Inverser le sens', en: 'Flip the direction' },
          edits: [set(metric.id, 'direction', metric.direction === 'up' ? 'down' : 'up')],
        },
        {
          label: { fr: 'Échanger départ et cible', en: 'Swap baseline and target' },
          edits: [set(metric.id, 'baseline', metric.target), set(metric.id, 'target', metric.baseline)],
        },
      ],
    };
  },
});
