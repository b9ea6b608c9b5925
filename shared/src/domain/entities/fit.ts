import { defineEntity, type EntityOf } from '../entity.ts';
import { choice, number } from '../field.ts';

/** How well the brands match on one criterion. */
export const fit = defineEntity({
  type: 'fit',
  version: 1,
  family: 'people',
  label: { fr: 'Adéquation', en: 'Fit' },
  plural: { fr: 'Adéquations', en: 'Fits' },
  placeholder: { fr: 'Affinité d’audience', en: 'Audience overlap' },
  idPrefix: 'f',
  size: { width: 250, height: 92 },
  fields: {
    criterion: choice(
      { fr: 'Critère', en: 'Criterion' },
      {
        audience: { fr: 'audience', en: 'audience' },
        objectives: { fr: 'objectifs', en: 'objectives' },
        values: { fr: 'valeurs', en: 'values' },
        expertise: { fr: 'expertise', en: 'expertise' },
        capacity: { fr: 'capacité', en: 'capacity' },
        communication: { fr: 'communication', en: 'communication' },
        ethics: { fr: 'éthique', en: 'ethics' },
        cost: { fr: 'coût', en: 'cost' },
        channels: { fr: 'canaux', en: 'channels' },
      },
    ),
    score: number({ fr: 'Note (0 à 5)', en: 'Score (0 to 5)' }, { min: 0, max: 5 }),
  },
});
export type Fit = EntityOf<typeof fit>;
