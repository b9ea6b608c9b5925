import { defineEntity, type EntityOf, partnerRef } from '../entity.ts';

/** A member of a brand: owner, voter, author. */
export const person = defineEntity({
  type: 'person',
  version: 1,
  family: 'people',
  label: { fr: 'Personne', en: 'Person' },
  plural: { fr: 'Personnes', en: 'People' },
  placeholder: { fr: 'Prénom, rôle', en: 'First name, role' },
  idPrefix: 'p',
  size: { width: 250, height: 92 },
  fields: { partner: partnerRef({ fr: 'Marque', en: 'Brand' }) },
});
export type Person = EntityOf<typeof person>;
