import { compareIds, type EntityId } from '../../core/ids.ts';
import { isEmpty } from '../../core/json.ts';
import type { FixContext } from '../fix.ts';
import { day, worded } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { create, link } from '../support/edits.ts';
import { closestAmong } from '../support/fix-makers.ts';
import { named, say } from '../support/words.ts';

const MAX_DECISIONS = 3;

export const changeWithoutDecision = entityRule({
  id: 'change-without-decision',
  section: 'plan',
  looksAt: 'action',
  severity: 'info',
  stage: 'mapping',
  isWaivable: true,
  condition:
    'movedFrom is not empty, movedFrom.reason is empty, and no decides link from a live decision to a; the status of the action does not matter.',
  message: {
    fr: '« {action} » a changé de date (avant : {due}) sans raison ni décision.',
    en: '“{action}” was moved (was {due}) with no reason and no decision.',
  },
  why: {
    fr: 'On ne quitte le planning qu’en cas d’extrême nécessité, et en disant pourquoi.',
    en: 'One leaves the plan only in extreme need, and says why.',
  },
  source: 'sins',
  todo: {
    fr: 'Écrivez la raison en une ligne, ou reliez la décision.',
    en: 'Write the reason in one line, or link the decision.',
  },
  check: (action, { graph }) =>
    !isEmpty(action.movedFrom) &&
    isEmpty(action.movedFrom?.reason) &&
    graph.in(action.id, 'decides').length === 0,
  values: (finding, { graph }) => {
    const due = graph.getAs('action', finding.entity)?.movedFrom?.due;
    return { due: due === undefined ? worded({ fr: 'sans date', en: 'no date' }) : day(due) };
  },
  offersFix: () => true,
  fix: (finding, context) => {
    const title = say(context, { fr: 'Changement de date', en: 'Change of date' });
    const { id, edit } = create(context, 'decision', { title, date: context.today });
    return {
      kind: 'choose',
      label: { fr: 'Dire pourquoi', en: 'Say why' },
      options: [
        ...closestDecisions(finding.entity, context).map((decision) => ({
          label: named({ fr: 'Relier à {name}', en: 'Link to {name}' }, context.graph.get(decision)),
          edits: [link('decides', decision, finding.entity)],
        })),
        {
          label: { fr: 'Noter une décision', en: 'Log a decision' },
          edits: [edit, link('decides', id, finding.entity)],
        },
      ],
      free: {
        entity: finding.entity,
        field: ['movedFrom', 'reason'],
        ask: { fr: 'La raison, en une ligne', en: 'The reason, in one line' },
      },
    };
  },
});

/** The decisions whose titles share most words with the action's; on a tie, the latest. */
function closestDecisions(action: EntityId, { graph }: FixContext): readonly EntityId[] {
  const latestFirst = [...graph.all('decision', 'date')]
    .sort((a, b) => compareIds(b.date ?? '', a.date ?? '') || compareIds(a.id, b.id))
    .map(({ id }) => id);
  return closestAmong(graph, action, latestFirst).slice(0, MAX_DECISIONS);
}
