import { compareIds, type EntityId } from '../core/ids.ts';
import type { LinkType } from '../domain/link-types.ts';
import { type GraphNode, listOf, visibleIds } from './node.ts';

/** One visible link, without its role. */
export interface Edge {
  readonly from: EntityId;
  readonly to: EntityId;
}

/** From so many cards whose links changed on, listing all links again costs less than patching the list. */
const MANY_STARTS = 32;

/**
 * The visible links of each type, ordered by start then end. An edit replaces those of the cards whose links it
 * changes, however many others there are.
 */
export class EdgeLists {
  readonly #collect: (type: LinkType) => readonly Edge[];
  readonly #lists = new Map<string, readonly Edge[]>();
  /** Where links start that changed since their list was last asked for. */
  readonly #moved = new Map<string, Set<GraphNode>>();

  /** `collect` lists all links of a type. */
  constructor(collect: (type: LinkType) => readonly Edge[]) {
    this.#collect = collect;
  }

  get(type: LinkType): readonly Edge[] {
    const moved = this.#moved.get(type);
    let list = this.#lists.get(type);
    if (list === undefined || (moved?.size ?? 0) > MANY_STARTS) list = this.#collect(type);
    else for (const start of moved ?? []) list = withEdgesFrom(list, start, type);
    this.#moved.delete(type);
    this.#lists.set(type, list);
    return list;
  }

  /** A link of that type that starts there came, went, or can be seen no longer. */
  move(type: string, start: GraphNode): void {
    if (!this.#lists.has(type)) return;
    const moved = this.#moved.get(type);
    if (moved === undefined) this.#moved.set(type, new Set([start]));
    else moved.add(start);
  }
}

/** Ordered edges with those of one start as they are now. */
function withEdgesFrom(edges: readonly Edge[], start: GraphNode, type: LinkType): readonly Edge[] {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareIds(edges[middle]?.from ?? '', start.id) < 0) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (edges[end]?.from === start.id) end += 1;
  const list = listOf(start.outgoing, type);
  const now = list === undefined ? [] : visibleIds(list, 'to').map((to) => ({ from: start.id, to }));
  return [...edges.slice(0, low), ...now, ...edges.slice(end)];
}
