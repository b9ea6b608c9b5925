import { owningPersons, personsInRole } from '../../graph/ownership.ts';
import { count } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { doEdits } from '../support/fix-makers.ts';
import { named } from '../support/words.ts';
import { changeRole } from './roles.ts';

export const raciMultipleAccountable = entityRule({
  id: 'raci-multiple-accountable',
  section: 'raci',
  looksAt: 'action',
  severity: 'error',
  stage: 'launch',
  isWaivable: true,
  condition: '> 1 raci link with role A (that is, > 1 person).',
  message: {
    fr: '« {action} » a {n} approbateurs (A) ; il en faut un seul.',
    en: '“{action}” has {n} Accountables (A); exactly one is needed.',
  },
  why: {
    fr: 'À deux pour approuver, chacun attend l’autre.',
    en: 'With two to approve, each waits for the other.',
  },
  source: 'factors',
  todo: { fr: 'Gardez un seul A, consultez les autres.', en: 'Keep one A, consult the others.' },
  check: (action, { graph }) => personsInRole(graph, action.id, 'A').length > 1,
  values: (finding, { graph }) => ({ n: count(personsInRole(graph, finding.entity, 'A').length) }),
  fix: (finding, context) => {
    const accountable = personsInRole(context.graph, finding.entity, 'A');
    const owners = owningPersons(context.graph, finding.entity);
    const kept = accountable.find((id) => owners.includes(id)) ?? accountable[0];
    const label = named(
      { fr: 'Garder {name} seul approbateur', en: 'Keep {name} as the only Accountable' },
      context.graph.get(kept),
    );
    const others = accountable.filter((id) => id !== kept);
    return doEdits(label, ...others.flatMap((id) => changeRole(id, finding.entity, 'A', 'C')));
  },
});
