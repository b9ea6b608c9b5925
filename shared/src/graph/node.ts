import type { EntityId } from '../core/ids.ts';
import { compareIds } from '../core/ids.ts';
import type { Link } from '../domain/board.ts';
import type { LinkType, RaciRole } from '../domain/link-types.ts';
import { isLinkAllowed, isLinkType, isRaciRole, linkTypes } from '../domain/link-types.ts';
import type { Entity } from '../domain/registry.ts';
import { Source } from './tracking.ts';

/** A RACI role as the rules see it: one of the four, of a live person on a live action. */
export interface RaciLink {
  readonly person: EntityId;
  readonly action: EntityId;
  readonly role: RaciRole;
}

type IdsByLinkType = { [Type in LinkType]?: readonly EntityId[] };

/** The links of one card that rules can see, each once, ordered by id. */
export interface VisibleLinks {
  readonly out: IdsByLinkType;
  readonly in: IdsByLinkType;
  readonly raci: readonly RaciLink[];
}

/** A card in the graph, or the place of one that links name but the board does not hold. */
export class GraphNode {
  readonly id: EntityId;
  entity: Entity | undefined;
  readonly outgoing: Link[] = [];
  readonly incoming: Link[] = [];
  readonly fieldsSource = new Source();
  readonly linksSource = new Source();
  /** Computed when first asked for, dropped when a link or the life of a neighbour changes. */
  visible: VisibleLinks | undefined;

  constructor(id: EntityId) {
    this.id = id;
  }

  get live(): Entity | undefined {
    return this.entity !== undefined && isLive(this.entity) ? this.entity : undefined;
  }
}

/** A card that is dropped or archived is invisible to every rule, and so is every link that touches it. */
export function isLive(entity: Entity): boolean {
  return entity.status !== 'dropped' && entity.archived !== true;
}

/** Whether rules see the link: a typed one between live cards of kinds it may join, with a role where it needs one. */
export function isVisibleLink(link: Link, from: Entity | undefined, to: Entity | undefined): boolean {
  if (from === undefined || to === undefined || !isLinkType(link.type)) return false;
  if (!linkTypes[link.type].isTyped || !isLinkAllowed(link.type, from.type, to.type)) return false;
  return !linkTypes[link.type].hasRole || isRaciRole(link.role);
}

/** Collects what rules see of a node's links. */
export function visibleLinksOf(node: GraphNode, nodeOf: (id: EntityId) => GraphNode): VisibleLinks {
  const raci = new Map<string, RaciLink>();
  const self = node.live;
  const collect = (links: Iterable<Link>, otherEnd: (link: Link) => EntityId) => {
    const found: { [Type in LinkType]?: EntityId[] } = {};
    for (const link of links) {
      const other = otherEnd(link);
      const end = nodeOf(other).live;
      const isVisible =
        link.from === node.id ? isVisibleLink(link, self, end) : isVisibleLink(link, end, self);
      if (!isVisible) continue;
      const type = link.type as LinkType;
      const ids = found[type];
      if (ids === undefined) found[type] = [other];
      else if (!ids.includes(other)) ids.push(other);
      if (type === 'raci' && isRaciRole(link.role)) {
        raci.set(`${other}|${link.role}`, { person: link.from, action: link.to, role: link.role });
      }
    }
    for (const ids of Object.values(found)) ids.sort(compareIds);
    return found;
  };
  const out = collect(node.outgoing, (link) => link.to);
  const into = collect(node.incoming, (link) => link.from);
  return { out, in: into, raci: [...raci.values()].sort(compareRaci) };
}

function compareRaci(a: RaciLink, b: RaciLink): number {
  return compareIds(a.person, b.person) || compareIds(a.action, b.action) || compareIds(a.role, b.role);
}
