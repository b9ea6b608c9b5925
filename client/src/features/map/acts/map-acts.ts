import type { Act } from '../../../acts/act.ts';
import { undoActs } from '../../../acts/undo-acts.ts';
import { arrangeActs } from '../../../card-tools/arrange-acts.ts';
import { convertActs } from '../../../card-tools/convert-acts.ts';
import { createActs } from '../../../card-tools/create-acts.ts';
import { structureActs } from '../../../card-tools/structure-acts.ts';
import { tidyActs } from '../../../card-tools/tidy-acts.ts';
import type { MapController } from '../map-controller.ts';
import { cardActs } from './card-acts.ts';
import { linkActs } from './link-acts.ts';
import { moveActs } from './move-acts.ts';
import { seeActs } from './see-acts.ts';
import { viewActs } from './view-acts.ts';

/** Everything that a hand can do on the map, declared once for keys, menus, tooltips and the palette. */
export function mapActs(map: MapController): readonly Act[] {
  return [
    ...createActs(map.session, 'map', (type, at) => map.create(type, at)),
    ...cardActs(map),
    ...convertActs(map.session, 'map'),
    ...undoActs(map.session, 'map'),
    ...structureActs(map.placing),
    ...arrangeActs(map.placing),
    ...tidyActs(map.placing),
    ...linkActs(map),
    ...viewActs(map),
    ...seeActs(map),
    ...moveActs(map),
  ];
}
