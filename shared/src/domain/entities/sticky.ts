import { defineEntity, type EntityOf, personRef } from '../entity.ts';
import { number, word } from '../field.ts';

/** A free idea. */
export const sticky = defineEntity({
  type: 'sticky',
  version: 1,
  family: 'idea',
  label: { fr: 'Note', en: 'Sticky note' },
  plural: { fr: 'Notes', en: 'Sticky notes' },
  placeholder: { fr: 'Une idée', en: 'An idea' },
  idPrefix: 'n',
  size: { width: 168, height: 168 },
  fields: {
    zone: word({ fr: 'Zone', en: 'Zone' }),
    votes: number({ fr: 'Votes', en: 'Votes' }, { min: 0 }),
    author: personRef({ fr: 'Auteur', en: 'Author' }),
  },
});
export type Sticky = EntityOf<typeof sticky>;
