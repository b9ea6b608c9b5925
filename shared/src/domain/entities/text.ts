import { defineEntity, type EntityOf } from '../entity.ts';

/** Free words on the canvas; rules don't look at it. */
export const textNote = defineEntity({
  type: 'text',
  version: 1,
  family: 'idea',
  label: { fr: 'Texte', en: 'Text' },
  plural: { fr: 'Textes', en: 'Texts' },
  placeholder: { fr: 'Texte libre', en: 'Free text' },
  idPrefix: 'tx',
  size: { width: 220, height: 40 },
  canvasOnly: true,
  fields: {},
});
export type TextNote = EntityOf<typeof textNote>;
