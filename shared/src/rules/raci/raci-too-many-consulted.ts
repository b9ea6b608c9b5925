import { personsInRole } from '../../graph/ownership.ts';
import { count } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { chooseAmong } from '../support/fix-makers.ts';
import { named } from '../support/words.ts';
import { changeRole } from './roles.ts';

export const raciTooManyConsulted = entityRule({
  id: 'raci-too-many-consulted',
  section: 'raci',
  looksAt: 'action',
  severity: 'info',
  stage: 'launch',
  isWaivable: true,
  condition: '> raciMaxConsulted (3) links with role C.',
  message: {
    fr: '« {action} » consulte {n} personnes ; cela ralentira.',
    en: '“{action}” consults {n} people; this will slow it down.',
  },
  why: { fr: 'Chaque avis attendu ajoute un délai.', en: 'Each opinion waited for adds a delay.' },
  source: 'factors',
  todo: {
    fr: 'Passez en « informé » ceux dont l’avis ne change rien.',
    en: 'Turn those whose opinion changes nothing into “informed”.',
  },
  check: (action, { graph, settings }) =>
    personsInRole(graph, action.id, 'C').length > settings.raciMaxConsulted,
  values: (finding, { graph }) => ({ n: count(personsInRole(graph, finding.entity, 'C').length) }),
  fix: (finding, { graph }) =>
    chooseAmong(
      { fr: 'Choisir qui informer seulement', en: 'Choose whom to inform only' },
      personsInRole(graph, finding.entity, 'C').map((id) => ({
        label: named({ fr: 'Informer seulement {name}', en: 'Only inform {name}' }, graph.get(id)),
        edits: changeRole(id, finding.entity, 'C', 'I'),
      })),
    ),
});
