import { card, listed, worded } from '../message-values.ts';
import { boardRule } from '../rule.ts';
import { groupHit, keepOneFix, sameKindGroups } from '../support/same-kind.ts';
import { choiceLabel } from '../support/words.ts';
import { SPLIT_KINDS } from './shares.ts';

export const duplicateSplit = boardRule({
  id: 'duplicate-split',
  section: 'balance',
  looksAt: 'split',
  severity: 'warning',
  stage: 'launch',
  isWaivable: true,
  condition:
    '≥ 2 live splits have the same kind, for each of budget, cost, lead, revenue; entity = greatest id of the group, refs = all ids ascending.',
  message: {
    fr: 'Plusieurs répartitions de type « {kind} » : {list}. Laquelle fait foi ?',
    en: 'Several splits of kind “{kind}”: {list}. Which one holds?',
  },
  why: {
    fr: 'Deux répartitions pour la même chose, et chaque marque cite la sienne.',
    en: 'Two splits for the same thing, and each brand quotes its own.',
  },
  source: 'definition',
  todo: {
    fr: 'Gardez celle qui fait foi, archivez l’autre.',
    en: 'Keep the one that holds, archive the other.',
  },
  check: ({ graph }) => sameKindGroups(graph.all('split', 'kind'), SPLIT_KINDS).map(groupHit),
  values: (finding, { graph }) => ({
    kind: worded(choiceLabel('split', ['kind'], graph.getAs('split', finding.entity)?.kind ?? '')),
    list: listed(finding.refs.map(card)),
  }),
  fix: (finding, { graph }) => keepOneFix(finding.refs, graph),
});
