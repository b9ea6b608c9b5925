import { entityRule } from '../rule.ts';
import { set } from '../support/edits.ts';
import { doEdits } from '../support/fix-makers.ts';

export const decisionNotShared = entityRule({
  id: 'decision-not-shared',
  section: 'decisions',
  looksAt: 'decision',
  severity: 'warning',
  stage: 'launch',
  isWaivable: true,
  condition: 'sharedInGroup ≠ true.',
  message: {
    fr: '« {decision} » n’est pas dans le canal groupé.',
    en: '“{decision}” is not in the group channel.',
  },
  why: {
    fr: 'Le canal groupé évite le téléphone arabe : chaque décision y est écrite, sous les yeux de tous.',
    en: 'The group channel avoids Chinese whispers: each decision is written there, before everybody’s eyes.',
  },
  source: 'sins',
  todo: { fr: 'Écrivez-la dans le canal groupé.', en: 'Write it in the group channel.' },
  check: (decision) => decision.sharedInGroup !== true,
  fix: (finding) =>
    doEdits(
      { fr: 'Noter qu’elle est partagée', en: 'Mark it as shared' },
      set(finding.entity, 'sharedInGroup', true),
    ),
});
