import { entityRule } from '../rule.ts';
import { openForm } from '../support/fix-makers.ts';
import { verdictHit } from './judged-metric.ts';

export const unknownMetric = entityRule({
  id: 'unknown-metric',
  section: 'metrics',
  looksAt: 'metric',
  severity: 'info',
  stage: 'mapping',
  isWaivable: false,
  condition: 'verdict(m) = unknown and no valid override.',
  message: {
    fr: 'Impossible de juger « {metric} ». S’il baissait de 20 % la semaine prochaine, que feriez-vous ?',
    en: 'Cannot judge “{metric}”. If it fell 20% next week, what would you do?',
  },
  why: {
    fr: 'Un indicateur qui ne change aucune décision ne mérite pas qu’on le suive.',
    en: 'A metric that changes no decision is not worth tracking.',
  },
  source: 'sins',
  todo: {
    fr: 'Répondez à la question, puis choisissez vous-même l’avis.',
    en: 'Answer the question, then choose the verdict yourself.',
  },
  check: (metric, context) => verdictHit(metric, context, 'unknown', { inUse: 'info', otherwise: 'info' }),
  fix: (finding) =>
    openForm(
      { fr: 'Répondre et choisir un avis', en: 'Answer and choose a verdict' },
      { form: 'override', metric: finding.entity },
    ),
});
