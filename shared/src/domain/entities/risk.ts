import { defineEntity, type EntityOf } from '../entity.ts';
import { choice, number, text } from '../field.ts';

/** What could ruin the programme. */
export const risk = defineEntity({
  type: 'risk',
  version: 1,
  family: 'guard',
  label: { fr: 'Scénario du pire', en: 'Worst case' },
  plural: { fr: 'Scénarios du pire', en: 'Worst cases' },
  placeholder: { fr: 'Le partenaire référence un concurrent', en: 'The partner lists a competitor' },
  idPrefix: 'r',
  size: { width: 224, height: 84 },
  fields: {
    category: choice(
      { fr: 'Famille', en: 'Category' },
      {
        reputation: { fr: 'réputation', en: 'reputation' },
        technical: { fr: 'technique', en: 'technical' },
        'partner-withdrawal': { fr: 'retrait du partenaire', en: 'partner withdrawal' },
        legal: { fr: 'juridique', en: 'legal' },
        data: { fr: 'données', en: 'data' },
        market: { fr: 'marché', en: 'market' },
        other: { fr: 'autre', en: 'other' },
      },
    ),
    likelihood: number({ fr: 'Probabilité', en: 'Likelihood' }, { min: 1, max: 5 }),
    impact: number({ fr: 'Impact', en: 'Impact' }, { min: 1, max: 5 }),
    trigger: text({ fr: 'Signe déclencheur', en: 'Trigger' }),
  },
});
export type Risk = EntityOf<typeof risk>;
