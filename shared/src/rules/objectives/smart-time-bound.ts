import { entityRule } from '../rule.ts';
import { set } from '../support/edits.ts';
import { doEdits, focusOn } from '../support/fix-makers.ts';
import { dated } from '../support/words.ts';

export const smartTimeBound = entityRule({
  id: 'smart-time-bound',
  section: 'objectives',
  looksAt: 'objective',
  severity: 'error',
  stage: 'mapping',
  isWaivable: true,
  completes: { fr: 'échéance', en: 'deadline' },
  condition: 'due is empty.',
  message: { fr: '« {objective} » n’a pas d’échéance.', en: '“{objective}” has no deadline.' },
  why: {
    fr: 'Sans échéance, un objectif n’est jamais en retard ni jamais atteint.',
    en: 'Without a deadline an objective is never late and never met.',
  },
  source: 'external',
  todo: { fr: 'Donnez-lui une échéance.', en: 'Give it a deadline.' },
  check: (objective) => objective.due === undefined,
  fix: (finding, { graph }) => {
    const end = graph.programme?.end;
    if (end === undefined)
      return focusOn(finding.entity, 'due', { fr: 'Saisir l’échéance', en: 'Type the deadline' });
    return doEdits(
      dated({ fr: 'Finir le {date}', en: 'Finish on {date}' }, end),
      set(finding.entity, 'due', end),
    );
  },
});
