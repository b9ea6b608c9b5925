import type { BoardStore } from './board-store.ts';

/** Frames in frames that are followed; a ring of frames that a peer wrote ends here. */
export const MAX_NESTING = 8;

interface ContentIndex {
  readonly revision: number;
  readonly byParent: ReadonlyMap<string, readonly string[]>;
}

const indexes = new WeakMap<BoardStore, ContentIndex>();
const NOTHING: readonly string[] = [];

/** Everything that lies in a card, in the frames that lie in it too; nothing for what is no frame. */
export function contentOf(board: BoardStore, id: string): readonly string[] {
  const { byParent } = indexOf(board);
  const direct = byParent.get(id);
  if (!direct) return NOTHING;
  const all = new Set(direct);
  for (const inner of all) for (const deeper of byParent.get(inner) ?? NOTHING) all.add(deeper);
  all.delete(id);
  return [...all];
}

/** Cards, and what lies in those of them that are frames: it goes with them. */
export function withContent(board: BoardStore, ids: Iterable<string>): ReadonlySet<string> {
  const all = new Set(ids);
  for (const id of [...all]) for (const inner of contentOf(board, id)) all.add(inner);
  return all;
}

/** The frames around a card, the nearest first. */
export function framesAround(board: BoardStore, id: string): readonly string[] {
  const frames: string[] = [];
  let parent = board.layout(id)?.parent;
  while (parent !== undefined && parent !== id && !frames.includes(parent) && frames.length < MAX_NESTING) {
    frames.push(parent);
    parent = board.layout(parent)?.parent;
  }
  return frames;
}

export function isCollapsed(board: BoardStore, id: string): boolean {
  const entity = board.card(id)?.entity;
  return entity?.type === 'frame' && entity.collapsed === true;
}

/** The card that stands on the map for one: itself, or the outermost collapsed frame that it lies in. */
export function standInOf(board: BoardStore, id: string): string {
  if (board.layout(id)?.parent === undefined) return id;
  const frames = framesAround(board, id);
  // Frames that hold each other, which only a merge can make, stand for themselves.
  if (board.layout(frames.at(-1) ?? id)?.parent === id) return id;
  return frames.findLast((frame) => isCollapsed(board, frame)) ?? id;
}

function indexOf(board: BoardStore): ContentIndex {
  const known = indexes.get(board);
  if (known?.revision === board.revision) return known;
  const byParent = new Map<string, string[]>();
  for (const [id, { parent }] of board.layouts()) {
    if (parent === undefined || !board.card(id)) continue;
    const siblings = byParent.get(parent);
    if (siblings) siblings.push(id);
    else byParent.set(parent, [id]);
  }
  const index = { revision: board.revision, byParent };
  indexes.set(board, index);
  return index;
}
