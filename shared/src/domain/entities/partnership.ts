import { defineEntity, type EntityOf, personRef } from '../entity.ts';
import { boolean, date, number, word } from '../field.ts';

/** The joint operation: exactly one a board; the smallest id counts if a merge leaves several. */
export const partnership = defineEntity({
  type: 'partnership',
  version: 1,
  family: 'frame',
  label: { fr: 'Programme', en: 'Programme' },
  plural: { fr: 'Programmes', en: 'Programmes' },
  placeholder: { fr: 'Programme de partenariat', en: 'Partnership programme' },
  idPrefix: 'prog',
  size: { width: 250, height: 92 },
  fields: {
    launch: date({ fr: 'Lancement', en: 'Launch' }),
    end: date({ fr: 'Fin', en: 'End' }),
    budget: number({ fr: 'Budget', en: 'Budget' }, { min: 0 }),
    currency: word({ fr: 'Devise', en: 'Currency' }),
    sharesData: boolean({ fr: 'Partage de données personnelles', en: 'Personal data is shared' }),
    lead: personRef({ fr: 'Chef de projet unique', en: 'Single project lead' }),
  },
});
export type Partnership = EntityOf<typeof partnership>;
