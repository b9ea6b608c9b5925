import { definitionOf, ENTITY_TYPES, type EntityType } from '@cap-commun/shared/domain/registry';
import type { Point } from '@cap-commun/shared/protocol/presence';
import type { Act } from '../acts/act.ts';
import { kindLook } from '../canvas-adapter/kind-look.ts';
import type { BoardSession } from '../document/board-session.ts';
import { actMessages } from '../i18n/areas/acts.ts';

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

/**
 * Making a card of each kind. `create` gets the place of the map that it was asked for at, canvas units, when it was
 * asked for there.
 */
export function createActs(
  session: BoardSession,
  scope: Act['scope'],
  create: (type: EntityType, at?: Point) => unknown,
): readonly Act[] {
  return CREATED.map((type): Act => {
    const letter = LETTERS[type];
    return {
      id: `create.${type}`,
      section: 'create',
      label: (language) => definitionOf(type).label[language],
      also: (language) => actMessages[language].create,
      icon: kindLook(type).icon,
      ...(letter !== undefined && { strokes: [letter], menus: ['floor'] as const }),
      scope,
      // A key that is held would make a pile of cards.
      canRun: ({ event }) => session.canWrite && event?.repeat !== true,
      run: ({ target }) => create(type, target?.kind === 'floor' ? target.at : undefined),
    };
  });
}
