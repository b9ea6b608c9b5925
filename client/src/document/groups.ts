import type { Hold, Point } from '@cap-commun/shared/protocol/presence';
import type { BoardStore } from './board-store.ts';

interface GroupIndex {
  readonly revision: number;
  readonly members: ReadonlyMap<string, readonly string[]>;
}

const indexes = new WeakMap<BoardStore, GroupIndex>();
const NOBODY: readonly string[] = [];

/** The cards that are held together with one, itself included; none for a card without a group. */
export function groupOf(board: BoardStore, id: string): readonly string[] {
  const group = board.layout(id)?.group;
  if (group === undefined) return NOBODY;
  const members = indexOf(board).members.get(group) ?? NOBODY;
  return members.length > 1 ? members : NOBODY;
}

/** Cards, and those that are held together with any of them. */
export function withGroups(board: BoardStore, ids: Iterable<string>): ReadonlySet<string> {
  const all = new Set(ids);
  for (const id of [...all]) for (const mate of groupOf(board, id)) all.add(mate);
  return all;
}

/**
 * What a hand holds, and the rest of each group, which goes as far as the first of its cards in hand. `homeOf` says
 * where a card lies while nobody holds it. Locked cards stay.
 */
export function heldWithGroups(
  board: BoardStore,
  held: ReadonlyMap<string, Hold>,
  led: ReadonlySet<string>,
  homeOf: (id: string) => Point | undefined,
): ReadonlyMap<string, Hold> {
  const all = new Map(held);
  for (const id of led) {
    const [hold, home] = [held.get(id), homeOf(id)];
    if (!hold || !home || hold.width !== undefined) continue;
    for (const mate of groupOf(board, id)) {
      const start = homeOf(mate);
      if (led.has(mate) || !start || board.layout(mate)?.locked === true) continue;
      all.set(mate, { x: start.x + hold.x - home.x, y: start.y + hold.y - home.y });
    }
  }
  return all;
}

function indexOf(board: BoardStore): GroupIndex {
  const known = indexes.get(board);
  if (known?.revision === board.revision) return known;
  const members = new Map<string, string[]>();
  for (const [id, { group }] of board.layouts()) {
    if (group === undefined || !board.card(id)) continue;
    const mates = members.get(group);
    if (mates) mates.push(id);
    else members.set(group, [id]);
  }
  const index = { revision: board.revision, members };
  indexes.set(board, index);
  return index;
}
