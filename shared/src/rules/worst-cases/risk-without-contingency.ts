import { entityRule } from '../rule.ts';
import { create, link } from '../support/edits.ts';
import { doEdits } from '../support/fix-makers.ts';
import { isHighRisk } from './risks.ts';

export const riskWithoutContingency = entityRule({
  id: 'risk-without-contingency',
  section: 'worst-cases',
  looksAt: 'risk',
  severity: 'warning',
  severities: ['error', 'warning'],
  stage: 'launch',
  isWaivable: true,
  condition: 'no mitigates link from a live contingency.',
  message: { fr: '« {risk} » : aucun plan de secours.', en: '“{risk}”: no contingency plan.' },
  why: {
    fr: 'Le jour venu, on ne réfléchit pas : on applique ce qui était prêt.',
    en: 'On the day nobody thinks: one applies what was ready.',
  },
  source: 'factors',
  todo: {
    fr: 'Écrivez le plan : que faire, avec quoi, qui appeler, que dire.',
    en: 'Write the plan: what to do, with what, whom to call, what to say.',
  },
  check: (risk, { graph, settings }) =>
    graph.in(risk.id, 'mitigates').length === 0 && {
      severity: isHighRisk(risk, settings.riskHighScore) ? ('error' as const) : ('warning' as const),
    },
  fix: (finding, context) => {
    const { id, edit } = create(context, 'contingency', {});
    return doEdits(
      { fr: 'Créer le plan de secours', en: 'Create the contingency plan' },
      edit,
      link('mitigates', id, finding.entity),
    );
  },
});
