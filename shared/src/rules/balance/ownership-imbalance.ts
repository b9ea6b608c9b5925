import { count } from '../message-values.ts';
import { boardRule } from '../rule.ts';
import { ownershipBalance } from '../support/ownership-balance.ts';
import { rebalanceFix } from './rebalancing.ts';

export const ownershipImbalance = boardRule({
  id: 'ownership-imbalance',
  section: 'balance',
  looksAt: 'partner',
  severity: 'warning',
  stage: 'launch',
  isWaivable: true,
  condition:
    'board has ≥ 2 partners; c_p = number of open actions with at least one owner (person of p, or p itself) or A from p, so an action owned on both sides counts once for each; Σc > 0, Σc ≥ ownershipMinActions (4) and max c_p/Σc > ownershipMaxShare (0.75); entity = the partner with the greatest c_p (ties: smallest id).',
  message: { fr: '{partner} porte {pct} % des actions.', en: '{partner} owns {pct}% of the actions.' },
  why: {
    fr: 'Chaque marque garde sa place : celle qui porte tout finit par décider de tout, ou par partir.',
    en: 'Each brand keeps its place: the one that carries all ends up deciding all, or leaving.',
  },
  source: 'definition',
  todo: { fr: 'Confiez quelques actions à l’autre marque.', en: 'Give some actions to the other brand.' },
  check: ({ graph, settings }) => {
    const { shares, total } = ownershipBalance(graph);
    const top = shares[0];
    if (top === undefined || shares.length < 2 || total <= 0 || total < settings.ownershipMinActions)
      return [];
    return top.count / total > settings.ownershipMaxShare ? [{ entity: top.partner }] : [];
  },
  values: (finding, { graph }) => {
    const { shares, total } = ownershipBalance(graph);
    const own = shares.find(({ partner }) => partner === finding.entity);
    return { pct: count(Math.round((100 * (own?.count ?? 0)) / (total || 1))) };
  },
  fix: (finding, context) => rebalanceFix(finding.entity, context),
});
