import { defineEntity, type EntityOf } from '../entity.ts';
import { choice, date, ref, text, word } from '../field.ts';

/** A result that both brands, or one of them, want. */
export const objective = defineEntity({
  type: 'objective',
  version: 1,
  family: 'outcome',
  label: { fr: 'Objectif', en: 'Objective' },
  plural: { fr: 'Objectifs', en: 'Objectives' },
  placeholder: { fr: 'Réaliser 120 démos d’ici août', en: 'Hold 120 demos by August' },
  idPrefix: 'o',
  size: { width: 244, height: 148 },
  fields: {
    scope: ref({ fr: 'Pour qui', en: 'For whom' }, ['partner'], {
      words: { shared: { fr: 'Commun', en: 'Shared' } },
    }),
    category: choice(
      { fr: 'Famille', en: 'Category' },
      {
        awareness: { fr: 'notoriété', en: 'awareness' },
        leads: { fr: 'leads', en: 'leads' },
        sales: { fr: 'ventes', en: 'sales' },
        retention: { fr: 'fidélisation', en: 'retention' },
        image: { fr: 'image', en: 'image' },
        cost: { fr: 'coûts', en: 'cost' },
        markets: { fr: 'nouveaux marchés', en: 'new markets' },
        revenue: { fr: 'chiffre d’affaires', en: 'revenue' },
      },
    ),
    segment: word({ fr: 'Cible visée', en: 'Audience' }),
    due: date({ fr: 'Échéance', en: 'Due date' }),
    attainabilityNote: text(
      { fr: 'Pourquoi c’est atteignable', en: 'Why it is attainable' },
      { multiline: true },
    ),
  },
});
export type Objective = EntityOf<typeof objective>;
