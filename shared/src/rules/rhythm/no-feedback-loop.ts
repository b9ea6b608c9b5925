import { entityRule } from '../rule.ts';
import { create } from '../support/edits.ts';
import { doEdits } from '../support/fix-makers.ts';
import { say } from '../support/words.ts';

export const noFeedbackLoop = entityRule({
  id: 'no-feedback-loop',
  section: 'rhythm',
  looksAt: 'partnership',
  severity: 'info',
  stage: 'launch',
  isWaivable: true,
  isOffInSmallScale: true,
  condition: 'no live ritual with kind feedback.',
  message: { fr: 'Aucune boucle de feedback.', en: 'No feedback loop.' },
  why: {
    fr: 'Ce que l’on n’ose pas dire en réunion se dit dans un sondage.',
    en: 'What nobody dares say in a meeting gets said in a poll.',
  },
  source: 'factors',
  todo: { fr: 'Prévoyez un retour régulier et anonyme.', en: 'Plan regular, anonymous feedback.' },
  check: (_, { graph }) => !graph.all('ritual', 'kind').some(({ kind }) => kind === 'feedback'),
  fix: (_, context) => {
    const title = say(context, { fr: 'Sondage anonyme', en: 'Anonymous poll' });
    const { edit } = create(context, 'ritual', { title, kind: 'feedback', everyDays: 30 });
    return doEdits({ fr: 'Créer un sondage anonyme mensuel', en: 'Create a monthly anonymous poll' }, edit);
  },
});
