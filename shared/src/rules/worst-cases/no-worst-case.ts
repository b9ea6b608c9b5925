import { entityRule } from '../rule.ts';
import { create } from '../support/edits.ts';
import { doEdits } from '../support/fix-makers.ts';
import { COVERED_RISKS } from './risks.ts';

export const noWorstCase = entityRule({
  id: 'no-worst-case',
  section: 'worst-cases',
  looksAt: 'partnership',
  severity: 'warning',
  stage: 'launch',
  isWaivable: true,
  condition: 'no live risk.',
  message: {
    fr: 'Aucun scénario du pire : « et si tout ratait ? »',
    en: 'No worst-case scenario: “what if it all failed?”',
  },
  why: {
    fr: 'Imaginer l’échec à froid coûte une heure ; le découvrir coûte le partenariat.',
    en: 'Imagining failure calmly costs an hour; discovering it costs the partnership.',
  },
  source: 'factors',
  todo: {
    fr: 'Imaginez que tout a raté, et écrivez pourquoi.',
    en: 'Imagine that it all failed, and write why.',
  },
  check: (_, { graph }) => graph.ids('risk').length === 0,
  fix: (_, context) =>
    doEdits(
      { fr: 'Ajouter les trois scénarios de départ', en: 'Add the three starting scenarios' },
      ...COVERED_RISKS.map((category) => create(context, 'risk', { category }).edit),
    ),
});
