import { entityRule } from '../rule.ts';
import { isAfter } from '../support/comparing-dates.ts';
import { set } from '../support/edits.ts';
import { doEdits } from '../support/fix-makers.ts';

export const actionDatesInverted = entityRule({
  id: 'action-dates-inverted',
  section: 'plan',
  looksAt: 'action',
  severity: 'error',
  stage: 'mapping',
  isWaivable: true,
  condition: 'start and due set and start > due.',
  message: { fr: '« {action} » finit avant de commencer.', en: '“{action}” ends before it starts.' },
  why: {
    fr: 'Des dates croisées faussent tout ce qui en dépend.',
    en: 'Crossed dates distort everything that depends on them.',
  },
  source: 'sins',
  todo: {
    fr: 'Échangez les deux dates, ou corrigez la mauvaise.',
    en: 'Swap the two dates, or correct the wrong one.',
  },
  check: (action) => isAfter(action.start, action.due),
  fix: (finding, { graph }) => {
    const action = graph.getAs('action', finding.entity);
    return doEdits(
      { fr: 'Échanger les deux dates', en: 'Swap the two dates' },
      set(finding.entity, 'start', action?.due),
      set(finding.entity, 'due', action?.start),
    );
  },
});
