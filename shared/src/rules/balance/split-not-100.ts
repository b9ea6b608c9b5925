import { count } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { completeSharesFix, roundTo6, SHARE_TOLERANCE, sumOfShares } from './shares.ts';

export const splitNot100 = entityRule({
  id: 'split-not-100',
  section: 'balance',
  looksAt: 'split',
  severity: 'error',
  stage: 'ideation',
  isWaivable: false,
  condition:
    '|Σ shares.pct − 100| > 0.01, or a pct < 0. Σ is over all shares, whatever partner they name, a pct that is not a number counts 0; the difference is rounded to 6 decimals before the test, so binary fractions never decide (33.33 × 3 is fine).',
  message: {
    fr: 'La répartition « {split} » totalise {sum} %, pas 100 %.',
    en: 'The split “{split}” adds up to {sum}%, not 100%.',
  },
  why: {
    fr: 'Des parts qui ne font pas 100 % promettent deux fois la même chose, ou la laissent à personne.',
    en: 'Shares that do not make 100% promise the same thing twice, or leave it to nobody.',
  },
  source: 'definition',
  todo: {
    fr: 'Ajustez les parts pour qu’elles fassent 100 %.',
    en: 'Adjust the shares so that they make 100%.',
  },
  check: (split) =>
    (split.shares ?? []).some(({ pct }) => pct !== undefined && pct < 0) ||
    Math.abs(roundTo6(sumOfShares(split.shares) - 100)) > SHARE_TOLERANCE,
  values: (finding, { graph }) => ({
    sum: count(roundTo6(sumOfShares(graph.getAs('split', finding.entity)?.shares))),
  }),
  fix: (finding, { graph }) => completeSharesFix(finding.entity, graph),
});
