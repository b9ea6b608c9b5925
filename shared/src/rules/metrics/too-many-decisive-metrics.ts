import { decisiveMetricsOf } from '../../graph/metric-sets.ts';
import { count } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { doEdits } from '../support/fix-makers.ts';
import { keepBest, keepLabel } from './ranking.ts';
import { demotionEdits } from './rewrite-fix.ts';

export const tooManyDecisiveMetrics = entityRule({
  id: 'too-many-decisive-metrics',
  section: 'metrics',
  looksAt: 'objective',
  severity: 'error',
  stage: 'mapping',
  isWaivable: true,
  condition: '|D(o)| > maxDecisivePerObjective (2).',
  message: {
    fr: '« {objective} » a {n} indicateurs décisifs ; {max} au maximum.',
    en: '“{objective}” has {n} decisive metrics; {max} at most.',
  },
  why: {
    fr: 'Une ou deux métriques déterminantes par objectif : au-delà, on ne sait plus laquelle décide.',
    en: 'One or two decisive metrics an objective: beyond that nobody knows which one decides.',
  },
  source: 'sins',
  todo: {
    fr: 'Choisissez les une ou deux qui décident, gardez les autres en suivi.',
    en: 'Choose the one or two that decide, keep the others for monitoring.',
  },
  check: (objective, { graph, settings }) =>
    decisiveMetricsOf(graph, objective.id).length > settings.maxDecisivePerObjective,
  values: (finding, { graph, settings }) => ({
    n: count(decisiveMetricsOf(graph, finding.entity).length),
    max: count(settings.maxDecisivePerObjective),
  }),
  fix: (finding, context) => {
    const decisive = decisiveMetricsOf(context.graph, finding.entity);
    const [kept, dropped] = keepBest(decisive, context.settings.maxDecisivePerObjective, context);
    return doEdits(
      keepLabel(kept),
      ...dropped.flatMap((metric) => demotionEdits(context, metric, finding.entity)),
    );
  },
});
