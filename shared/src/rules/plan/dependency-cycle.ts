import { findCycles } from '../../graph/cycles.ts';
import { card, listed } from '../message-values.ts';
import { boardRule } from '../rule.ts';
import { breakLoopFix, loopThrough } from './breaking-loops.ts';

export const dependencyCycle = boardRule({
  id: 'dependency-cycle',
  section: 'plan',
  looksAt: 'action',
  severity: 'error',
  stage: 'ideation',
  isWaivable: false,
  condition:
    'strongly connected component of depends links with ≥ 2 nodes, or a self-link; entity = smallest id, refs = all ids ascending.',
  message: { fr: 'Boucle de dépendances : {chain}.', en: 'Dependency loop: {chain}.' },
  why: {
    fr: 'Si chacune attend l’autre, aucune ne peut commencer.',
    en: 'If each waits for the other, none can start.',
  },
  source: 'sins',
  todo: { fr: 'Retirez le lien le moins vrai de la boucle.', en: 'Remove the least true link of the loop.' },
  check: ({ graph }) =>
    findCycles(graph.edges('depends')).map((ids) => ({ entity: ids[0] ?? '', refs: ids })),
  values: ({ refs }, { graph }) => ({
    chain: listed(loopThrough(graph.edges('depends'), refs).map(card), ' → '),
  }),
  fix: (finding, context) => breakLoopFix(finding, context),
});
