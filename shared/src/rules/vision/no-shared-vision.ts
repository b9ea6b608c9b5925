import { entityRule } from '../rule.ts';
import { openForm } from '../support/fix-makers.ts';

export const noSharedVision = entityRule({
  id: 'no-shared-vision',
  section: 'vision',
  looksAt: 'partnership',
  severity: 'warning',
  stage: 'launch',
  isWaivable: true,
  condition: 'no live vision with kind shared.',
  message: { fr: 'Pas encore de vision commune.', en: 'No shared vision yet.' },
  why: {
    fr: 'L’exercice de vision commune fait apparaître ce que chacun attend vraiment.',
    en: 'The shared vision exercise brings out what each really expects.',
  },
  source: 'factors',
  todo: {
    fr: 'Écrivez chacun la vôtre en silence, puis une seule ensemble.',
    en: 'Each write your own in silence, then one together.',
  },
  check: (_, { graph }) => !graph.hasSharedVision,
  fix: (finding) =>
    openForm(
      { fr: 'Commencer l’exercice de vision commune', en: 'Start the shared vision exercise' },
      { form: 'exercise', template: 'vision-commune', programme: finding.entity, goals: [] },
    ),
});
