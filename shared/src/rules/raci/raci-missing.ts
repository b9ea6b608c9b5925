import { owningPersons } from '../../graph/ownership.ts';
import { isOpen } from '../../graph/schedule.ts';
import { entityRule } from '../rule.ts';
import { link } from '../support/edits.ts';
import { doEdits } from '../support/fix-makers.ts';
import { contactsOfOthers, suggestedOwner } from '../support/people.ts';

export const raciMissing = entityRule({
  id: 'raci-missing',
  section: 'raci',
  looksAt: 'action',
  severity: 'warning',
  stage: 'launch',
  isWaivable: true,
  completes: { fr: 'RACI', en: 'RACI' },
  condition: 'a is an open action, kind ≠ enabling, and there is no raci link to a.',
  message: { fr: 'Pas de RACI pour « {action} ».', en: 'No RACI for “{action}”.' },
  why: {
    fr: 'La matrice RACI se remplit ensemble, pour chaque tâche : sinon deux équipes la font, ou aucune.',
    en: 'The RACI matrix is filled in together, for every task: else two teams do it, or none.',
  },
  source: 'factors',
  todo: {
    fr: 'Dites qui approuve, qui réalise, qui est consulté, qui est informé.',
    en: 'Say who approves, who does, who is consulted, who is informed.',
  },
  check: (action, { graph }) =>
    isOpen(action) && action.kind !== 'enabling' && graph.raci(action.id).length === 0,
  offersFix: (_, { graph }) => graph.ids('person').length > 0,
  fix: (finding, context) => {
    const owner = owningPersons(context.graph, finding.entity)[0] ?? suggestedOwner(context);
    if (owner === undefined) return null;
    const informed = contactsOfOthers(context, [owner]).map((id) => link('raci', id, finding.entity, 'I'));
    return doEdits(
      { fr: 'Remplir la ligne RACI', en: 'Fill in the RACI row' },
      link('raci', owner, finding.entity, 'A'),
      link('raci', owner, finding.entity, 'R'),
      ...informed,
    );
  },
});
