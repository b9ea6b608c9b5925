import type { CardPicture, PictureContext } from '../card-picture.ts';
import type { Shape } from '../shapes.ts';
import { actionPicture } from './action-picture.ts';
import { contingencyPicture, riskPicture } from './guard-pictures.ts';
import { metricPicture } from './metric-picture.ts';
import { objectivePicture } from './objective-picture.ts';
import {
  decisionPicture,
  framePicture,
  milestonePicture,
  plainPicture,
  stickyPicture,
  textPicture,
  visionPicture,
} from './other-pictures.ts';

/** A card as its kind draws it, from its top left corner. */
export function cardShapes(card: CardPicture, context: PictureContext): readonly Shape[] {
  const { entity, ...rest } = card;
  switch (entity.type) {
    case 'objective':
      return objectivePicture({ entity, ...rest }, context);
    case 'action':
      return actionPicture({ entity, ...rest }, context);
    case 'metric':
      return metricPicture({ entity, ...rest }, context);
    case 'risk':
      return riskPicture({ entity, ...rest }, context);
    case 'contingency':
      return contingencyPicture({ entity, ...rest }, context);
    case 'decision':
      return decisionPicture({ entity, ...rest }, context);
    case 'vision':
      return visionPicture({ entity, ...rest }, context);
    case 'sticky':
      return stickyPicture({ entity, ...rest }, context);
    case 'milestone':
      return milestonePicture({ entity, ...rest }, context);
    case 'frame':
      return framePicture({ entity, ...rest }, context);
    case 'text':
      return textPicture({ entity, ...rest }, context);
    default:
      return plainPicture(card, context);
  }
}
