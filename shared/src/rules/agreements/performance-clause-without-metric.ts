import { rankMetrics } from '../metrics/ranking.ts';
import { entityRule } from '../rule.ts';
import { link } from '../support/edits.ts';
import { chooseAmong } from '../support/fix-makers.ts';
import { effectiveVerdict } from '../support/judging.ts';
import { named } from '../support/words.ts';

export const performanceClauseWithoutMetric = entityRule({
  id: 'performance-clause-without-metric',
  section: 'agreements',
  looksAt: 'agreement',
  severity: 'warning',
  stage: 'launch',
  isWaivable: true,
  condition:
    'kind = performance-clause and no bases link from a metric whose effective verdict ≠ vanity; weak and unknown count as sound here.',
  message: {
    fr: 'La clause de performance ne repose sur aucun indicateur solide.',
    en: 'The performance clause rests on no sound metric.',
  },
  why: {
    fr: 'Payer sur un chiffre qui flatte, c’est payer pour des vues.',
    en: 'Paying on a number that flatters is paying for views.',
  },
  source: 'external',
  todo: { fr: 'Reliez un indicateur décisif à la clause.', en: 'Link a decisive metric to the clause.' },
  check: (agreement, context) => {
    if (agreement.kind !== 'performance-clause') return false;
    return !context.graph.in(agreement.id, 'bases').some((id) => {
      const metric = context.graph.getAs('metric', id);
      return metric !== undefined && effectiveVerdict(metric, context) !== 'vanity';
    });
  },
  offersFix: (_, context) =>
    context.graph.all('metric').some((metric) => effectiveVerdict(metric, context) === 'decisive'),
  fix: (finding, context) => {
    const sound = context.graph
      .all('metric')
      .filter((metric) => effectiveVerdict(metric, context) === 'decisive');
    const options = rankMetrics(sound, context).map((metric) => ({
      label: named({ fr: 'Fonder sur {name}', en: 'Base it on {name}' }, metric),
      edits: [link('bases', metric.id, finding.entity)],
    }));
    return chooseAmong({ fr: 'Choisir un indicateur décisif', en: 'Choose a decisive metric' }, options);
  },
});
