import { worded } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { set } from '../support/edits.ts';
import { doEdits, focusOn } from '../support/fix-makers.ts';
import { dated } from '../support/words.ts';

export const noProgrammeDates = entityRule({
  id: 'no-programme-dates',
  section: 'plan',
  looksAt: 'partnership',
  severity: 'warning',
  stage: 'mapping',
  isWaivable: true,
  condition: 'launch empty (key launch) / end empty (key end).',
  message: { fr: 'Date de {key} du programme manquante.', en: 'Programme {key} date is missing.' },
  why: {
    fr: 'Tout se compte à rebours depuis ces deux dates.',
    en: 'Everything is counted back from these two dates.',
  },
  source: 'sins',
  todo: { fr: 'Fixez la date de lancement et celle de fin.', en: 'Set the launch date and the end date.' },
  check: (partnership) =>
    (['launch', 'end'] as const).flatMap((key) => (partnership[key] === undefined ? [{ key }] : [])),
  values: ({ key }) => ({
    key: worded(key === 'launch' ? { fr: 'lancement', en: 'launch' } : { fr: 'fin', en: 'end' }),
  }),
  fix: (finding, { graph }) => {
    const field = finding.key ?? 'launch';
    const milestone = graph.all('milestone').find(({ kind, date }) => kind === field && date !== undefined);
    if (milestone?.date === undefined) {
      return focusOn(finding.entity, field, { fr: 'Saisir la date', en: 'Type the date' });
    }
    const label = dated(
      { fr: 'Prendre la date du jalon, le {date}', en: 'Take the milestone’s date, {date}' },
      milestone.date,
    );
    return doEdits(label, set(finding.entity, field, milestone.date));
  },
});
