import { entityRule } from '../rule.ts';
import { set } from '../support/edits.ts';
import { doEdits, focusOn } from '../support/fix-makers.ts';
import { dated } from '../support/words.ts';
import { proposedDue } from './rescheduling.ts';

export const undatedAction = entityRule({
  id: 'undated-action',
  section: 'plan',
  looksAt: 'action',
  severity: 'error',
  stage: 'mapping',
  isWaivable: true,
  completes: { fr: 'échéance', en: 'due date' },
  condition: 'due is empty.',
  message: { fr: '« {action} » n’a pas de date.', en: '“{action}” has no due date.' },
  why: {
    fr: 'Le rétroplanning date chaque action en partant de la fin ; une action sans date glisse.',
    en: 'A retroplan dates each action from the end back; an action without a date slips.',
  },
  source: 'sins',
  todo: { fr: 'Donnez-lui une échéance.', en: 'Give it a due date.' },
  check: (action) => action.due === undefined,
  fix: (finding, context) => {
    const due = proposedDue(finding.entity, context);
    if (due === undefined)
      return focusOn(finding.entity, 'due', { fr: 'Saisir l’échéance', en: 'Type the due date' });
    return doEdits(
      dated({ fr: 'Finir le {date}', en: 'Finish on {date}' }, due),
      set(finding.entity, 'due', due),
    );
  },
});
