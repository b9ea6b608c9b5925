import { isEmpty } from '../../core/json.ts';
import { entityRule } from '../rule.ts';
import { focusOn } from '../support/fix-makers.ts';

export const contingencyWithoutSteps = entityRule({
  id: 'contingency-without-steps',
  section: 'worst-cases',
  looksAt: 'contingency',
  severity: 'warning',
  stage: 'launch',
  isWaivable: true,
  completes: { fr: 'étapes', en: 'steps' },
  condition: 'steps is empty.',
  message: { fr: '« {contingency} » ne dit pas quoi faire.', en: '“{contingency}” does not say what to do.' },
  why: {
    fr: 'Une marche à suivre évite d’improviser sous pression.',
    en: 'A checklist avoids improvising under pressure.',
  },
  source: 'factors',
  todo: { fr: 'Écrivez les trois premières choses à faire.', en: 'Write the first three things to do.' },
  check: (contingency) => isEmpty(contingency.steps),
  fix: (finding) => focusOn(finding.entity, 'steps', { fr: 'Écrire les étapes', en: 'Write the steps' }),
});
