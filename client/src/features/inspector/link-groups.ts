import type { EntityId } from '@cap-commun/shared/core/ids';
import { isLinkAllowed, LINK_TYPES, type LinkType, linkTypes } from '@cap-commun/shared/domain/link-types';
import type { EntityType } from '@cap-commun/shared/domain/registry';
import { ENTITY_TYPES } from '@cap-commun/shared/domain/registry';
import type { BoardGraph } from '@cap-commun/shared/graph/board-graph';
import { whyNotLink } from '@cap-commun/shared/graph/legal-links';

export interface LinkGroup {
  readonly type: LinkType;
  /** Whether the links start at the card. */
  readonly isOutgoing: boolean;
  /** The cards at the other ends. */
  readonly others: readonly EntityId[];
}

/** Links that any kind may get: shown once there is one, so that no card offers every link there is. */
const TO_ANY: ReadonlySet<LinkType> = new Set(['threatens', 'decides', 'became', 'relates']);

/** The links of a card by type and way: those that it has, and the ones that its kind asks for. */
export function linkGroupsOf(graph: BoardGraph, id: EntityId, kind: EntityType): readonly LinkGroup[] {
  const groups = LINK_TYPES.filter((type) => type !== 'raci').flatMap((type): LinkGroup[] => [
    { type, isOutgoing: false, others: graph.in(id, type) },
    { type, isOutgoing: true, others: graph.out(id, type) },
  ]);
  return groups.filter((group) => group.others.length > 0 || isAsked(group, kind));
}

function isAsked({ type, isOutgoing }: LinkGroup, kind: EntityType): boolean {
  if (!linkTypes[type].isTyped) return false;
  if (isOutgoing)
    return (
      kind !== 'person' && kind !== 'partner' && ENTITY_TYPES.some((to) => isLinkAllowed(type, kind, to))
    );
  return !TO_ANY.has(type) && ENTITY_TYPES.some((from) => isLinkAllowed(type, from, kind));
}

/** The cards that a link of a group may still be drawn to. */
export function targetsOf(graph: BoardGraph, id: EntityId, group: LinkGroup): readonly EntityId[] {
  const kinds = ENTITY_TYPES.filter((kind) => {
    const own = graph.get(id)?.type;
    if (!own) return false;
    return group.isOutgoing ? isLinkAllowed(group.type, own, kind) : isLinkAllowed(group.type, kind, own);
  });
  return kinds
    .flatMap((kind) => graph.ids(kind))
    .filter((other) => {
      const [from, to] = group.isOutgoing ? [id, other] : [other, id];
      return from !== to && whyNotLink(graph, group.type, from, to) === null;
    });
}
