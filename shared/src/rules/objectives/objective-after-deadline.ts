import { dayValue } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { isAfter } from '../support/comparing-dates.ts';
import { set } from '../support/edits.ts';
import { doEdits } from '../support/fix-makers.ts';
import { dated } from '../support/words.ts';

export const objectiveAfterDeadline = entityRule({
  id: 'objective-after-deadline',
  section: 'objectives',
  looksAt: 'objective',
  severity: 'error',
  stage: 'mapping',
  isWaivable: true,
  condition: 'due > partnership.end.',
  message: {
    fr: '« {objective} » finit après le programme ({end}).',
    en: '“{objective}” ends after the programme ({end}).',
  },
  why: {
    fr: 'Après la fin du programme, plus personne n’y travaille.',
    en: 'After the programme’s end nobody works on it any more.',
  },
  source: 'sins',
  todo: {
    fr: 'Ramenez l’échéance à la fin du programme, ou prolongez-le.',
    en: 'Bring the deadline back to the programme’s end, or extend it.',
  },
  check: (objective, { graph }) => isAfter(objective.due, graph.programme?.end),
  values: (_, { graph }) => dayValue('end', graph.programme?.end),
  fix: (finding, { graph }) => {
    const end = graph.programme?.end;
    if (end === undefined) return null;
    return doEdits(
      dated({ fr: 'Ramener au {date}', en: 'Bring back to {date}' }, end),
      set(finding.entity, 'due', end),
    );
  },
});
