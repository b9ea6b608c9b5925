import { worded } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { create } from '../support/edits.ts';
import { doEdits } from '../support/fix-makers.ts';
import { choiceLabel } from '../support/words.ts';
import { COVERED_RISKS } from './risks.ts';

export const worstCaseCoverage = entityRule({
  id: 'worst-case-coverage',
  section: 'worst-cases',
  looksAt: 'partnership',
  severity: 'info',
  stage: 'launch',
  isWaivable: true,
  condition:
    '≥ 1 live risk, and, for each of reputation, technical, partner-withdrawal: no live risk of that category; key = category.',
  message: { fr: 'Scénario non traité : {key}.', en: 'Scenario not covered: {key}.' },
  why: {
    fr: 'Réputation, panne, départ d’un partenaire : les trois crises qui arrivent.',
    en: 'Reputation, breakdown, a partner leaving: the three crises that happen.',
  },
  source: 'factors',
  todo: { fr: 'Écrivez le scénario de cette famille.', en: 'Write the scenario of this family.' },
  check: (_, { graph }) => {
    const risks = graph.all('risk', 'category');
    if (risks.length === 0) return false;
    return COVERED_RISKS.flatMap((key) => (risks.some(({ category }) => category === key) ? [] : [{ key }]));
  },
  values: ({ key }) => ({ key: worded(choiceLabel('risk', ['category'], key ?? '')) }),
  fix: (finding, context) => {
    const { edit } = create(context, 'risk', { category: finding.key });
    return doEdits({ fr: 'Ajouter ce scénario', en: 'Add this scenario' }, edit);
  },
});
