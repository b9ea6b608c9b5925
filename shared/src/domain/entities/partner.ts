import { defineEntity, type EntityOf } from '../entity.ts';

/** One of the two (or more) brands. */
export const partner = defineEntity({
  type: 'partner',
  version: 1,
  family: 'people',
  label: { fr: 'Marque partenaire', en: 'Partner brand' },
  plural: { fr: 'Marques partenaires', en: 'Partner brands' },
  placeholder: { fr: 'Nom de la marque', en: 'Brand name' },
  idPrefix: 'brand',
  size: { width: 250, height: 92 },
  fields: {},
});
export type Partner = EntityOf<typeof partner>;
