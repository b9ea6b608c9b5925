import { entityRule } from '../rule.ts';
import { set } from '../support/edits.ts';
import { chooseAmong } from '../support/fix-makers.ts';
import { named } from '../support/words.ts';

export const noProjectLead = entityRule({
  id: 'no-project-lead',
  section: 'agreements',
  looksAt: 'partnership',
  severity: 'warning',
  stage: 'launch',
  isWaivable: true,
  condition: 'lead is not the id of a live person.',
  message: { fr: 'Pas de chef de projet unique.', en: 'No single project lead.' },
  why: {
    fr: 'Un interlocuteur unique évite que les réponses se perdent entre deux équipes.',
    en: 'One point of contact keeps answers from getting lost between two teams.',
  },
  source: 'vigilance',
  todo: { fr: 'Nommez un seul chef de projet.', en: 'Appoint one project lead.' },
  check: (partnership, { graph }) => graph.kindOf(partnership.lead) !== 'person',
  fix: (finding, { graph }) =>
    chooseAmong(
      { fr: 'Choisir le chef de projet', en: 'Choose the project lead' },
      graph.ids('person').map((id) => ({
        label: named({ fr: 'Nommer {name}', en: 'Appoint {name}' }, graph.get(id)),
        edits: [set(finding.entity, 'lead', id)],
      })),
    ),
});
