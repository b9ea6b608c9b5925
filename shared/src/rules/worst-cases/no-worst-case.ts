import { entityRule } from '../rule.ts';
import { openForm } from '../support/fix-makers.ts';

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
  fix: (finding) =>
    openForm(
      { fr: 'Commencer le pre-mortem', en: 'Start the pre-mortem' },
      { form: 'exercise', template: 'worst-case', programme: finding.entity, goals: [] },
    ),
});
