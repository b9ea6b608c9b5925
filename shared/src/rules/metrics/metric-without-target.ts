import { entityRule } from '../rule.ts';
import { focusOn } from '../support/fix-makers.ts';
import { severeInUse } from './judged-metric.ts';

export const metricWithoutTarget = entityRule({
  id: 'metric-without-target',
  section: 'metrics',
  looksAt: 'metric',
  severity: 'warning',
  severities: ['error', 'warning'],
  stage: 'mapping',
  isWaivable: true,
  completes: { fr: 'cible', en: 'target' },
  condition: 'target is not a finite number.',
  message: { fr: '« {metric} » n’a pas de cible chiffrée.', en: '“{metric}” has no numeric target.' },
  why: {
    fr: 'Sans cible, on ne peut ni réussir ni échouer, seulement constater.',
    en: 'Without a target one can neither succeed nor fail, only watch.',
  },
  source: 'sins',
  todo: { fr: 'Écrivez la valeur à atteindre.', en: 'Write the value to reach.' },
  check: (metric, { graph }) => metric.target === undefined && severeInUse(graph, metric),
  fix: (finding) => focusOn(finding.entity, 'target', { fr: 'Saisir la cible', en: 'Type the target' }),
});
