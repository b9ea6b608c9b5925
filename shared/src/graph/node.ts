import { compareIds, type EntityId } from '../core/ids.ts';
import type { Link } from '../domain/board.ts';
import {
  isLinkAllowed,
  isLinkType,
  isRaciRole,
  type LinkType,
  linkTypes,
  type RaciRole,
} from '../domain/link-types.ts';
import type { Entity } from '../domain/registry.ts';
import type { Source } from './tracking.ts';

/** A RACI role as the rules see it: one of the four, of a live person on a live action. */
export interface RaciLink {
  readonly person: EntityId;
  readonly action: EntityId;
  readonly role: RaciRole;
}

/** A link as drawn, with its two ends. */
export interface NodeLink {
  readonly link: Link;
  readonly from: GraphNode;
  readonly to: GraphNode;
  /** Its type, when rules may see such a link between the right kinds of card. */
  readonly type: LinkType | undefined;
}

/** The links of one type that start, or end, at a card. What rules see of them is worked out when first asked for. */
export interface LinkList {
  readonly type: string;
  readonly links: NodeLink[];
  ids: readonly EntityId[] | undefined;
  raci: readonly RaciLink[] | undefined;
}

/** A card in the graph, or the place of one that links name but the board does not hold. */
export class GraphNode {
  readonly id: EntityId;
  entity: Entity | undefined;
  /** The card as rules see it: none while it is dropped or archived. */
  live: Entity | undefined;
  /** A card has links of a few types: looking through them beats a map. */
  readonly outgoing: LinkList[] = [];
  readonly incoming: LinkList[] = [];
  /** Each source is there once somebody has read it. This one changes when any of the fields does. */
  fieldsSource: Source | undefined;
  /** Changes when a link does, or the life of a neighbour. */
  linksSource: Source | undefined;
  /** Changes when the card comes to life, dies, or becomes one of another kind. */
  lifeSource: Source | undefined;
  /** One for each field that somebody reads by itself. */
  fieldSources: Map<string, Source> | undefined;

  constructor(id: EntityId) {
    this.id = id;
  }

  put(entity: Entity | undefined): void {
    this.entity = entity;
    this.live = entity !== undefined && isLive(entity) ? entity : undefined;
  }
}

export function listOf(lists: readonly LinkList[], type: string): LinkList | undefined {
  for (const list of lists) if (list.type === type) return list;
  return undefined;
}

export function addLink(lists: LinkList[], link: NodeLink): void {
  const { type } = link.link;
  const list = listOf(lists, type);
  if (list !== undefined) list.links.push(link);
  else lists.push({ type, links: [link], ids: undefined, raci: undefined });
}

export function removeLink(lists: readonly LinkList[], link: NodeLink): void {
  const list = listOf(lists, link.link.type);
  const index = list?.links.indexOf(link) ?? -1;
  if (index >= 0) list?.links.splice(index, 1);
}

/** What was visible of the links may no longer be. */
export function forgetVisible(lists: readonly LinkList[], type: string): void {
  const list = listOf(lists, type);
  if (list === undefined) return;
  list.ids = undefined;
  list.raci = undefined;
}

/** A card that is dropped or archived is invisible to every rule, and so is every link that touches it. */
function isLive(entity: Entity): boolean {
  return entity.status !== 'dropped' && entity.archived !== true;
}

/** The type of a link that rules may see: a typed one, with a role where it needs one. */
export function ruledType({ type, role }: Link): LinkType | undefined {
  if (!isLinkType(type) || !linkTypes[type].isTyped) return undefined;
  return linkTypes[type].hasRole && !isRaciRole(role) ? undefined : type;
}

/** The other ends of the links that rules see, each once, ascending. */
export function visibleIds(list: LinkList, end: 'from' | 'to'): readonly EntityId[] {
  if (list.ids !== undefined) return list.ids;
  const ids: EntityId[] = [];
  for (const link of list.links) if (isVisible(link)) ids.push(link[end].id);
  list.ids = ids.length > 1 ? withoutRepeats(ids.sort(compareIds)) : ids;
  return list.ids;
}

/** The roles that rules see, by person, action and role. A board holds each link once, so none comes twice. */
export function visibleRoles(list: LinkList): readonly RaciLink[] {
  if (list.raci !== undefined) return list.raci;
  const roles: RaciLink[] = [];
  for (const link of list.links) {
    const { role } = link.link;
    if (isVisible(link) && isRaciRole(role)) roles.push({ person: link.from.id, action: link.to.id, role });
  }
  list.raci = roles.length > 1 ? roles.sort(compareRaci) : roles;
  return list.raci;
}

function isVisible({ type, from, to }: NodeLink): boolean {
  if (type === undefined || from.live === undefined || to.live === undefined) return false;
  return isLinkAllowed(type, from.live.type, to.live.type);
}

function withoutRepeats(sorted: readonly EntityId[]): readonly EntityId[] {
  return sorted.filter((id, at) => id !== sorted[at - 1]);
}

function compareRaci(a: RaciLink, b: RaciLink): number {
  return compareIds(a.person, b.person) || compareIds(a.action, b.action) || compareIds(a.role, b.role);
}
