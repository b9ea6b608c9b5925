import { boxOnMap } from '@cap-commun/shared/board-file/place-new-cards';
import { compareIds, type EntityId } from '@cap-commun/shared/core/ids';
import type { CardReading, LinkReading } from '@cap-commun/shared/document/board-document';
import type { CardLayout } from '@cap-commun/shared/domain/board';
import { isLinkAllowed, type LinkType } from '@cap-commun/shared/domain/link-types';
import { ENTITY_TYPES, type EntityType } from '@cap-commun/shared/domain/registry';

/** What the outline looks at: everything on the board, what rules don't see included. */
export interface OutlineSource {
  readonly cards: ReadonlyMap<EntityId, CardReading>;
  readonly links: ReadonlyMap<string, LinkReading>;
  readonly layouts: ReadonlyMap<EntityId, CardLayout>;
}

/** Cards that stand in no branch, by kind; `serving` are the actions and metrics that serve nothing yet. */
export type GroupId = 'serving' | 'unreadable' | EntityType;

/**
 * One row. A card stands under each card that it serves, so it may have several rows: `key` tells them apart, and is
 * the path of ids from the root.
 */
export interface OutlineNode {
  readonly key: string;
  /** The card of the row; a group of cards has none. */
  readonly id: EntityId | null;
  readonly group: GroupId | null;
  readonly parent: OutlineNode | null;
  /** From 1. */
  readonly level: number;
  readonly children: readonly OutlineNode[];
}

export interface OutlineTree {
  readonly roots: readonly OutlineNode[];
  readonly nodes: ReadonlyMap<string, OutlineNode>;
  /** The rows of each card, in the order of the tree. */
  readonly rowsOf: ReadonlyMap<EntityId, readonly OutlineNode[]>;
}

/** The links that hang a card under another one, by the kind that hangs. */
export const HANGS_BY: Readonly<Partial<Record<EntityType, LinkType>>> = {
  action: 'contributes',
  metric: 'measures',
  contingency: 'mitigates',
};

const SERVING: readonly EntityType[] = ['action', 'metric'];
const SEPARATOR = '/';

/**
 * The board as a tree: frames, then objectives with their actions and metrics, then what serves nothing, by kind.
 * Siblings stand in the order of their places on the map, from top to bottom, then from left to right; cards without
 * a place come last.
 */
export function outlineTree(source: OutlineSource): OutlineTree {
  return new TreeBuilder(source).build();
}

interface Place {
  readonly x: number;
  readonly y: number;
}

class TreeBuilder {
  readonly #cards;
  readonly #served = new Map<EntityId, EntityId[]>();
  readonly #inFrame = new Map<EntityId, EntityId[]>();
  readonly #places = new Map<EntityId, Place>();
  readonly #hung = new Set<EntityId>();
  readonly #nodes = new Map<string, OutlineNode>();
  readonly #rowsOf = new Map<EntityId, OutlineNode[]>();

  constructor({ cards, links, layouts }: OutlineSource) {
    this.#cards = cards;
    const typeOf = (id: EntityId) => this.#typeOf(id);
    for (const { link } of links.values()) this.#hang(link.type, link.from, link.to);
    for (const id of cards.keys()) {
      const layout = layouts.get(id);
      if (!layout) continue;
      // A card that cannot be read takes the place of any other.
      const place = boxOnMap(id, layouts, (each) => typeOf(each) ?? 'action');
      if (place) this.#places.set(id, place);
      const { parent } = layout;
      if (parent === undefined || parent === id || typeOf(parent) !== 'frame' || this.#hung.has(id)) continue;
      push(this.#inFrame, parent, id);
    }
  }

  build(): OutlineTree {
    const framed = new Set([...this.#inFrame.values()].flat());
    const free = [...this.#cards.keys()].filter((id) => !framed.has(id) && !this.#hung.has(id));
    const byType = Map.groupBy(free, (id) => this.#typeOf(id));
    const take = (...types: readonly EntityType[]) => types.flatMap((type) => byType.get(type) ?? []);
    const roots = [
      ...this.#rows([...take('frame'), ...this.#framesThatHoldEachOther(framed)], null),
      ...this.#rows(take('objective'), null),
      ...this.#group('serving', take(...SERVING)),
      ...ENTITY_TYPES.filter(
        (type) => type !== 'frame' && type !== 'objective' && !SERVING.includes(type),
      ).flatMap((type) => this.#group(type, take(type))),
      ...this.#group('unreadable', byType.get(undefined) ?? []),
    ];
    return { roots, nodes: this.#nodes, rowsOf: this.#rowsOf };
  }

  #typeOf(id: EntityId): EntityType | undefined {
    return this.#cards.get(id)?.entity?.type;
  }

  #hang(type: string, from: EntityId, to: EntityId): void {
    const [child, parent] = [this.#typeOf(from), this.#typeOf(to)];
    if (!child || !parent || HANGS_BY[child] !== type || !isLinkAllowed(HANGS_BY[child], child, parent))
      return;
    push(this.#served, to, from);
    this.#hung.add(from);
  }

  /** A merge can make frames lie in each other: no root leads to them, and they are listed all the same. */
  #framesThatHoldEachOther(framed: ReadonlySet<EntityId>): EntityId[] {
    const isReached = new Set<EntityId>();
    const reach = (id: EntityId): void => {
      if (isReached.has(id)) return;
      isReached.add(id);
      for (const child of this.#inFrame.get(id) ?? []) reach(child);
    };
    for (const id of this.#inFrame.keys()) if (!framed.has(id)) reach(id);
    const lost: EntityId[] = [];
    for (const id of this.#inFrame.keys()) {
      if (isReached.has(id)) continue;
      lost.push(id);
      reach(id);
    }
    return lost;
  }

  #group(group: GroupId, ids: readonly EntityId[]): readonly OutlineNode[] {
    if (ids.length === 0) return [];
    const children: OutlineNode[] = [];
    const key = `:${group}`;
    const node: OutlineNode = { key, id: null, group, parent: null, level: 1, children };
    this.#nodes.set(key, node);
    children.push(...this.#rows(ids, node));
    return [node];
  }

  #rows(ids: readonly EntityId[], parent: OutlineNode | null): readonly OutlineNode[] {
    return [...ids]
      .sort((one, other) => this.#compare(one, other))
      .flatMap((id) => this.#row(id, parent) ?? []);
  }

  #row(id: EntityId, parent: OutlineNode | null): OutlineNode | null {
    for (let above = parent; above !== null; above = above.parent) if (above.id === id) return null;
    const key = parent === null ? id : `${parent.key}${SEPARATOR}${id}`;
    if (this.#nodes.has(key)) return null;
    const children: OutlineNode[] = [];
    const node: OutlineNode = { key, id, group: null, parent, level: (parent?.level ?? 0) + 1, children };
    this.#nodes.set(key, node);
    push(this.#rowsOf, id, node);
    children.push(...this.#rows([...(this.#inFrame.get(id) ?? []), ...(this.#served.get(id) ?? [])], node));
    return node;
  }

  #compare(one: EntityId, other: EntityId): number {
    const [a, b] = [this.#places.get(one), this.#places.get(other)];
    if (!a || !b) return a ? -1 : b ? 1 : compareIds(one, other);
    return a.y - b.y || a.x - b.x || compareIds(one, other);
  }
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
