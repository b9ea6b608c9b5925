import { owningPersons, personsInRole, personsOf } from '../../graph/ownership.ts';
import { entityRule } from '../rule.ts';
import { chooseAmong } from '../support/fix-makers.ts';
import { ownerOption } from '../support/people.ts';

export const ownerIsOrganisation = entityRule({
  id: 'owner-is-organisation',
  section: 'plan',
  looksAt: 'action',
  severity: 'warning',
  stage: 'mapping',
  isWaivable: true,
  condition: 'every owns link comes from a partner, at least one exists, and no raci A.',
  message: {
    fr: '« {action} » est portée par une marque, pas par une personne.',
    en: '“{action}” is owned by a brand, not a person.',
  },
  why: {
    fr: 'Une marque ne répond pas au téléphone : une personne, si.',
    en: 'A brand does not answer the phone: a person does.',
  },
  source: 'factors',
  todo: {
    fr: 'Choisissez la personne de la marque qui la porte.',
    en: 'Choose the person of that brand who owns it.',
  },
  check: (action, { graph }) => {
    const owners = graph.in(action.id, 'owns');
    if (owners.length === 0 || owningPersons(graph, action.id).length > 0) return false;
    return personsInRole(graph, action.id, 'A').length === 0;
  },
  fix: (finding, context) => {
    const brands = context.graph.in(finding.entity, 'owns');
    return chooseAmong(
      { fr: 'Choisir une personne', en: 'Pick a person' },
      brands
        .flatMap((brand) => personsOf(context.graph, brand))
        .flatMap((person) => ownerOption(context, person, finding.entity)),
    );
  },
});
