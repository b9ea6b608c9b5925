import { dayValue } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { isAfter } from '../support/comparing-dates.ts';
import { set } from '../support/edits.ts';

export const programmeDatesInverted = entityRule({
  id: 'programme-dates-inverted',
  section: 'plan',
  looksAt: 'partnership',
  severity: 'error',
  stage: 'mapping',
  isWaivable: true,
  condition: 'launch > end.',
  message: {
    fr: 'Le programme finit le {end}, avant son lancement du {launch}.',
    en: 'The programme ends on {end}, before its launch on {launch}.',
  },
  why: {
    fr: 'Tout le rétroplanning part de la fin ; une fin avant le lancement le rend faux.',
    en: 'The whole retroplan starts from the end; an end before the launch makes it wrong.',
  },
  source: 'sins',
  todo: {
    fr: 'Échangez les deux dates, ou corrigez la mauvaise.',
    en: 'Swap the two dates, or correct the wrong one.',
  },
  check: (partnership) => isAfter(partnership.launch, partnership.end),
  values: (finding, { graph }) => {
    const partnership = graph.getAs('partnership', finding.entity);
    return { ...dayValue('launch', partnership?.launch), ...dayValue('end', partnership?.end) };
  },
  fix: (finding, { graph }) => {
    const partnership = graph.getAs('partnership', finding.entity);
    return {
      kind: 'choose',
      label: { fr: 'Corriger les dates', en: 'Correct the dates' },
      options: [
        {
          label: { fr: 'Échanger les deux dates', en: 'Swap the two dates' },
          edits: [
            set(finding.entity, 'launch', partnership?.end),
            set(finding.entity, 'end', partnership?.launch),
          ],
        },
      ],
      free: { entity: finding.entity, field: ['end'] },
    };
  },
});
