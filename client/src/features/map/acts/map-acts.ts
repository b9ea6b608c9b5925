import type { Act } from '../../../acts/act.ts';
import { undoActs } from '../../../acts/undo-acts.ts';
import { convertActs } from '../../../card-tools/convert-acts.ts';
import type { MapController } from '../map-controller.ts';
import { arrangeActs } from './arrange-acts.ts';
import { cardActs } from './card-acts.ts';
import { createActs } from './create-acts.ts';
import { linkActs } from './link-acts.ts';
import { moveActs } from './move-acts.ts';
import { seeActs } from './see-acts.ts';
import { structureActs } from './structure-acts.ts';
import { viewActs } from './view-acts.ts';

/** Everything that a hand can do on the map, declared once for keys, menus, tooltips and the palette. */
export function mapActs(map: MapController): readonly Act[] {
  return [
    ...createActs(map),
    ...cardActs(map),
    ...convertActs(map.session, 'map'),
    ...undoActs(map.session, 'map'),
    ...arrangeActs(map),
    ...structureActs(map),
    ...linkActs(map),
    ...viewActs(map),
    ...seeActs(map),
    ...moveActs(map),
  ];
}
