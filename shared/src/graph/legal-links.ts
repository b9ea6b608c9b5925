import type { EntityId } from '../core/ids.ts';
import { isLinkAllowed, type LinkType, linkTypesBetween, type RaciRole } from '../domain/link-types.ts';
import type { EntityType } from '../domain/registry.ts';
import type { BoardGraph } from './board-graph.ts';
import { findPath } from './cycles.ts';

/** Why a link cannot be drawn. */
export type LinkRefusal =
  | { readonly code: 'MISSING_END' }
  | {
      readonly code: 'KINDS_DO_NOT_MATCH';
      readonly from: EntityType;
      readonly to: EntityType;
      /** The links that make sense between these two kinds. */
      readonly instead: readonly LinkType[];
    }
  /** The path from the end of the new link back to its start: the loop that it would close. */
  | { readonly code: 'CLOSES_A_LOOP'; readonly path: readonly EntityId[] }
  | { readonly code: 'ALREADY_LINKED' };

/** Answers why a link may not be drawn between two cards, or null when it may. */
export function whyNotLink(
  graph: BoardGraph,
  type: LinkType,
  from: EntityId,
  to: EntityId,
  role?: RaciRole,
): LinkRefusal | null {
  const [start, end] = [graph.get(from), graph.get(to)];
  if (start === undefined || end === undefined) return { code: 'MISSING_END' };
  if (!isLinkAllowed(type, start.type, end.type)) {
    const instead = linkTypesBetween(start.type, end.type);
    return { code: 'KINDS_DO_NOT_MATCH', from: start.type, to: end.type, instead };
  }
  if (isAlreadyLinked(graph, type, from, to, role)) return { code: 'ALREADY_LINKED' };
  const path = type === 'depends' ? findPath(graph.edges('depends'), to, from) : null;
  return path === null ? null : { code: 'CLOSES_A_LOOP', path };
}

function isAlreadyLinked(
  graph: BoardGraph,
  type: LinkType,
  from: EntityId,
  to: EntityId,
  role: RaciRole | undefined,
): boolean {
  if (type !== 'raci') return graph.out(from, type).includes(to);
  return graph.raci(to).some((link) => link.person === from && link.role === role);
}
