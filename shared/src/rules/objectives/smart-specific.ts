import { isEmpty } from '../../core/json.ts';
import { entityRule } from '../rule.ts';
import { openForm } from '../support/fix-makers.ts';
import { contentTokens, hasDigit, hasVagueWord } from '../support/title-reading.ts';

export const smartSpecific = entityRule({
  id: 'smart-specific',
  section: 'objectives',
  looksAt: 'objective',
  severity: 'warning',
  stage: 'mapping',
  isWaivable: true,
  condition:
    'T = set of content tokens of the title; |T| < 3, or (title has no digit and segment is empty and T contains a vague verb or vague noun).',
  message: {
    fr: '« {objective} » est trop vague : qui, quoi, pour quelle cible ?',
    en: '“{objective}” is too vague: who, what, for which audience?',
  },
  why: {
    fr: '« Développer la notoriété » ne dit ni quoi ni pour qui : chaque marque y lit le sien.',
    en: '“Grow awareness” says neither what nor for whom: each brand reads its own goal in it.',
  },
  source: 'external',
  todo: {
    fr: 'Écrivez un verbe, une quantité, un public et une date.',
    en: 'Write a verb, a quantity, an audience and a date.',
  },
  check: (objective) => {
    const title = objective.title ?? '';
    const tokens = contentTokens(title);
    if (tokens.size < 3) return true;
    return !hasDigit(title) && isEmpty(objective.segment) && hasVagueWord(tokens);
  },
  fix: (finding) =>
    openForm(
      { fr: 'Préciser l’objectif', en: 'Make the objective specific' },
      { form: 'smart', objective: finding.entity, letter: 'S' },
    ),
});
