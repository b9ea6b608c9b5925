import type { CalendarDate } from '../core/calendar-date.ts';
import { compareIds, type EntityId } from '../core/ids.ts';
import { isSameJson } from '../core/json.ts';
import { type Board, type Link, linkId } from '../domain/board.ts';
import { type LinkType, linkTypes } from '../domain/link-types.ts';
import type { Entity, EntityByType, EntityType } from '../domain/registry.ts';
import { CardIndex, type CardsByKey } from './card-index.ts';
import { type Edge, EdgeLists } from './edge-lists.ts';
import {
  addLink,
  forgetVisible,
  GraphNode,
  listOf,
  type NodeLink,
  type RaciLink,
  removeLink,
  ruledType,
  visibleIds,
  visibleRoles,
} from './node.ts';
import {
  type Computation,
  Derived,
  Fact,
  NOWHERE,
  type Sink,
  Source,
  sourceIn,
  Tracker,
  touch,
} from './tracking.ts';

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

/** Some fields of a card: who asks for these alone does not run again when another one changes. */
export type PartOf<Type extends EntityType, Name extends keyof EntityByType<Type>> = Pick<
  EntityByType<Type>,
  Name | ('id' & keyof EntityByType<Type>)
>;

/** What the live cards of a kind are looked up by, such as the brands that carry an action. */
export interface IndexDefinition {
  readonly of: EntityType;
  /** The keys of one card, each once; reads its fields and links and those of other cards, nothing derived. */
  keysOf(graph: BoardGraph, id: EntityId): readonly string[];
}

interface Kind {
  readonly members: Set<EntityId>;
  readonly idsSource: Source;
  readonly fieldsSource: Source;
  readonly fieldSources: Map<string, Source>;
  sorted: readonly EntityId[] | undefined;
}

/**
 * The live cards of a board and the links between them that rules can see. Every list comes out ordered by id,
 * so nothing depends on the order of insertion; every read is noted for the computation that runs.
 */
export class BoardGraph {
  readonly #tracker: Tracker;
  readonly #nodes = new Map<EntityId, GraphNode>();
  readonly #links = new Map<string, NodeLink>();
  readonly #kinds = new Map<EntityType, Kind>();
  readonly #linkSources = new Map<string, Source>();
  readonly #edges = new EdgeLists((type) => this.#collectEdges(type));
  readonly #indexes = new Map<IndexDefinition, CardIndex>();
  readonly #programme: Fact<Programme | undefined>;
  readonly #partnerIds: Fact<readonly EntityId[]>;
  readonly #hasSharedVision: Fact<boolean>;
  #lastNode: GraphNode | undefined;

  /** `isTracked` false: no computation will ever be told that it is out of date, and reading costs less. */
  constructor(board: Pick<Board, 'entities' | 'links'> = { entities: [], links: [] }, isTracked = true) {
    this.#tracker = new Tracker(isTracked);
    this.#programme = new Fact(this.#tracker, () => this.#findProgramme());
    this.#partnerIds = new Fact(this.#tracker, () => this.ids('partner'));
    this.#hasSharedVision = new Fact(this.#tracker, () =>
      this.all('vision', 'kind').some((vision) => vision.kind === 'shared'),
    );
    for (const entity of board.entities) this.#putEntity(entity.id, entity, NOWHERE);
    for (const link of board.links) this.#putLink(linkId(link), link, NOWHERE);
  }

  /** The live card of that id. */
  get(id: EntityId | undefined): Entity | undefined {
    if (id === undefined) return undefined;
    return this.#noted(id, 'fieldsSource').live;
  }

  /** The live card of that id if it is of that kind. */
  getAs<Type extends EntityType>(type: Type, id: EntityId | undefined): EntityByType<Type> | undefined {
    const entity = this.get(id);
    return entity?.type === type ? (entity as EntityByType<Type>) : undefined;
  }

  /** Some fields of the live card of that id if it is of that kind. */
  partOf<Type extends EntityType, Name extends keyof EntityByType<Type> & string>(
    type: Type,
    id: EntityId | undefined,
    ...names: readonly Name[]
  ): PartOf<Type, Name> | undefined {
    if (id === undefined) return undefined;
    const node = this.#noted(id, 'lifeSource');
    if (node.live?.type !== type) return undefined;
    if (this.#tracker.isNoting) {
      node.fieldSources ??= new Map();
      for (const name of names) this.#tracker.read(sourceIn(node.fieldSources, name));
    }
    return node.live as EntityByType<Type>;
  }

  /** The kind of the live card of that id. */
  kindOf(id: EntityId | undefined): EntityType | undefined {
    if (id === undefined) return undefined;
    return this.#noted(id, 'lifeSource').live?.type;
  }

  /** The card of that id whether or not rules see it. */
  peek(id: EntityId): Entity | undefined {
    return this.#noted(id, 'fieldsSource').entity;
  }

  /** Ids of the live cards of a kind, ascending. */
  ids(type: EntityType): readonly EntityId[] {
    this.#tracker.read(this.#kind(type).idsSource);
    return this.#sortedIds(type);
  }

  /** The live cards of a kind, by ascending id: whole, or some of their fields. */
  all<Type extends EntityType>(type: Type): readonly EntityByType<Type>[];
  all<Type extends EntityType, Name extends keyof EntityByType<Type> & string>(
    type: Type,
    ...names: readonly Name[]
  ): readonly PartOf<Type, Name>[];
  all<Type extends EntityType>(type: Type, ...names: readonly string[]): readonly EntityByType<Type>[] {
    const kind = this.#kind(type);
    if (names.length === 0) this.#tracker.read(kind.fieldsSource);
    for (const name of names) this.#tracker.read(sourceIn(kind.fieldSources, name));
    return this.ids(type).map((id) => this.#node(id).live as EntityByType<Type>);
  }

  /** Where the visible links of a type that start at a card lead. */
  out(id: EntityId, type: LinkType): readonly EntityId[] {
    const list = listOf(this.#noted(id, 'linksSource').outgoing, type);
    return list === undefined ? NONE : visibleIds(list, 'to');
  }

  /** Where the visible links of a type that end at a card come from. */
  in(id: EntityId, type: LinkType): readonly EntityId[] {
    const list = listOf(this.#noted(id, 'linksSource').incoming, type);
    return list === undefined ? NONE : visibleIds(list, 'from');
  }

  /** The RACI roles on an action, or those of a person. */
  raci(id: EntityId): readonly RaciLink[] {
    const node = this.#noted(id, 'linksSource');
    const list = listOf(node.live?.type === 'person' ? node.outgoing : node.incoming, 'raci');
    return list === undefined ? NO_ROLES : visibleRoles(list);
  }

  /** All visible links of a type, each once, ordered by start then end. */
  edges(type: LinkType): readonly Edge[] {
    this.#tracker.read(sourceIn(this.#linkSources, type));
    return this.#edges.get(type);
  }

  /** The live cards of a kind by a key of theirs; keep the definition, as each one is an index of its own. */
  index(definition: IndexDefinition): CardsByKey {
    let index = this.#indexes.get(definition);
    if (index === undefined) {
      index = new CardIndex(this.#tracker, (id) => definition.keysOf(this, id));
      this.#indexes.set(definition, index);
      for (const id of this.#kind(definition.of).members) index.put(id, true);
    }
    return index.cards;
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
    const stale = new Set<Computation>();
    const born: [CardIndex, EntityId, boolean][] = [];
    for (const [id, entity] of changes.entities ?? []) {
      const before = this.#node(id).live?.type;
      this.#putEntity(id, entity, touched);
      born.push(...this.#indexesToTell(id, before));
    }
    for (const [id, link] of changes.links ?? []) this.#putLink(id, link, touched);
    for (const source of touched) for (const reader of source.readers) stale.add(reader);
    for (const [index, id, isMember] of born) for (const reader of index.put(id, isMember)) stale.add(reader);
    // What comes out the same as before makes nobody run again. The set grows while it is walked.
    for (const computation of stale) {
      if (computation instanceof Derived) for (const reader of computation.refresh()) stale.add(reader);
    }
    return stale;
  }

  #putEntity(id: EntityId, entity: Entity | undefined, sources: Sink): void {
    const node = this.#node(id);
    const [before, wasThere] = [node.live, node.entity];
    node.put(entity);
    const after = node.live;
    if (before?.type === after?.type) {
      const changed = changedFields(wasThere, entity);
      if (changed.length === 0) return;
      touch(node.fieldsSource, sources);
      for (const name of changed) touch(node.fieldSources?.get(name), sources);
      if (after === undefined) return;
      const kind = this.#kind(after.type);
      sources.add(kind.fieldsSource);
      for (const name of changed) touch(kind.fieldSources.get(name), sources);
      return;
    }
    touch(node.fieldsSource, sources);
    touch(node.lifeSource, sources);
    for (const source of node.fieldSources?.values() ?? []) sources.add(source);
    if (before !== undefined) this.#countMember(before.type, id, false, sources);
    if (after !== undefined) this.#countMember(after.type, id, true, sources);
    this.#dropLinks(node, sources);
  }

  #countMember(type: EntityType, id: EntityId, isMember: boolean, sources: Sink): void {
    const kind = this.#kind(type);
    if (isMember) kind.members.add(id);
    else kind.members.delete(id);
    if (kind.sorted !== undefined) kind.sorted = withOrWithout(kind.sorted, id, isMember);
    sources.add(kind.idsSource);
    sources.add(kind.fieldsSource);
    for (const source of kind.fieldSources.values()) sources.add(source);
  }

  #indexesToTell(id: EntityId, before: EntityType | undefined): [CardIndex, EntityId, boolean][] {
    const after = this.#node(id).live?.type;
    if (before === after) return [];
    return [...this.#indexes].flatMap(([{ of }, index]) =>
      of === before || of === after ? [[index, id, of === after]] : [],
    );
  }

  #putLink(id: string, link: Link | undefined, sources: Sink): void {
    const before = this.#links.get(id);
    if (before !== undefined) {
      removeLink(before.from.outgoing, before);
      removeLink(before.to.incoming, before);
      this.#links.delete(id);
      this.#dropEnds(before, sources);
    }
    if (link === undefined) return;
    const [from, to] = [this.#node(link.from), this.#node(link.to)];
    const drawn: NodeLink = { link, from, to, type: ruledType(link) };
    this.#links.set(id, drawn);
    addLink(from.outgoing, drawn);
    addLink(to.incoming, drawn);
    this.#dropEnds(drawn, sources);
  }

  #dropEnds({ link: { type }, from, to }: NodeLink, sources: Sink): void {
    forgetVisible(from.outgoing, type);
    forgetVisible(to.incoming, type);
    touch(from.linksSource, sources);
    touch(to.linksSource, sources);
    this.#moveEdges(type, from, sources);
  }

  /** The card came to life or died: so did its links, at both ends. */
  #dropLinks(node: GraphNode, sources: Sink): void {
    touch(node.linksSource, sources);
    for (const list of [...node.outgoing, ...node.incoming]) {
      for (const link of list.links) this.#dropEnds(link, sources);
    }
  }

  #moveEdges(type: string, start: GraphNode, sources: Sink): void {
    this.#edges.move(type, start);
    touch(this.#linkSources.get(type), sources);
  }

  #sortedIds(type: EntityType): readonly EntityId[] {
    const kind = this.#kind(type);
    kind.sorted ??= [...kind.members].sort(compareIds);
    return kind.sorted;
  }

  #collectEdges(type: LinkType): readonly Edge[] {
    const [first = 'action', ...others] = linkTypes[type].from;
    const starts =
      others.length === 0
        ? this.#sortedIds(first)
        : [first, ...others].flatMap((kind) => this.#sortedIds(kind)).sort(compareIds);
    return starts.flatMap((from) => {
      const list = listOf(this.#node(from).outgoing, type);
      return list === undefined ? [] : visibleIds(list, 'to').map((to) => ({ from, to }));
    });
  }

  /** The node of that id, once it is noted that one of its sources is read. */
  #noted(id: EntityId, of: 'fieldsSource' | 'linksSource' | 'lifeSource'): GraphNode {
    const node = this.#node(id);
    if (this.#tracker.isNoting) {
      node[of] ??= new Source();
      this.#tracker.read(node[of]);
    }
    return node;
  }

  #findProgramme(): Programme | undefined {
    const partnership = this.partOf('partnership', this.ids('partnership')[0], 'launch', 'end');
    return partnership && { id: partnership.id, launch: partnership.launch, end: partnership.end };
  }

  #node(id: EntityId): GraphNode {
    // Rules ask about one card many times in a row.
    if (this.#lastNode?.id === id) return this.#lastNode;
    let node = this.#nodes.get(id);
    if (node === undefined) {
      node = new GraphNode(id);
      this.#nodes.set(id, node);
    }
    this.#lastNode = node;
    return node;
  }

  #kind(type: EntityType): Kind {
    let kind = this.#kinds.get(type);
    if (kind === undefined) {
      const [idsSource, fieldsSource] = [new Source(), new Source()];
      kind = { members: new Set(), idsSource, fieldsSource, fieldSources: new Map(), sorted: undefined };
      this.#kinds.set(type, kind);
    }
    return kind;
  }
}

const NONE: readonly EntityId[] = [];
const NO_ROLES: readonly RaciLink[] = [];

/** Sorted ids with one put in its place, or taken out: sorting them all again costs more. */
function withOrWithout(sorted: readonly EntityId[], id: EntityId, isIn: boolean): readonly EntityId[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareIds(sorted[middle] ?? '', id) < 0) low = middle + 1;
    else high = middle;
  }
  return isIn ? sorted.toSpliced(low, 0, id) : sorted.toSpliced(low, 1);
}

function changedFields(before: Entity | undefined, after: Entity | undefined): readonly string[] {
  const [old, now] = [before as Record<string, unknown>, after as Record<string, unknown>];
  if (before === undefined || after === undefined) return Object.keys(before ?? after ?? {});
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !isSameJson(old[name], now[name]));
}
