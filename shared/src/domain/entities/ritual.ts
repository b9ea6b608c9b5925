import { defineEntity, type EntityOf } from '../entity.ts';
import { choice, number } from '../field.ts';

/** A recurring meeting or poll. */
export const ritual = defineEntity({
  type: 'ritual',
  version: 1,
  family: 'plan',
  label: { fr: 'Rituel', en: 'Ritual' },
  plural: { fr: 'Rituels', en: 'Rituals' },
  placeholder: { fr: 'Point de pilotage hebdomadaire', en: 'Weekly steering meeting' },
  idPrefix: 't',
  size: { width: 250, height: 92 },
  fields: {
    kind: choice(
      { fr: 'Sorte', en: 'Kind' },
      {
        daily: { fr: 'point quotidien', en: 'daily' },
        steering: { fr: 'point de pilotage', en: 'steering' },
        'strategy-review': { fr: 'revue de stratégie', en: 'strategy review' },
        feedback: { fr: 'boucle de feedback', en: 'feedback loop' },
        'skill-swap': { fr: 'échange de compétences', en: 'skill swap' },
        other: { fr: 'autre', en: 'other' },
      },
    ),
    everyDays: number({ fr: 'Tous les (jours)', en: 'Every (days)' }, { min: 1 }),
    minutes: number({ fr: 'Durée (min)', en: 'Length (min)' }, { min: 1 }),
  },
});
export type Ritual = EntityOf<typeof ritual>;
