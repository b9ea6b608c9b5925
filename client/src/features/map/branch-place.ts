import { type Box, LANE_GAP, placeBeside } from '@cap-commun/shared/board-file/place-beside';
import type { EntityId } from '@cap-commun/shared/core/ids';
import type { EntityType } from '@cap-commun/shared/domain/registry';
import type { BoardGraph } from '@cap-commun/shared/graph/board-graph';
import type { Point } from '@cap-commun/shared/protocol/presence';
import { nextAfter } from '../../card-tools/next-card.ts';

/** Between a branch and the next one under it, canvas units. */
const BRANCH_GAP = 28;
/** A card further under the rest of its branch than this was put there by somebody; it doesn't push others down. */
const REACH = 240;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What branches are read off: the links, and where cards stand. */
export interface Branches {
  readonly graph: BoardGraph;
  readonly boxOf: (id: EntityId) => Box | null;
  /** What a new card must not lie on. */
  readonly others: readonly Box[];
}

/**
 * Middle of the place of a new card that hangs on another: at its right, under the branches that hang there already.
 * A branch is a card with all that hangs on it, so that an action's metrics stay beside it.
 */
export function placeOnBranch(
  parent: EntityId,
  size: Size,
  { graph, boxOf, others }: Branches,
): Point | null {
  const box = boxOf(parent);
  if (!box) return null;
  const children = childrenOf(graph, parent).flatMap((id) => {
    const child = boxOf(id);
    return child && child.x >= box.x + box.width ? [{ id, box: child }] : [];
  });
  const last = children.sort((a, b) => a.box.y - b.box.y).at(-1);
  if (!last) return placeBeside(box, size, others);
  return freeFrom(last.box.x, bottomOf(last.id, { graph, boxOf, others }) + BRANCH_GAP, size, others);
}

/** Middle of the place of a card of the same kind, under another one and all that hangs on it. */
export function placeUnderBranch(id: EntityId, size: Size, branches: Branches): Point | null {
  const box = branches.boxOf(id);
  if (!box) return null;
  return freeFrom(box.x, bottomOf(id, branches) + BRANCH_GAP, size, branches.others);
}

/** The first free place from a corner down. */
function freeFrom(x: number, y: number, size: Size, others: readonly Box[]): Point {
  return placeBeside({ x: x - LANE_GAP, y, width: 0, height: size.height }, size, others);
}

/** Where a branch ends, cards at its right that follow one another included. */
function bottomOf(root: EntityId, { graph, boxOf }: Branches): number {
  const rootBox = boxOf(root);
  if (!rootBox) return 0;
  const seen = new Set([root]);
  const boxes: Box[] = [];
  const visit = (id: EntityId): void => {
    for (const child of childrenOf(graph, id)) {
      const box = seen.has(child) ? null : boxOf(child);
      seen.add(child);
      if (!box) continue;
      if (box.x >= rootBox.x + rootBox.width) boxes.push(box);
      visit(child);
    }
  };
  visit(root);
  let bottom = rootBox.y + rootBox.height;
  for (const box of boxes.sort((a, b) => a.y - b.y)) {
    if (box.y > bottom + REACH) break;
    bottom = Math.max(bottom, box.y + box.height);
  }
  return bottom;
}

/** What hangs on a card in the order in which maps are written: actions on objectives, metrics on actions. */
function childrenOf(graph: BoardGraph, id: EntityId): readonly EntityId[] {
  const type: EntityType | undefined = graph.get(id)?.type;
  const next = type && nextAfter(type);
  return next ? graph.in(id, next.link).filter((child) => graph.get(child)?.type === next.type) : [];
}
