import { metricsOf } from '../../graph/metric-sets.ts';
import { count } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { unlink } from '../support/edits.ts';
import { doEdits } from '../support/fix-makers.ts';
import { keepBest, keepLabel } from './ranking.ts';

export const tooManyMetricsAction = entityRule({
  id: 'too-many-metrics-action',
  section: 'metrics',
  looksAt: 'action',
  severity: 'warning',
  stage: 'mapping',
  isWaivable: true,
  condition: '|M(a)| > maxMetricsPerAction (2).',
  message: {
    fr: '« {action} » a {n} indicateurs ; gardez-en {max}.',
    en: '“{action}” has {n} metrics; keep {max}.',
  },
  why: {
    fr: 'Suivre trop de chiffres revient à n’en suivre aucun.',
    en: 'Tracking too many numbers comes down to tracking none.',
  },
  source: 'sins',
  todo: {
    fr: 'Gardez les plus parlants et détachez les autres.',
    en: 'Keep the most telling ones and unlink the others.',
  },
  check: (action, { graph, settings }) => metricsOf(graph, action.id).length > settings.maxMetricsPerAction,
  values: (finding, { graph, settings }) => ({
    n: count(metricsOf(graph, finding.entity).length),
    max: count(settings.maxMetricsPerAction),
  }),
  fix: (finding, context) => {
    const metrics = metricsOf(context.graph, finding.entity).flatMap(
      (id) => context.graph.getAs('metric', id) ?? [],
    );
    const [kept, dropped] = keepBest(metrics, context.settings.maxMetricsPerAction, context);
    return doEdits(
      keepLabel(kept),
      ...dropped.map((metric) => unlink('measures', metric.id, finding.entity)),
    );
  },
});
