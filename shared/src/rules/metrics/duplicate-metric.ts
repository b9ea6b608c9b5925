import { card } from '../message-values.ts';
import { boardRule } from '../rule.ts';
import { groupHit } from '../support/same-kind.ts';
import { mergeMetricsFix } from './merging-metrics.ts';
import { sameMetricGroups } from './same-metric-groups.ts';

export const duplicateMetric = boardRule({
  id: 'duplicate-metric',
  section: 'metrics',
  looksAt: 'metric',
  severity: 'warning',
  stage: 'mapping',
  isWaivable: true,
  condition:
    '≥ 2 live metrics share concept(m); entity = greatest id of the group, refs = all ids ascending.',
  message: {
    fr: '« {metric} » et « {other} » sont le même indicateur.',
    en: '“{metric}” and “{other}” are the same metric.',
  },
  why: {
    fr: 'Deux noms pour un même chiffre, et chaque marque rapporte le sien.',
    en: 'Two names for one number, and each brand reports its own.',
  },
  source: 'vigilance',
  todo: { fr: 'Fusionnez-les sous un seul nom.', en: 'Merge them under one name.' },
  check: (context) => sameMetricGroups(context).map(groupHit),
  values: (finding) => {
    const other = finding.refs.find((id) => id !== finding.entity);
    return other === undefined ? {} : { other: card(other) };
  },
  fix: (finding, context) => mergeMetricsFix(finding, context),
});
