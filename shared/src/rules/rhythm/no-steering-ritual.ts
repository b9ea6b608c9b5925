import { entityRule } from '../rule.ts';
import { create } from '../support/edits.ts';
import { doEdits } from '../support/fix-makers.ts';
import { say } from '../support/words.ts';

export const noSteeringRitual = entityRule({
  id: 'no-steering-ritual',
  section: 'rhythm',
  looksAt: 'partnership',
  severity: 'warning',
  stage: 'launch',
  isWaivable: true,
  isOffInSmallScale: true,
  condition: 'no live ritual, of any kind, with a numeric everyDays ≤ 7.',
  message: { fr: 'Aucun point de pilotage hebdomadaire.', en: 'No weekly steering point.' },
  why: {
    fr: 'Un point hebdomadaire de 30 minutes corrige à temps.',
    en: 'A weekly 30-minute meeting corrects in time.',
  },
  source: 'factors',
  todo: { fr: 'Fixez un point de pilotage chaque semaine.', en: 'Set a steering meeting every week.' },
  check: (_, { graph }) =>
    !graph.all('ritual', 'everyDays').some(({ everyDays }) => everyDays !== undefined && everyDays <= 7),
  fix: (_, context) => {
    const title = say(context, { fr: 'Point de pilotage', en: 'Steering meeting' });
    const { edit } = create(context, 'ritual', { title, kind: 'steering', everyDays: 7, minutes: 30 });
    return doEdits(
      { fr: 'Créer un point de 30 minutes par semaine', en: 'Create a 30-minute weekly meeting' },
      edit,
    );
  },
});
