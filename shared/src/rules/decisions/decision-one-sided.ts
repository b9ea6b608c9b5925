import { partnersAmong, personsOf } from '../../graph/ownership.ts';
import { card } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { hasSeveralBrands } from '../support/consent.ts';
import { link } from '../support/edits.ts';
import { chooseAmong } from '../support/fix-makers.ts';
import { named } from '../support/words.ts';
import { isJointMatter } from './joint-matter.ts';

export const decisionOneSided = entityRule({
  id: 'decision-one-sided',
  section: 'decisions',
  looksAt: 'decision',
  severity: 'info',
  severities: ['warning', 'info'],
  stage: 'launch',
  isWaivable: true,
  condition:
    'board has ≥ 2 partners, ≥ 1 participant has a partner, and all participants that have one share the same; participants without a partner are left aside.',
  message: {
    fr: '« {decision} » a été prise par {partner} seul.',
    en: '“{decision}” was taken by {partner} alone.',
  },
  why: {
    fr: 'Une décision prise par une seule marque se découvre, et la confiance y passe.',
    en: 'A decision taken by one brand alone gets discovered, and trust goes with it.',
  },
  source: 'sins',
  todo: { fr: 'Faites-la valider par l’autre marque.', en: 'Have the other brand acknowledge it.' },
  check: (decision, context) => {
    const { graph } = context;
    const brands = partnersAmong(graph, graph.in(decision.id, 'participates'));
    if (!hasSeveralBrands(context) || brands.size !== 1) return false;
    return { severity: isJointMatter(decision.id, graph) ? 'warning' : 'info', refs: [...brands] };
  },
  values: ({ refs }) => ({ partner: card(refs[0] ?? '') }),
  fix: (finding, context) =>
    chooseAmong(
      { fr: 'Faire valider par l’autre marque', en: 'Have the other brand acknowledge it' },
      context.graph.partnerIds
        .filter((id) => !finding.refs.includes(id))
        .flatMap((id) => personsOf(context.graph, id))
        .map((id) => ({
          label: named({ fr: 'Ajouter {name}', en: 'Add {name}' }, context.graph.get(id)),
          edits: [link('participates', id, finding.entity)],
        })),
    ),
});
