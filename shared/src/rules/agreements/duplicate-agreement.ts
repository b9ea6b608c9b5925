import { card, listed, worded } from '../message-values.ts';
import { boardRule } from '../rule.ts';
import { groupHit, keepOneFix, sameKindGroups } from '../support/same-kind.ts';
import { choiceLabel } from '../support/words.ts';
import { UNIQUE_AGREEMENTS } from './requirements.ts';

export const duplicateAgreement = boardRule({
  id: 'duplicate-agreement',
  section: 'agreements',
  looksAt: 'agreement',
  severity: 'warning',
  stage: 'launch',
  isWaivable: true,
  condition:
    '≥ 2 live agreements have the same kind, for each of contract, nda, data-policy, governance, exit, ip, brand-charter; entity = greatest id of the group, refs = all ids ascending.',
  message: {
    fr: 'Plusieurs accords de type « {kind} » : {list}. Lequel fait foi ?',
    en: 'Several agreements of kind “{kind}”: {list}. Which one holds?',
  },
  why: {
    fr: 'Deux textes sur le même sujet se contredisent le jour du litige.',
    en: 'Two texts on one matter contradict each other on the day of the dispute.',
  },
  source: 'sins',
  todo: {
    fr: 'Gardez celui qui fait foi, archivez l’autre.',
    en: 'Keep the one that holds, archive the other.',
  },
  check: ({ graph }) => sameKindGroups(graph.all('agreement', 'kind'), UNIQUE_AGREEMENTS).map(groupHit),
  values: (finding, { graph }) => ({
    kind: worded(choiceLabel('agreement', ['kind'], graph.getAs('agreement', finding.entity)?.kind ?? '')),
    list: listed(finding.refs.map(card)),
  }),
  fix: (finding, { graph }) => keepOneFix(finding.refs, graph),
});
