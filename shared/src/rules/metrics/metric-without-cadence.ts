import { isEmpty } from '../../core/json.ts';
import { entityRule } from '../rule.ts';
import { set } from '../support/edits.ts';
import { doEdits } from '../support/fix-makers.ts';

export const metricWithoutCadence = entityRule({
  id: 'metric-without-cadence',
  section: 'metrics',
  looksAt: 'metric',
  severity: 'info',
  stage: 'mapping',
  isWaivable: true,
  completes: { fr: 'fréquence', en: 'cadence' },
  condition: 'cadence is empty.',
  message: { fr: '« {metric} » : à quelle fréquence le lire ?', en: '“{metric}”: how often is it read?' },
  why: {
    fr: 'Un suivi régulier montre les écarts à temps pour corriger.',
    en: 'Regular reading shows drifts in time to correct them.',
  },
  source: 'factors',
  todo: {
    fr: 'Choisissez la fréquence de lecture, chaque semaine par défaut.',
    en: 'Choose how often it is read, every week by default.',
  },
  check: (metric) => isEmpty(metric.cadence),
  fix: (finding) =>
    doEdits({ fr: 'Lire chaque semaine', en: 'Read every week' }, set(finding.entity, 'cadence', 'weekly')),
});
