import { compareIds, type EntityId } from '../../core/ids.ts';
import type { BoardGraph } from '../../graph/board-graph.ts';
import { partnerOf } from '../../graph/ownership.ts';
import { isOpen } from '../../graph/schedule.ts';

export interface OwnershipShare {
  readonly partner: EntityId;
  /** Open actions that this brand carries; one carried by both counts for each. */
  readonly count: number;
}

export interface OwnershipBalance {
  /** The brand that carries most first; on a tie, the smallest id. */
  readonly shares: readonly OwnershipShare[];
  readonly total: number;
}

/** How the open actions are carried between the brands: by owners, and by those who are Accountable. */
export function ownershipBalance(graph: BoardGraph): OwnershipBalance {
  const carried = new Map<EntityId, Set<EntityId>>(graph.partnerIds.map((id) => [id, new Set()]));
  const open = new Set(graph.all('action').flatMap((action) => (isOpen(action) ? [action.id] : [])));
  const carry = (owner: EntityId, action: EntityId) => {
    const partner = open.has(action) ? partnerOf(graph, owner) : undefined;
    if (partner !== undefined) carried.get(partner)?.add(action);
  };
  for (const { from, to } of graph.edges('owns')) carry(from, to);
  for (const { person, action, role } of graph.allRaci()) if (role === 'A') carry(person, action);
  const shares = [...carried].map(([partner, actions]) => ({ partner, count: actions.size }));
  shares.sort((a, b) => b.count - a.count || compareIds(a.partner, b.partner));
  return { shares, total: shares.reduce((sum, { count }) => sum + count, 0) };
}
