import type { CardLayout } from '@cap-commun/shared/domain/board';
import { definitionOf, type Entity } from '@cap-commun/shared/domain/registry';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** An unreadable card takes the place of an action. */
const UNREADABLE_SIZE: Size = { width: 250, height: 92 };
const FOLDED_HEIGHT = 38;

/** How large a card is drawn, in canvas units: what somebody chose, else what its kind and state ask for. */
export function sizeOfCard(entity: Entity | null, layout: CardLayout | undefined): Size {
  const own = entity ? ownSize(entity) : UNREADABLE_SIZE;
  return {
    width: layout?.width ?? own.width,
    height: isFolded(entity) ? own.height : (layout?.height ?? own.height),
  };
}

/** An action that is done folds to one line. */
export function isFolded(entity: Entity | null): boolean {
  return entity?.type === 'action' && entity.status === 'done';
}

function ownSize(entity: Entity): Size {
  const { size } = definitionOf(entity.type);
  return isFolded(entity) ? { ...size, height: FOLDED_HEIGHT } : size;
}
