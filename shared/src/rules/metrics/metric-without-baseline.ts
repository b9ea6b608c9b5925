import { entityRule } from '../rule.ts';
import { set } from '../support/edits.ts';

export const metricWithoutBaseline = entityRule({
  id: 'metric-without-baseline',
  section: 'metrics',
  looksAt: 'metric',
  severity: 'warning',
  stage: 'mapping',
  isWaivable: true,
  completes: { fr: 'point de départ', en: 'baseline' },
  condition: 'baseline is not a finite number and newMeasure ≠ true.',
  message: { fr: '« {metric} » n’a pas de point de départ.', en: '“{metric}” has no baseline.' },
  why: {
    fr: 'Un progrès ne se voit que depuis un point de départ noté avant le lancement.',
    en: 'Progress only shows from a starting point written down before launch.',
  },
  source: 'sins',
  todo: {
    fr: 'Notez la valeur d’aujourd’hui, ou dites que la mesure est nouvelle.',
    en: 'Write today’s value, or say that the measure is new.',
  },
  check: (metric) => metric.baseline === undefined && metric.newMeasure !== true,
  fix: (finding) => ({
    kind: 'choose',
    label: { fr: 'Donner le point de départ', en: 'Give the baseline' },
    options: [
      {
        label: { fr: 'Cocher « nouvelle mesure, part de 0 »', en: 'Tick “new measure, starts at 0”' },
        edits: [set(finding.entity, 'newMeasure', true)],
      },
    ],
    free: { entity: finding.entity, field: ['baseline'] },
  }),
});
