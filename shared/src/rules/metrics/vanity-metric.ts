import { entityRule } from '../rule.ts';
import { reasonValues, verdictHit } from './judged-metric.ts';
import { rewriteFix } from './rewrite-fix.ts';

export const vanityMetric = entityRule({
  id: 'vanity-metric',
  section: 'metrics',
  looksAt: 'metric',
  severity: 'warning',
  severities: ['error', 'warning'],
  stage: 'mapping',
  isWaivable: false,
  condition: 'verdict(m) = vanity and no valid override.',
  message: {
    fr: '« {metric} » flatte mais ne décide de rien : {reason}.',
    en: '“{metric}” flatters but drives no decision: {reason}.',
  },
  why: {
    fr: 'Un chiffre qui flatte n’aide à rien décider, et fait croire que le partenariat marche.',
    en: 'A number that flatters helps no decision, and makes a partnership look as if it worked.',
  },
  source: 'sins',
  todo: {
    fr: 'Remplacez-le par un résultat : un taux, un coût ou des actes attribués.',
    en: 'Replace it with an outcome: a rate, a cost, or acts that can be attributed.',
  },
  check: (metric, context) => verdictHit(metric, context, 'vanity', { inUse: 'error', otherwise: 'warning' }),
  values: reasonValues,
  fix: rewriteFix,
});
