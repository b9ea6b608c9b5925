import type { CalendarDate } from '../core/calendar-date.ts';
import { compareIds, type EntityId } from '../core/ids.ts';
import { type Board, type Link, linkId } from '../domain/board.ts';
import { type LinkType, linkTypes } from '../domain/link-types.ts';
import type { Entity, EntityByType, EntityType } from '../domain/registry.ts';
import { GraphNode, type NodeLink, type RaciLink, visibleLinksOf } from './node.ts';
import { type Computation, Fact, Source, Tracker } from './tracking.ts';

/** What changed on a board: each card or link as it is now, `undefined` when it is gone. */
export interface BoardChanges {
  readonly entities?: ReadonlyMap<EntityId, Entity | undefined>;
  /** By link id (`type|from|to[|role]`). */
  readonly links?: ReadonlyMap<string, Link | undefined>;
}

/** The dates that rule the whole board: those of its one partnership (the smallest id, if several are live). */
export interface Programme {
  readonly id: EntityId;
  readonly launch?: CalendarDate | undefined;
  readonly end?: CalendarDate | undefined;
}

/** One visible link, without its role. */
export interface Edge {
  readonly from: EntityId;
  readonly to: EntityId;
}

interface Kind {
  readonly members: Set<EntityId>;
  readonly idsSource: Source;
  readonly fieldsSource: Source;
  sorted: readonly EntityId[] | undefined;
}

/**
 * The live cards of a board and the links between them that rules can see. Every list comes out ordered by id,
 * so nothing depends on the order of insertion; every read is noted for the computation that runs.
 */
export class BoardGraph {
  readonly #tracker = new Tracker();
  readonly #nodes = new Map<EntityId, GraphNode>();
  readonly #links = new Map<string, NodeLink>();
  readonly #kinds = new Map<EntityType, Kind>();
  readonly #linkSources = new Map<string, Source>();
  readonly #edges = new Map<LinkType, readonly Edge[]>();
  readonly #programme = new Fact(this.#tracker, () => this.#findProgramme());
  readonly #partnerIds = new Fact(this.#tracker, () => this.ids('partner'));
  readonly #hasSharedVision = new Fact(this.#tracker, () =>
    this.all('vision').some((vision) => vision.kind === 'shared'),
  );

  constructor(board: Pick<Board, 'entities' | 'links'> = { entities: [], links: [] }) {
    this.apply({
      entities: new Map(board.entities.map((entity) => [entity.id, entity])),
      links: new Map(board.links.map((link) => [linkId(link), link])),
    });
  }

  /** The live card of that id. */
  get(id: EntityId | undefined): Entity | undefined {
    if (id === undefined) return undefined;
    const node = this.#node(id);
    this.#tracker.read(node.fieldsSource);
    return node.live;
  }

  /** The live card of that id if it is of that kind. */
  getAs<Type extends EntityType>(type: Type, id: EntityId | undefined): EntityByType<Type> | undefined {
    const entity = this.get(id);
    return entity?.type === type ? (entity as EntityByType<Type>) : undefined;
  }

  /** The card of that id whether or not rules see it. */
  peek(id: EntityId): Entity | undefined {
    const node = this.#node(id);
    this.#tracker.read(node.fieldsSource);
    return node.entity;
  }

  /** Ids of the live cards of a kind, ascending. */
  ids(type: EntityType): readonly EntityId[] {
    const kind = this.#kind(type);
    this.#tracker.read(kind.idsSource);
    kind.sorted ??= [...kind.members].sort(compareIds);
    return kind.sorted;
  }

  /** The live cards of a kind, by ascending id; depends on all their fields. */
  all<Type extends EntityType>(type: Type): readonly EntityByType<Type>[] {
    this.#tracker.read(this.#kind(type).fieldsSource);
    return this.ids(type).map((id) => this.#node(id).entity as EntityByType<Type>);
  }

  /** Where the visible links of a type that start at a card lead. */
  out(id: EntityId, type: LinkType): readonly EntityId[] {
    return this.#visible(id).out[type] ?? NONE;
  }

  /** Where the visible links of a type that end at a card come from. */
  in(id: EntityId, type: LinkType): readonly EntityId[] {
    return this.#visible(id).in[type] ?? NONE;
  }

  /** The RACI roles on an action, or those of a person. */
  raci(id: EntityId): readonly RaciLink[] {
    return this.#visible(id).raci;
  }

  /** All visible links of a type, each once, ordered by start then end. */
  edges(type: LinkType): readonly Edge[] {
    this.#tracker.read(this.#linkSource(type));
    let edges = this.#edges.get(type);
    if (edges === undefined) {
      edges = linkTypes[type].from.flatMap((kind) => this.#edgesFrom(kind, type)).sort(compareEdges);
      this.#edges.set(type, edges);
    }
    return edges;
  }

  /** All visible RACI links, ordered by person, action, role. */
  allRaci(): readonly RaciLink[] {
    this.#tracker.read(this.#linkSource('raci'));
    return [...this.#kind('person').members].sort(compareIds).flatMap((id) => this.#visibleOf(id).raci);
  }

  get programme(): Programme | undefined {
    return this.#programme.value;
  }

  get partnerIds(): readonly EntityId[] {
    return this.#partnerIds.value;
  }

  get hasSharedVision(): boolean {
    return this.#hasSharedVision.value;
  }

  /** Runs a computation and notes what it reads, so that `apply` can answer that it is out of date. */
  track<Value>(computation: Computation, compute: () => Value): Value {
    return this.#tracker.run(computation, compute);
  }

  /** Forgets a computation: it is never out of date again. */
  untrack(computation: Computation): void {
    this.#tracker.forget(computation);
  }

  /** Takes in changes; answers the tracked computations that read something that they touch. */
  apply(changes: BoardChanges): ReadonlySet<Computation> {
    const touched = new Set<Source>();
    for (const [id, entity] of changes.entities ?? []) this.#putEntity(id, entity, touched);
    for (const [id, link] of changes.links ?? []) this.#putLink(id, link, touched);
    const stale = new Set<Computation>();
    for (const source of touched) for (const reader of source.readers) stale.add(reader);
    // A fact that comes out the same as before makes nobody run again. The set grows while it is walked.
    for (const computation of stale) {
      if (computation instanceof Fact) for (const reader of computation.refresh()) stale.add(reader);
    }
    return stale;
  }

  #putEntity(id: EntityId, entity: Entity | undefined, touched: Set<Source>): void {
    const node = this.#node(id);
    const before = node.live;
    node.entity = entity;
    const after = node.live;
    touched.add(node.fieldsSource);
    for (const type of new Set([before?.type, after?.type])) {
      if (type !== undefined) touched.add(this.#kind(type).fieldsSource);
    }
    if (before?.type === after?.type) return;
    if (before !== undefined) this.#countMember(before.type, id, false, touched);
    if (after !== undefined) this.#countMember(after.type, id, true, touched);
    this.#dropVisible(node, touched);
    for (const { link, from, to } of [...node.outgoing, ...node.incoming]) {
      this.#dropVisible(from === node ? to : from, touched);
      this.#dropEdges(link.type, touched);
    }
  }

  #countMember(type: EntityType, id: EntityId, isMember: boolean, touched: Set<Source>): void {
    const kind = this.#kind(type);
    if (isMember) kind.members.add(id);
    else kind.members.delete(id);
    kind.sorted = undefined;
    touched.add(kind.idsSource);
  }

  #putLink(id: string, link: Link | undefined, touched: Set<Source>): void {
    const before = this.#links.get(id);
    if (before !== undefined) {
      removeOne(before.from.outgoing, before);
      removeOne(before.to.incoming, before);
      this.#links.delete(id);
      this.#dropEnds(before, touched);
    }
    if (link === undefined) return;
    const drawn: NodeLink = { link, from: this.#node(link.from), to: this.#node(link.to) };
    this.#links.set(id, drawn);
    drawn.from.outgoing.push(drawn);
    drawn.to.incoming.push(drawn);
    this.#dropEnds(drawn, touched);
  }

  #dropEnds({ link, from, to }: NodeLink, touched: Set<Source>): void {
    this.#dropVisible(from, touched);
    this.#dropVisible(to, touched);
    this.#dropEdges(link.type, touched);
  }

  #dropVisible(node: GraphNode, touched: Set<Source>): void {
    node.visible = undefined;
    touched.add(node.linksSource);
  }

  #dropEdges(type: string, touched: Set<Source>): void {
    this.#edges.delete(type as LinkType);
    touched.add(this.#linkSource(type));
  }

  #edgesFrom(kind: EntityType, type: LinkType): Edge[] {
    const edges: Edge[] = [];
    for (const from of this.#kind(kind).members) {
      for (const to of this.#visibleOf(from).out[type] ?? NONE) edges.push({ from, to });
    }
    return edges;
  }

  #visible(id: EntityId) {
    this.#tracker.read(this.#node(id).linksSource);
    return this.#visibleOf(id);
  }

  #visibleOf(id: EntityId) {
    const node = this.#node(id);
    node.visible ??= visibleLinksOf(node);
    return node.visible;
  }

  #findProgramme(): Programme | undefined {
    const partnership = this.getAs('partnership', this.ids('partnership')[0]);
    return partnership && { id: partnership.id, launch: partnership.launch, end: partnership.end };
  }

  #node(id: EntityId): GraphNode {
    let node = this.#nodes.get(id);
    if (node === undefined) {
      node = new GraphNode(id);
      this.#nodes.set(id, node);
    }
    return node;
  }

  #kind(type: EntityType): Kind {
    let kind = this.#kinds.get(type);
    if (kind === undefined) {
      kind = {
        members: new Set(),
        idsSource: new Source(),
        fieldsSource: new Source(),
        sorted: undefined,
      };
      this.#kinds.set(type, kind);
    }
    return kind;
  }

  #linkSource(type: string): Source {
    let source = this.#linkSources.get(type);
    if (source === undefined) {
      source = new Source();
      this.#linkSources.set(type, source);
    }
    return source;
  }
}

const NONE: readonly EntityId[] = [];

function removeOne(links: NodeLink[], link: NodeLink): void {
  const index = links.indexOf(link);
  if (index >= 0) links.splice(index, 1);
}

function compareEdges(a: Edge, b: Edge): number {
  return compareIds(a.from, b.from) || compareIds(a.to, b.to);
}
