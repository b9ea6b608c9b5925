import type { CardLayout } from '@cap-commun/shared/domain/board';
import { definitionOf, type Entity, type EntityType } from '@cap-commun/shared/domain/registry';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** An unreadable card takes the place of an action. */
const UNREADABLE_SIZE: Size = { width: 250, height: 92 };
const FOLDED_HEIGHT = 38;
/** A collapsed frame: its name, how many cards it holds, and their findings. */
const COLLAPSED_SIZE: Size = { width: 264, height: 64 };

/** How large a card is drawn, in canvas units: what somebody chose, else what its kind and state ask for. */
export function sizeOfCard(entity: Entity | null, layout: CardLayout | undefined): Size {
  if (entity?.type === 'frame' && entity.collapsed === true) return COLLAPSED_SIZE;
  const own = entity ? ownSize(entity) : UNREADABLE_SIZE;
  return {
    width: layout?.width ?? own.width,
    height: isFolded(entity) ? own.height : (layout?.height ?? own.height),
  };
}

/** Kinds that are as large as somebody makes them: an area, a note, free words. */
const RESIZABLE: ReadonlySet<EntityType> = new Set(['frame', 'sticky', 'text']);
/** The least that a card is made by hand, canvas units. */
export const MIN_SIZE: Size = { width: 80, height: 40 };

/** Whether a hand may give a card another size. */
export function isResizable(entity: Entity | null): boolean {
  return entity !== null && RESIZABLE.has(entity.type) && !(entity.type === 'frame' && entity.collapsed);
}

/** An action that is done folds to one line. */
export function isFolded(entity: Entity | null): boolean {
  return entity?.type === 'action' && entity.status === 'done';
}

function ownSize(entity: Entity): Size {
  const { size } = definitionOf(entity.type);
  return isFolded(entity) ? { ...size, height: FOLDED_HEIGHT } : size;
}
