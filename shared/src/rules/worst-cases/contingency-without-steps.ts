import { isEmpty } from '../../core/json.ts';
import type { Label } from '../../core/language.ts';
import type { Edit } from '../../domain/edit.ts';
import { entityRule } from '../rule.ts';
import { doEdits } from '../support/fix-makers.ts';
import { say } from '../support/words.ts';

/** What comes first in any crisis, as a checklist to adapt. */
const FIRST_STEPS: readonly Label[] = [
  { fr: 'Prévenir les deux marques', en: 'Alert both brands' },
  { fr: 'Suspendre ce qui aggrave la situation', en: 'Pause what makes it worse' },
  { fr: 'Décider ensemble de la suite', en: 'Decide together what comes next' },
];

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
  fix: (finding, context) =>
    doEdits(
      { fr: 'Ajouter trois étapes à adapter', en: 'Add three steps to adapt' },
      ...FIRST_STEPS.map(
        (step): Edit => ({ op: 'add', id: finding.entity, path: ['steps'], value: say(context, step) }),
      ),
    ),
});
