import { entityRule } from '../rule.ts';
import { link } from '../support/edits.ts';
import { chooseAmong, closestByTitle } from '../support/fix-makers.ts';
import { named } from '../support/words.ts';

export const orphanContingency = entityRule({
  id: 'orphan-contingency',
  section: 'worst-cases',
  looksAt: 'contingency',
  severity: 'info',
  stage: 'launch',
  isWaivable: true,
  condition: 'no mitigates link to a live risk.',
  message: { fr: '« {contingency} » ne répond à aucun risque.', en: '“{contingency}” answers no risk.' },
  why: {
    fr: 'Un plan qui ne répond à rien ne sera pas trouvé le jour venu.',
    en: 'A plan that answers nothing will not be found on the day.',
  },
  source: 'factors',
  todo: { fr: 'Reliez-le au scénario auquel il répond.', en: 'Link it to the scenario that it answers.' },
  check: (contingency, { graph }) => graph.out(contingency.id, 'mitigates').length === 0,
  offersFix: (_, { graph }) => graph.ids('risk').length > 0,
  fix: (finding, context) => {
    const options = closestByTitle(context, finding.entity, 'risk').map((risk) => ({
      label: named({ fr: 'Relier à {name}', en: 'Link to {name}' }, risk),
      edits: [link('mitigates', finding.entity, risk.id)],
    }));
    return chooseAmong({ fr: 'Relier à un scénario', en: 'Link to a scenario' }, options);
  },
});
