import { entityRule } from '../rule.ts';
import { focusOn } from '../support/fix-makers.ts';

export const riskUnscored = entityRule({
  id: 'risk-unscored',
  section: 'worst-cases',
  looksAt: 'risk',
  severity: 'info',
  stage: 'launch',
  isWaivable: true,
  completes: { fr: 'cotation', en: 'score' },
  condition: 'likelihood or impact is not a number.',
  message: { fr: '« {risk} » n’est pas coté.', en: '“{risk}” is not scored.' },
  why: {
    fr: 'Sans cote, on prépare le risque qui fait peur au lieu de celui qui menace.',
    en: 'Without a score one prepares for the risk that frightens, not the one that threatens.',
  },
  source: 'factors',
  todo: { fr: 'Cotez probabilité et impact, de 1 à 5.', en: 'Score likelihood and impact, from 1 to 5.' },
  check: (risk) => risk.likelihood === undefined || risk.impact === undefined,
  fix: (finding, { graph }) => {
    const field = graph.getAs('risk', finding.entity)?.likelihood === undefined ? 'likelihood' : 'impact';
    return focusOn(finding.entity, field, { fr: 'Coter sur la grille', en: 'Score on the grid' });
  },
});
