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

/** A link as drawn, with its two ends. */
export interface NodeLink {
  readonly link: Link;
  readonly from: GraphNode;
  readonly to: GraphNode;
}

/** A card in the graph, or the place of one that links name but the board does not hold. */
export class GraphNode {
  readonly id: EntityId;
  entity: Entity | undefined;
  readonly outgoing: NodeLink[] = [];
  readonly incoming: NodeLink[] = [];
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
export function visibleLinksOf(node: GraphNode): VisibleLinks {
  const raci: RaciLink[] = [];
  const out = collect(node.outgoing, 'to', raci);
  const into = collect(node.incoming, 'from', raci);
  return { out, in: into, raci: raci.sort(compareRaci) };
}

function collect(links: readonly NodeLink[], end: 'from' | 'to', raci: RaciLink[]): IdsByLinkType {
  const found: { [Type in LinkType]?: EntityId[] } = {};
  for (const { link, from, to } of links) {
    if (!isVisibleLink(link, from.live, to.live)) continue;
    const type = link.type as LinkType;
    const ids = found[type];
    if (ids === undefined) found[type] = [link[end]];
    else if (!ids.includes(link[end])) ids.push(link[end]);
    if (type === 'raci') addRole(raci, link);
  }
  for (const ids of Object.values(found)) if (ids.length > 1) ids.sort(compareIds);
  return found;
}

function addRole(raci: RaciLink[], { from: person, to: action, role }: Link): void {
  if (!isRaciRole(role)) return;
  const isKnown = raci.some(
    (other) => other.person === person && other.action === action && other.role === role,
  );
  if (!isKnown) raci.push({ person, action, role });
}

function compareRaci(a: RaciLink, b: RaciLink): number {
  return compareIds(a.person, b.person) || compareIds(a.action, b.action) || compareIds(a.role, b.role);
}
