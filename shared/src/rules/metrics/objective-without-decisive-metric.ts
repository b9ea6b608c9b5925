import { allMetricsOf, decisiveMetricsOf, measuresAnObjective } from '../../graph/metric-sets.ts';
import { entityRule } from '../rule.ts';
import { create, link, set } from '../support/edits.ts';
import { doEdits } from '../support/fix-makers.ts';
import { judge } from '../support/judging.ts';
import { named } from '../support/words.ts';
import { rankMetrics } from './ranking.ts';

export const objectiveWithoutDecisiveMetric = entityRule({
  id: 'objective-without-decisive-metric',
  section: 'metrics',
  looksAt: 'objective',
  severity: 'error',
  stage: 'mapping',
  isWaivable: true,
  condition: 'D(o) = ∅.',
  message: {
    fr: '« {objective} » n’a aucun indicateur décisif.',
    en: '“{objective}” has no decisive metric.',
  },
  why: {
    fr: 'Sans métrique déterminante, personne ne pourra dire si l’objectif est atteint.',
    en: 'Without a decisive metric nobody will be able to say whether the objective is met.',
  },
  source: 'sins',
  todo: {
    fr: 'Désignez l’indicateur qui dira si l’objectif est atteint.',
    en: 'Name the metric that will say whether the objective is met.',
  },
  check: (objective, { graph }) => decisiveMetricsOf(graph, objective.id).length === 0,
  fix: (finding, context) => {
    const decisive = allMetricsOf(context.graph, finding.entity).filter(
      (metric) => judge(metric, context).verdict === 'decisive',
    );
    const best = rankMetrics(decisive, context)[0];
    if (best === undefined) {
      const { id, edit } = create(context, 'metric', {});
      const label = { fr: 'Créer un indicateur décisif', en: 'Create a decisive metric' };
      return doEdits(label, edit, link('measures', id, finding.entity));
    }
    const label = named({ fr: 'Rendre décisif {name}', en: 'Make {name} decisive' }, best);
    return measuresAnObjective(context.graph, best.id)
      ? doEdits(label, link('measures', best.id, finding.entity))
      : doEdits(label, set(best.id, 'decisive', true));
  },
});
