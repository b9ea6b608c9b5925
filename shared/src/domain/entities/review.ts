import { defineEntity, type EntityOf } from '../entity.ts';
import { date, text } from '../field.ts';

/** After-action review: four questions after a phase. */
export const review = defineEntity({
  type: 'review',
  version: 1,
  family: 'plan',
  label: { fr: 'Bilan', en: 'Review' },
  plural: { fr: 'Bilans', en: 'Reviews' },
  placeholder: { fr: 'Bilan de phase 1', en: 'Phase 1 review' },
  idPrefix: 'w',
  size: { width: 250, height: 92 },
  fields: {
    date: date({ fr: 'Date', en: 'Date' }),
    planned: text({ fr: 'Qu’était-il prévu', en: 'What was planned' }, { multiline: true }),
    actual: text({ fr: 'Que s’est-il passé', en: 'What happened' }, { multiline: true }),
    causes: text({ fr: 'Pourquoi', en: 'Why' }, { multiline: true }),
    next: text({ fr: 'Que garder, que changer', en: 'What to keep, what to change' }, { multiline: true }),
  },
});
export type Review = EntityOf<typeof review>;
