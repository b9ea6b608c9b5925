import { owningPersons } from '../../graph/ownership.ts';
import { entityRule } from '../rule.ts';
import { link } from '../support/edits.ts';
import { chooseAmong, doEdits } from '../support/fix-makers.ts';
import { ownerOfThreatened, ownerOption, projectLead } from '../support/people.ts';
import { named } from '../support/words.ts';

export const contingencyWithoutOwner = entityRule({
  id: 'contingency-without-owner',
  section: 'worst-cases',
  looksAt: 'contingency',
  severity: 'error',
  stage: 'launch',
  isWaivable: true,
  completes: { fr: 'pilote', en: 'owner' },
  condition: 'no owns link from a person.',
  message: {
    fr: 'Personne ne pilote le plan « {contingency} ».',
    en: 'Nobody leads the plan “{contingency}”.',
  },
  why: {
    fr: 'En crise, un plan sans pilote reste dans le tiroir.',
    en: 'In a crisis, a plan without a leader stays in the drawer.',
  },
  source: 'factors',
  todo: { fr: 'Désignez la personne qui le déclenche.', en: 'Name the person who sets it off.' },
  check: (contingency, { graph }) => owningPersons(graph, contingency.id).length === 0,
  fix: (finding, context) => {
    const person = ownerOfThreatened(finding.entity, context) ?? projectLead(context);
    if (person === undefined) {
      const options = context.graph.ids('person').flatMap((id) => ownerOption(context, id, finding.entity));
      return chooseAmong({ fr: 'Choisir qui pilote', en: 'Choose who leads' }, options);
    }
    const label = named({ fr: 'Confier à {name}', en: 'Assign to {name}' }, context.graph.get(person));
    return doEdits(label, link('owns', person, finding.entity));
  },
});
