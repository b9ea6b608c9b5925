import { money } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { dearestActions, hasBudget, plannedCost } from '../support/budget.ts';

export const budgetExceeded = entityRule({
  id: 'budget-exceeded',
  section: 'plan',
  looksAt: 'partnership',
  severity: 'warning',
  stage: 'mapping',
  isWaivable: true,
  condition:
    'budget is a number > 0 (0 or absent = no budget set) and Σ action.budget over live actions > budget.',
  message: {
    fr: 'Les actions coûtent {sum}, le budget est de {budget}.',
    en: 'Actions cost {sum}, the budget is {budget}.',
  },
  why: {
    fr: 'Coûts et revenus se règlent avant de commencer, pas à la première facture.',
    en: 'Costs and revenue are settled before the start, not at the first invoice.',
  },
  source: 'definition',
  todo: {
    fr: 'Réduisez les actions les plus chères, ou relevez le budget.',
    en: 'Cut the dearest actions, or raise the budget.',
  },
  check: (partnership, { graph }) => hasBudget(partnership) && plannedCost(graph) > (partnership.budget ?? 0),
  values: (finding, { graph }) => {
    const partnership = graph.getAs('partnership', finding.entity);
    return {
      sum: money(plannedCost(graph), partnership?.currency),
      budget: money(partnership?.budget ?? 0, partnership?.currency),
    };
  },
  fix: (_, { graph }) => ({
    kind: 'show',
    label: { fr: 'Montrer les actions les plus chères', en: 'Show the dearest actions' },
    entities: dearestActions(graph),
  }),
});
