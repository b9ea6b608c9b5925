import type { EntityId } from '../core/ids.ts';
import type { RaciRole } from '../domain/link-types.ts';
import type { BoardGraph } from './board-graph.ts';

/** The partner a person belongs to, or the partner itself; none when it is not a live partner. */
export function partnerOf(graph: BoardGraph, id: EntityId | undefined): EntityId | undefined {
  if (graph.kindOf(id) === 'partner') return id;
  const partner = graph.partOf('person', id, 'partner')?.partner;
  return graph.kindOf(partner) === 'partner' ? partner : undefined;
}

/** The persons who own a card. */
export function owningPersons(graph: BoardGraph, id: EntityId): readonly EntityId[] {
  return graph.in(id, 'owns').filter((owner) => graph.kindOf(owner) === 'person');
}

/** The persons who hold a role on an action. */
export function personsInRole(graph: BoardGraph, actionId: EntityId, role: RaciRole): readonly EntityId[] {
  return graph.raci(actionId).flatMap((link) => (link.role === role ? [link.person] : []));
}

/** The different partners that these ids stand for; ids of nobody stand for none. */
export function partnersAmong(graph: BoardGraph, ids: Iterable<EntityId>): ReadonlySet<EntityId> {
  const partners = new Set<EntityId>();
  for (const id of ids) {
    const partner = partnerOf(graph, id);
    if (partner !== undefined) partners.add(partner);
  }
  return partners;
}

/** The live persons of a partner, ascending. */
export function personsOf(graph: BoardGraph, partnerId: EntityId): readonly EntityId[] {
  return graph
    .all('person', 'partner')
    .flatMap((person) => (person.partner === partnerId ? [person.id] : []));
}
