import { isDecisiveInUse } from '../../graph/metric-sets.ts';
import { count } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { isAfter } from '../support/comparing-dates.ts';
import { latestReading } from '../support/readings.ts';
import { finalReview, putOnReview } from './finding-review.ts';

export const targetMissed = entityRule({
  id: 'target-missed',
  section: 'metrics',
  looksAt: 'metric',
  severity: 'warning',
  stage: 'mapping',
  isWaivable: true,
  condition:
    'm is decisive-in-use, target is a number, end < today, and the latest reading has not reached the target: value > target if direction = down, else value < target (an absent direction counts as up). Without a reading: silent.',
  message: {
    fr: '« {metric} » finit à {value} pour une cible de {target}.',
    en: '“{metric}” ended at {value} for a target of {target}.',
  },
  why: {
    fr: 'L’écart entre le prévu et l’obtenu est la première leçon d’un bilan.',
    en: 'The gap between what was planned and what happened is the first lesson of a review.',
  },
  source: 'vigilance',
  todo: {
    fr: 'Portez-le au bilan final : prévu, obtenu, pourquoi, et ensuite.',
    en: 'Take it to the final review: planned, happened, why, what next.',
  },
  check: (metric, { graph, today }) => {
    if (metric.target === undefined || !isAfter(today, graph.programme?.end)) return false;
    const reading = latestReading(metric, today);
    if (reading === undefined || !isDecisiveInUse(graph, metric)) return false;
    return metric.direction === 'down' ? reading.value > metric.target : reading.value < metric.target;
  },
  values: (finding, { graph, today }) => {
    const metric = graph.getAs('metric', finding.entity);
    const reading = metric && latestReading(metric, today);
    if (reading === undefined || metric?.target === undefined) return {};
    return { value: count(reading.value), target: count(metric.target) };
  },
  fix: (finding, context) =>
    putOnReview(
      finding.entity,
      finalReview(context),
      {
        known: { fr: 'Ajouter à {name}', en: 'Add to {name}' },
        fresh: { fr: 'Créer le bilan final et l’y mettre', en: 'Create the final review and put it there' },
      },
      context,
    ),
});
