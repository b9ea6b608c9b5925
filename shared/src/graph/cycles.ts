import { compareIds, type EntityId } from '../core/ids.ts';
import type { Edge } from './edge-lists.ts';

/**
 * The loops of a directed graph: its strongly connected components of two nodes or more, and nodes linked to
 * themselves. Each is ordered by id, and so is the list. Tarjan's algorithm with its own stack, so that a chain
 * of thousands of actions does not overflow the call stack.
 */
export function findCycles(edges: readonly Edge[]): readonly (readonly EntityId[])[] {
  const targets = new Map<EntityId, EntityId[]>();
  const selfLinked = new Set<EntityId>();
  for (const { from, to } of edges) {
    if (from === to) selfLinked.add(from);
    const known = targets.get(from);
    if (known === undefined) targets.set(from, [to]);
    else known.push(to);
  }
  return stronglyConnected(targets)
    .filter((component) => component.length > 1 || selfLinked.has(component[0] ?? ''))
    .map((component) => component.sort(compareIds))
    .sort((a, b) => compareIds(a[0] ?? '', b[0] ?? ''));
}

interface Visit {
  readonly id: EntityId;
  readonly targets: readonly EntityId[];
  readonly index: number;
  next: number;
  low: number;
}

function stronglyConnected(targets: ReadonlyMap<EntityId, readonly EntityId[]>): EntityId[][] {
  const components: EntityId[][] = [];
  const indexOf = new Map<EntityId, number>();
  const stack: EntityId[] = [];
  const open = new Set<EntityId>();
  const path: Visit[] = [];

  const enter = (id: EntityId) => {
    const index = indexOf.size;
    indexOf.set(id, index);
    stack.push(id);
    open.add(id);
    path.push({ id, targets: targets.get(id) ?? [], index, next: 0, low: index });
  };
  const leave = (visit: Visit) => {
    path.pop();
    const parent = path.at(-1);
    if (parent !== undefined) parent.low = Math.min(parent.low, visit.low);
    if (visit.low !== visit.index) return;
    const component = stack.splice(stack.lastIndexOf(visit.id));
    for (const id of component) open.delete(id);
    components.push(component);
  };

  for (const start of targets.keys()) {
    if (indexOf.has(start)) continue;
    enter(start);
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const target = visit.targets[visit.next++];
      if (target === undefined) leave(visit);
      else if (!indexOf.has(target)) enter(target);
      else if (open.has(target)) visit.low = Math.min(visit.low, indexOf.get(target) ?? visit.low);
    }
  }
  return components;
}

/** The shortest way along the edges from one node to another, both included; null when there is none. */
export function findPath(edges: readonly Edge[], from: EntityId, to: EntityId): readonly EntityId[] | null {
  const cameFrom = new Map<EntityId, EntityId | null>([[from, null]]);
  for (const id of cameFrom.keys()) {
    if (id === to) return walkBack(cameFrom, to);
    for (const edge of edges) {
      if (edge.from === id && !cameFrom.has(edge.to)) cameFrom.set(edge.to, id);
    }
  }
  return null;
}

function walkBack(cameFrom: ReadonlyMap<EntityId, EntityId | null>, end: EntityId): readonly EntityId[] {
  const path: EntityId[] = [];
  for (let id: EntityId | null | undefined = end; id != null; id = cameFrom.get(id)) path.unshift(id);
  return path;
}
