import { entityRule } from '../rule.ts';
import { reasonValues, verdictHit } from './judged-metric.ts';
import { demotionFix, rewriteFix } from './rewrite-fix.ts';

export const weakMetric = entityRule({
  id: 'weak-metric',
  section: 'metrics',
  looksAt: 'metric',
  severity: 'info',
  severities: ['warning', 'info'],
  stage: 'mapping',
  isWaivable: false,
  condition: 'verdict(m) = weak and no valid override.',
  message: {
    fr: '« {metric} » est un signal intermédiaire : {reason}. Gardez-le en suivi, pas comme décisif.',
    en: '“{metric}” is an intermediate signal: {reason}. Keep it for monitoring, not as decisive.',
  },
  why: {
    fr: 'Une étape intermédiaire peut monter sans qu’aucun résultat ne suive.',
    en: 'An intermediate step can rise while no result follows.',
  },
  source: 'sins',
  todo: { fr: 'Suivez-le, mais laissez un résultat décider.', en: 'Watch it, but let an outcome decide.' },
  check: (metric, context) => verdictHit(metric, context, 'weak', { inUse: 'warning', otherwise: 'info' }),
  values: reasonValues,
  fix: (finding, context) => demotionFix(finding, context) ?? rewriteFix(finding, context),
});
