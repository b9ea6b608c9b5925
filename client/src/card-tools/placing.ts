import type { Box } from '@cap-commun/shared/board-file/place-beside';
import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Edit } from '@cap-commun/shared/domain/edit';
import type { Point } from '@cap-commun/shared/protocol/presence';
import type { CardNode } from '../canvas-adapter/card-node.ts';
import type { BoardSession } from '../document/board-session.ts';
import { groupEdits, ungroupEdits } from '../document/together-edits.ts';

/** Where acts on the places of cards are asked for: on the map, or in the outline, which draws no places. */
export interface Placing {
  readonly session: BoardSession;
  readonly scope: 'map' | 'outline';
  /** The cards that an act is about. */
  readonly inHand: readonly EntityId[];
  /** The cards that have a place, as the map draws them. */
  readonly nodes: readonly CardNode[];
  /** Where a card stands on the map, or the collapsed frame that hides it; canvas units. */
  boxOf(id: EntityId): Box | null;
  openTitle(id: EntityId): void;
  /** Writes the moves that put cards in columns, and tells what came of it; none when they stood so already. */
  tidy(moves: readonly Edit[], isWhole: boolean): void;
}

/** Puts the cards in hand where `places` says, as one step. Locked ones stay. */
export function arrange(
  placing: Placing,
  places: (boxes: ReadonlyMap<EntityId, Box>) => ReadonlyMap<EntityId, Point>,
): void {
  const { board } = placing.session;
  const boxes = new Map(
    placing.inHand.flatMap((id): [EntityId, Box][] => {
      const box = board.layout(id)?.locked === true ? null : placing.boxOf(id);
      return box ? [[id, box]] : [];
    }),
  );
  if (boxes.size < 2) return;
  placing.session.edit(
    [...places(boxes)].flatMap(([id, point]) => {
      const [place, box] = [board.layout(id), boxes.get(id)];
      if (!place || !box) return [];
      const x = Math.round(place.x + point.x - box.x);
      const y = Math.round(place.y + point.y - box.y);
      return x === place.x && y === place.y ? [] : [{ op: 'move' as const, id, layout: { x, y } }];
    }),
  );
}

/** Puts the cards in hand over, or under, all others. */
export function stack({ session, inHand }: Placing, where: 'front' | 'back'): void {
  const heights = [...session.board.layouts().values()].map(({ z = 0 }) => z);
  const z = where === 'front' ? Math.max(0, ...heights) + 1 : Math.min(0, ...heights) - 1;
  session.edit(inHand.map((id) => ({ op: 'move', id, layout: { z } })));
}

/** Locks the cards in hand where they are; unlocks them when all are locked. */
export function toggleLock({ session, inHand }: Placing): void {
  const isUnlocking = inHand.every((id) => session.board.layout(id)?.locked === true);
  const locked = isUnlocking ? undefined : (true as const);
  session.edit(inHand.map((id) => ({ op: 'move', id, layout: { locked } })));
}

/** Holds the cards in hand together: moving one moves all. */
export function group({ session, inHand }: Placing): void {
  if (inHand.length > 1) session.edit(groupEdits(inHand, session.newId('gr')));
}

/** Lets go of the groups of the cards in hand. */
export function ungroup({ session, inHand }: Placing): void {
  session.edit(ungroupEdits(session.board, inHand));
}
