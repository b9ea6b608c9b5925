import { money } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { hasBudget } from '../support/budget.ts';
import { equalSplitFix } from './shares.ts';

export const budgetSplitMissing = entityRule({
  id: 'budget-split-missing',
  section: 'balance',
  looksAt: 'partnership',
  severity: 'warning',
  stage: 'launch',
  isWaivable: true,
  condition:
    'budget is a number > 0 (0 or absent = no budget set) and no live split has kind budget or cost.',
  message: {
    fr: 'Budget de {budget} sans répartition entre marques.',
    en: 'Budget of {budget} with no split between brands.',
  },
  why: {
    fr: 'Qui paie quoi se décide avant la première dépense.',
    en: 'Who pays for what is decided before the first expense.',
  },
  source: 'definition',
  todo: {
    fr: 'Créez la répartition du budget et confirmez-la à deux.',
    en: 'Create the budget split and confirm it together.',
  },
  check: (partnership, { graph }) =>
    hasBudget(partnership) &&
    !graph.all('split', 'kind').some(({ kind }) => kind === 'budget' || kind === 'cost'),
  values: (finding, { graph }) => {
    const partnership = graph.getAs('partnership', finding.entity);
    return { budget: money(partnership?.budget ?? 0, partnership?.currency) };
  },
  fix: (_, context) =>
    equalSplitFix(context, 'budget', { fr: 'Créer la répartition du budget', en: 'Create the budget split' }),
});
