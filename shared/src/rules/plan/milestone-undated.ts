import { entityRule } from '../rule.ts';
import { focusOn } from '../support/fix-makers.ts';

export const milestoneUndated = entityRule({
  id: 'milestone-undated',
  section: 'plan',
  looksAt: 'milestone',
  severity: 'error',
  stage: 'mapping',
  isWaivable: true,
  completes: { fr: 'date', en: 'date' },
  condition: 'date is empty.',
  message: { fr: 'Le jalon « {milestone} » n’a pas de date.', en: 'Milestone “{milestone}” has no date.' },
  why: {
    fr: 'Le rétroplanning part de dates fixées ; un jalon sans date ne tient rien.',
    en: 'A retroplan starts from fixed dates; a milestone without one holds nothing.',
  },
  source: 'sins',
  todo: { fr: 'Donnez une date au jalon.', en: 'Give the milestone a date.' },
  check: (milestone) => milestone.date === undefined,
  fix: (finding) => focusOn(finding.entity, 'date', { fr: 'Saisir la date', en: 'Type the date' }),
});
