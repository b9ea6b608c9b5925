import { defineEntity, type EntityOf, partnerRef } from '../entity.ts';
import { choice, number } from '../field.ts';

/** What a brand gets out of the partnership. */
export const benefit = defineEntity({
  type: 'benefit',
  version: 1,
  family: 'outcome',
  label: { fr: 'Bénéfice', en: 'Benefit' },
  plural: { fr: 'Bénéfices', en: 'Benefits' },
  placeholder: { fr: 'Prospects déjà équipés', en: 'Prospects who already have the tool' },
  idPrefix: 'b',
  size: { width: 250, height: 92 },
  fields: {
    partner: partnerRef({ fr: 'Pour la marque', en: 'For the brand' }),
    category: choice(
      { fr: 'Famille', en: 'Category' },
      {
        awareness: { fr: 'notoriété', en: 'awareness' },
        leads: { fr: 'leads', en: 'leads' },
        markets: { fr: 'nouveaux marchés', en: 'new markets' },
        image: { fr: 'image', en: 'image' },
        cost: { fr: 'coûts', en: 'cost' },
        resources: { fr: 'moyens partagés', en: 'shared resources' },
      },
    ),
    weight: number({ fr: 'Poids', en: 'Weight' }, { min: 1, max: 5 }),
  },
});
export type Benefit = EntityOf<typeof benefit>;
