import { entityRule } from '../rule.ts';
import { link } from '../support/edits.ts';
import { chooseAmong } from '../support/fix-makers.ts';
import { named } from '../support/words.ts';

export const decisionWithoutParticipants = entityRule({
  id: 'decision-without-participants',
  section: 'decisions',
  looksAt: 'decision',
  severity: 'error',
  stage: 'launch',
  isWaivable: true,
  completes: { fr: 'participants', en: 'participants' },
  condition: 'no participates link.',
  message: { fr: 'Qui a pris la décision « {decision} » ?', en: 'Who took the decision “{decision}”?' },
  why: { fr: 'Une décision sans auteur se conteste.', en: 'A decision without authors can be disputed.' },
  source: 'sins',
  todo: { fr: 'Ajoutez les personnes qui l’ont prise.', en: 'Add the people who took it.' },
  check: (decision, { graph }) => graph.in(decision.id, 'participates').length === 0,
  fix: (finding, { graph }) =>
    chooseAmong(
      { fr: 'Ajouter qui était là', en: 'Add who was there' },
      graph.ids('person').map((id) => ({
        label: named({ fr: 'Ajouter {name}', en: 'Add {name}' }, graph.get(id)),
        edits: [link('participates', id, finding.entity)],
      })),
    ),
});
