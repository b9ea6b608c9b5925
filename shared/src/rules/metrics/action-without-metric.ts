import { metricsOf } from '../../graph/metric-sets.ts';
import { entityRule } from '../rule.ts';
import { create, link } from '../support/edits.ts';
import { doEdits } from '../support/fix-makers.ts';
import { titleOf } from '../support/words.ts';

export const actionWithoutMetric = entityRule({
  id: 'action-without-metric',
  section: 'metrics',
  looksAt: 'action',
  severity: 'warning',
  stage: 'mapping',
  isWaivable: true,
  completes: { fr: 'indicateur', en: 'metric' },
  condition: 'kind ≠ enabling and M(a) = ∅.',
  message: { fr: 'Aucun indicateur ne mesure « {action} ».', en: 'No metric measures “{action}”.' },
  why: {
    fr: 'On met des indicateurs sur chaque action avant de lancer, sinon personne ne saura si elle a servi.',
    en: 'Metrics go on each action before launch, or nobody will know whether it helped.',
  },
  source: 'sins',
  todo: {
    fr: 'Reliez un indicateur, ou marquez l’action comme préparatoire.',
    en: 'Link a metric, or mark the action as enabling.',
  },
  check: (action, { graph }) => action.kind !== 'enabling' && metricsOf(graph, action.id).length === 0,
  fix: (finding, context) => {
    const title = context.verdicts.suggestFor(titleOf(context.graph.get(finding.entity)));
    const { id, edit } = create(context, 'metric', title === null ? {} : { title: title[context.lang] });
    const label =
      title === null
        ? { fr: 'Créer un indicateur', en: 'Create a metric' }
        : { fr: `Mesurer par « ${title.fr} »`, en: `Measure by “${title.en}”` };
    return doEdits(label, edit, link('measures', id, finding.entity));
  },
});
