import { isDecisiveInUse, objectivesReachedBy } from '../../graph/metric-sets.ts';
import { rankMetrics } from '../metrics/ranking.ts';
import { entityRule } from '../rule.ts';
import { link } from '../support/edits.ts';
import { chooseAmong } from '../support/fix-makers.ts';
import { named } from '../support/words.ts';

/** A longer list is no choice. */
const MAX_OFFERED = 8;

export const benefitNotMeasurable = entityRule({
  id: 'benefit-not-measurable',
  section: 'balance',
  looksAt: 'benefit',
  severity: 'info',
  stage: 'launch',
  isWaivable: true,
  condition: 'no evidences link from a live metric.',
  message: {
    fr: 'Le bénéfice « {benefit} » n’est prouvé par aucun indicateur.',
    en: 'No metric evidences the benefit “{benefit}”.',
  },
  why: {
    fr: 'Un bénéfice que rien ne prouve se discute à la fin au lieu de se lire.',
    en: 'A benefit that nothing proves is argued over at the end instead of read.',
  },
  source: 'factors',
  todo: { fr: 'Reliez l’indicateur qui le montrera.', en: 'Link the metric that will show it.' },
  check: (benefit, { graph }) => graph.in(benefit.id, 'evidences').length === 0,
  offersFix: (_, { graph }) => graph.all('metric').some((metric) => isDecisiveInUse(graph, metric)),
  fix: (finding, context) => {
    const { graph } = context;
    const decisive = graph.all('metric').filter((metric) => isDecisiveInUse(graph, metric));
    const category = graph.getAs('benefit', finding.entity)?.category;
    const ofCategory = decisive.filter(({ id }) =>
      objectivesReachedBy(graph, id).some(
        (objective) => graph.partOf('objective', objective, 'category')?.category === category,
      ),
    );
    const fitting = category !== undefined && ofCategory.length > 0 ? ofCategory : decisive;
    const options = rankMetrics(fitting, context)
      .slice(0, MAX_OFFERED)
      .map((metric) => ({
        label: named({ fr: 'Prouver par {name}', en: 'Prove by {name}' }, metric),
        edits: [link('evidences', metric.id, finding.entity)],
      }));
    return chooseAmong(
      { fr: 'Choisir l’indicateur qui le prouve', en: 'Choose the metric that proves it' },
      options,
    );
  },
});
