import type { Box } from '@cap-commun/shared/board-file/place-beside';
import type { CardLayout } from '@cap-commun/shared/domain/board';
import type { CardMove, Edit } from '@cap-commun/shared/domain/edit';
import type { Hold, Point } from '@cap-commun/shared/protocol/presence';
import type { BoardStore } from '../document/board-store.ts';
import { framesAround } from '../document/frame-content.ts';
import { groupOf } from '../document/groups.ts';
import { boundsOf } from './bounds.ts';
import type { CardNode } from './card-node.ts';
import { originOf } from './places.ts';

/** What is let go of, and the map that it comes to rest on. */
export interface Settling {
  readonly board: BoardStore;
  readonly held: ReadonlyMap<string, Hold>;
  readonly nodes: ReadonlyMap<string, CardNode>;
}

/**
 * The edits that put what was held where it was let go: a card that is dropped on a frame belongs to it, and leaves the
 * one before; a frame that was pulled by a corner leaves its content where it is.
 */
export function settleEdits(settling: Settling): readonly Edit[] {
  const { held } = settling;
  return [...held].flatMap(([id, hold]) => [
    ...(moveOf(id, hold, settling) ?? []),
    ...(hold.width === undefined ? [] : contentMoves(id, hold, settling)),
  ]);
}

function moveOf(id: string, hold: Hold, settling: Settling): readonly Edit[] | null {
  const { board, held, nodes } = settling;
  const place = board.layout(id);
  const parent = frameUnder(id, settling);
  const origin =
    parent === undefined
      ? { x: 0, y: 0 }
      : parent === place?.parent
        ? originOf(board, place, (frame) => held.get(frame))
        : (nodes.get(parent)?.position ?? { x: 0, y: 0 });
  const layout: CardMove = {
    x: Math.round(hold.x - origin.x),
    y: Math.round(hold.y - origin.y),
    ...(hold.width !== undefined && { width: Math.round(hold.width) }),
    ...(hold.height !== undefined && { height: Math.round(hold.height) }),
    ...(parent !== place?.parent && { parent }),
  };
  const isSame = Object.entries(layout).every(([name, value]) => place?.[name as keyof CardLayout] === value);
  return isSame ? null : [{ op: 'move', id, layout }];
}

function contentMoves(frame: string, hold: Hold, { board }: Settling): readonly Edit[] {
  const place = board.layout(frame);
  if (!place || board.card(frame)?.entity?.type !== 'frame') return [];
  const origin = originOf(board, place);
  const dx = Math.round(hold.x - origin.x) - place.x;
  const dy = Math.round(hold.y - origin.y) - place.y;
  if (dx === 0 && dy === 0) return [];
  return [...board.layouts()].flatMap(([id, { x, y, parent }]) =>
    parent === frame ? [{ op: 'move' as const, id, layout: { x: x - dx, y: y - dy } }] : [],
  );
}

/** The smallest frame under the middle of a card, or of its group; a card that moves with its frame stays in it. */
function frameUnder(id: string, { board, held, nodes }: Settling): string | undefined {
  const own = board.layout(id)?.parent;
  const node = nodes.get(id);
  const isCarried = framesAround(board, id).some((frame) => held.has(frame));
  if (!node || node.data.kind === 'frame' || isCarried) return own;
  const together = groupOf(board, id).filter((mate) => held.has(mate));
  const boxes = (together.length > 0 ? together : [id]).flatMap((each) => {
    const [box, hold] = [nodes.get(each), held.get(each)];
    return box ? [{ ...boxOf(box), ...hold }] : [];
  });
  const middle = middleOf(boundsOf(boxes));
  const under = [...nodes.values()]
    .filter((frame) => frame.data.kind === 'frame' && !held.has(frame.id) && isInside(middle, boxOf(frame)))
    .sort((a, b) => (a.width ?? 0) * (a.height ?? 0) - (b.width ?? 0) * (b.height ?? 0));
  return under[0]?.id;
}

function boxOf(node: CardNode): Box {
  return { ...node.position, width: node.width ?? 0, height: node.height ?? 0 };
}

function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function isInside({ x, y }: Point, box: Box): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}
