import { isCalendarDate } from '../../core/calendar-date.ts';
import { entityRule } from '../rule.ts';
import { set } from '../support/edits.ts';
import { doEdits, focusOn } from '../support/fix-makers.ts';
import { dated } from '../support/words.ts';

export const decisionWithoutDate = entityRule({
  id: 'decision-without-date',
  section: 'decisions',
  looksAt: 'decision',
  severity: 'error',
  stage: 'launch',
  isWaivable: true,
  completes: { fr: 'date', en: 'date' },
  condition: 'date is empty.',
  message: { fr: 'Décision « {decision} » sans date.', en: 'Decision “{decision}” has no date.' },
  why: {
    fr: 'Sans date, on ne sait plus quelle décision a remplacé l’autre.',
    en: 'Without a date nobody knows which decision replaced the other.',
  },
  source: 'sins',
  todo: { fr: 'Notez le jour où elle a été prise.', en: 'Note the day on which it was taken.' },
  check: (decision) => decision.date === undefined,
  fix: (finding, { graph }) => {
    const created = graph.get(finding.entity)?.createdAt?.slice(0, 10);
    if (!isCalendarDate(created))
      return focusOn(finding.entity, 'date', { fr: 'Saisir la date', en: 'Type the date' });
    return doEdits(
      dated({ fr: 'Dater du {date}', en: 'Date it {date}' }, created),
      set(finding.entity, 'date', created),
    );
  },
});
