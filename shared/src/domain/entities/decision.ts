import { defineEntity, type EntityOf } from '../entity.ts';
import { boolean, choice, date } from '../field.ts';

/** What was decided, when, by whom, and whether everybody was told. */
export const decision = defineEntity({
  type: 'decision',
  version: 1,
  family: 'agree',
  label: { fr: 'Décision', en: 'Decision' },
  plural: { fr: 'Décisions', en: 'Decisions' },
  placeholder: { fr: 'Partager les leads 60/40', en: 'Share leads 60/40' },
  idPrefix: 'd',
  size: { width: 224, height: 84 },
  fields: {
    date: date({ fr: 'Date', en: 'Date' }),
    method: choice(
      { fr: 'Comment', en: 'How' },
      {
        consensus: { fr: 'consensus', en: 'consensus' },
        vote: { fr: 'vote', en: 'vote' },
        authority: { fr: 'autorité', en: 'authority' },
      },
    ),
    sharedInGroup: boolean({ fr: 'Écrite dans le canal groupé', en: 'Posted in the group channel' }),
  },
});
export type Decision = EntityOf<typeof decision>;
