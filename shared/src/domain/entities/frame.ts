import { defineEntity, type EntityOf } from '../entity.ts';
import { boolean, choice } from '../field.ts';

/** A named area of the canvas; rules don't look at it. */
export const frame = defineEntity({
  type: 'frame',
  version: 1,
  family: 'frame',
  label: { fr: 'Cadre', en: 'Frame' },
  plural: { fr: 'Cadres', en: 'Frames' },
  placeholder: { fr: 'Idées', en: 'Ideas' },
  idPrefix: 'fr',
  size: { width: 480, height: 320 },
  canvasOnly: true,
  fields: {
    tone: choice(
      { fr: 'Teinte', en: 'Tone' },
      {
        plan: { fr: 'gris', en: 'grey' },
        measure: { fr: 'vert', en: 'green' },
        guard: { fr: 'rouille', en: 'rust' },
        agree: { fr: 'violet', en: 'violet' },
      },
    ),
    collapsed: boolean({ fr: 'Replié', en: 'Collapsed' }),
  },
});
export type Frame = EntityOf<typeof frame>;
