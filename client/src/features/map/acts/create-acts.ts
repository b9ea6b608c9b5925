import { definitionOf, ENTITY_TYPES, type EntityType } from '@cap-commun/shared/domain/registry';
import type { Act } from '../../../acts/act.ts';
import { kindLook } from '../../../canvas-adapter/kind-look.ts';
import { actMessages } from '../../../i18n/areas/acts.ts';
import type { MapController } from '../map-controller.ts';

/** Letters that make a card, by what is printed on the key whatever the layout. */
const LETTERS: Readonly<Partial<Record<EntityType, string>>> = {
  objective: 'o',
  action: 'a',
  metric: 'm',
  risk: 'r',
  decision: 'd',
  sticky: 'n',
  frame: 'f',
  text: 't',
};

/** The programme is made with the board. */
export const CREATED: readonly EntityType[] = ENTITY_TYPES.filter((type) => type !== 'partnership');

/** Making a card of each kind, at a place of the map or in the middle of what is in view. */
export function createActs(map: MapController): readonly Act[] {
  return CREATED.map((type): Act => {
    const letter = LETTERS[type];
    return {
      id: `create.${type}`,
      section: 'create',
      label: (language) => definitionOf(type).label[language],
      also: (language) => actMessages[language].create,
      icon: kindLook(type).icon,
      ...(letter !== undefined && { strokes: [letter], menus: ['floor'] as const }),
      scope: 'map',
      // A key that is held would make a pile of cards.
      canRun: ({ event }) => map.session.canWrite && event?.repeat !== true,
      run: ({ target }) => map.create(type, target?.kind === 'floor' ? target.at : undefined),
    };
  });
}
