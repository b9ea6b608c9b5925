import type { EntityId } from '@cap-commun/shared/core/ids';
import type { EntityType } from '@cap-commun/shared/domain/registry';
import type { Point } from '@cap-commun/shared/protocol/presence';

/** What the map does for other parts of the page while it is drawn. */
export interface MapPort {
  /** Selects a card, brings it into view and gives it the keyboard. */
  goTo(id: EntityId): void;
  /** Shows every card. */
  fitAll(): void;
  /** The middle of a free place for a new card: beside the one it hangs on, else in what is in view. Canvas units. */
  placeFor(type: EntityType, besides?: EntityId): Point;
  /** The place of the map under a point of the window, in pixels; `null` where there is something else. Canvas units. */
  pointAt(x: number, y: number): Point | null;
}
