import { compareIds, type EntityId } from '../../core/ids.ts';
import type { BoardGraph, IndexDefinition } from '../../graph/board-graph.ts';
import { partnersAmong, personsInRole } from '../../graph/ownership.ts';
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

/** The open actions by the brands that carry them: by owners, and by those who are Accountable. */
const openActionsByPartner: IndexDefinition = {
  of: 'action',
  keysOf: (graph, id) => {
    const action = graph.partOf('action', id, 'status');
    if (action === undefined || !isOpen(action)) return [];
    return [...partnersAmong(graph, [...graph.in(id, 'owns'), ...personsInRole(graph, id, 'A')])];
  },
};

/** How the open actions are carried between the brands. */
export function ownershipBalance(graph: BoardGraph): OwnershipBalance {
  const carried = graph.index(openActionsByPartner);
  const shares = graph.partnerIds.map((partner) => ({ partner, count: carried.get(partner)?.size ?? 0 }));
  shares.sort((a, b) => b.count - a.count || compareIds(a.partner, b.partner));
  return { shares, total: shares.reduce((sum, { count }) => sum + count, 0) };
}
