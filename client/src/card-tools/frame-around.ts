import type { Box } from '@cap-commun/shared/board-file/place-beside';
import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Edit } from '@cap-commun/shared/domain/edit';
import { boundsOf } from '../canvas-adapter/bounds.ts';
import type { BoardSession } from '../document/board-session.ts';
import { framesAround } from '../document/frame-content.ts';

/** Room between a frame and the cards in it; its name stands at the top. Canvas units. */
const PADDING = { side: 24, top: 52, bottom: 24 };

/**
 * Makes a frame around cards, which then lie in it, as one step; answers its id, or null when there is nothing to go
 * around. Frames stay out of it. `boxOf` says where a card stands on the map, canvas units.
 */
export function frameAround(
  session: BoardSession,
  ids: readonly EntityId[],
  boxOf: (id: EntityId) => Box | null | undefined,
): EntityId | null {
  const { board } = session;
  const chosen = new Set(ids);
  const taken = ids.filter(
    (id) =>
      board.card(id)?.entity?.type !== 'frame' && !framesAround(board, id).some((frame) => chosen.has(frame)),
  );
  const boxes = taken.flatMap((id) => boxOf(id) ?? []);
  if (boxes.length === 0) return null;
  const inner = boundsOf(boxes);
  const corner = { x: Math.round(inner.x - PADDING.side), y: Math.round(inner.y - PADDING.top) };
  const id = session.newId('fr');
  const size = {
    width: Math.round(inner.width + 2 * PADDING.side),
    height: Math.round(inner.height + PADDING.top + PADDING.bottom),
  };
  const createdAt = new Date().toISOString();
  const moves = taken.flatMap((card): Edit[] => {
    const box = boxOf(card);
    return box
      ? [
          {
            op: 'move',
            id: card,
            layout: { x: Math.round(box.x - corner.x), y: Math.round(box.y - corner.y), parent: id },
          },
        ]
      : [];
  });
  session.edit([
    { op: 'create', entity: { id, type: 'frame', title: '', createdAt }, layout: { ...corner, ...size } },
    ...moves,
  ]);
  return id;
}
