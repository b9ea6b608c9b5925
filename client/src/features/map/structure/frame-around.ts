import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Edit } from '@cap-commun/shared/domain/edit';
import { boundsOf } from '../../../canvas-adapter/bounds.ts';
import { framesAround } from '../../../document/frame-content.ts';
import type { MapController } from '../map-controller.ts';

/** Room between a frame and the cards in it; its name stands at the top. Canvas units. */
const PADDING = { side: 24, top: 52, bottom: 24 };

/** Makes a frame around cards, which then lie in it, as one step, and starts its name. Frames stay out of it. */
export function frameAround(map: MapController, ids: readonly EntityId[]): void {
  const { session } = map;
  const { board } = session;
  const chosen = new Set(ids);
  const taken = ids.filter(
    (id) =>
      board.card(id)?.entity?.type !== 'frame' && !framesAround(board, id).some((frame) => chosen.has(frame)),
  );
  const boxes = taken.flatMap((id) => map.boxOf(id) ?? []);
  if (boxes.length === 0) return;
  const inner = boundsOf(boxes);
  const corner = { x: Math.round(inner.x - PADDING.side), y: Math.round(inner.y - PADDING.top) };
  const id = session.newId('fr');
  const size = {
    width: Math.round(inner.width + 2 * PADDING.side),
    height: Math.round(inner.height + PADDING.top + PADDING.bottom),
  };
  const createdAt = new Date().toISOString();
  const moves = taken.flatMap((card): Edit[] => {
    const box = map.boxOf(card);
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
  map.editTitle(id);
}
