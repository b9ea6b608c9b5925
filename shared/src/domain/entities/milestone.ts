import { defineEntity, type EntityOf } from '../entity.ts';
import { choice, date } from '../field.ts';

/** A dated checkpoint. */
export const milestone = defineEntity({
  type: 'milestone',
  version: 1,
  family: 'plan',
  label: { fr: 'Jalon', en: 'Milestone' },
  plural: { fr: 'Jalons', en: 'Milestones' },
  placeholder: { fr: 'Fin de phase 1', en: 'End of phase 1' },
  idPrefix: 'j',
  size: { width: 200, height: 64 },
  fields: {
    date: date({ fr: 'Date', en: 'Date' }),
    kind: choice(
      { fr: 'Sorte', en: 'Kind' },
      {
        launch: { fr: 'lancement', en: 'launch' },
        'phase-end': { fr: 'fin de phase', en: 'end of phase' },
        end: { fr: 'fin du programme', en: 'end of the programme' },
        other: { fr: 'autre', en: 'other' },
      },
    ),
  },
});
export type Milestone = EntityOf<typeof milestone>;
