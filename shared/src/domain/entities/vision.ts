import { defineEntity, type EntityOf, personRef } from '../entity.ts';
import { choice } from '../field.ts';

/** What one person, or everybody together, wants the project to become. */
export const vision = defineEntity({
  type: 'vision',
  version: 1,
  family: 'agree',
  label: { fr: 'Vision', en: 'Vision' },
  plural: { fr: 'Visions', en: 'Visions' },
  placeholder: {
    fr: 'En un an, toute PME équipée essaie le service',
    en: 'Within a year, every client tries the service',
  },
  idPrefix: 'v',
  size: { width: 340, height: 38 },
  fields: {
    kind: choice(
      { fr: 'Sorte', en: 'Kind' },
      {
        individual: { fr: 'individuelle', en: 'individual' },
        shared: { fr: 'commune', en: 'shared' },
      },
    ),
    author: personRef({ fr: 'Auteur', en: 'Author' }),
  },
});
export type Vision = EntityOf<typeof vision>;
