import { defineEntity, type EntityOf } from '../entity.ts';
import { list, refSet, text } from '../field.ts';

/** The plan for a worst case: what to do, with what, whom to call, what to say. */
export const contingency = defineEntity({
  type: 'contingency',
  version: 1,
  family: 'guard',
  label: { fr: 'Plan de secours', en: 'Contingency plan' },
  plural: { fr: 'Plans de secours', en: 'Contingency plans' },
  placeholder: { fr: 'Plan retrait', en: 'Withdrawal plan' },
  idPrefix: 'c',
  size: { width: 224, height: 68 },
  fields: {
    trigger: text({ fr: 'Signe déclencheur', en: 'Trigger' }),
    steps: list({ fr: 'Que faire', en: 'What to do' }),
    resources: text({ fr: 'Avec quels moyens', en: 'With what resources' }, { multiline: true }),
    contacts: refSet({ fr: 'Qui appeler', en: 'Who to call' }, ['person'], { words: true }),
    communication: text({ fr: 'Que dire, à qui', en: 'What to say, to whom' }, { multiline: true }),
  },
});
export type Contingency = EntityOf<typeof contingency>;
